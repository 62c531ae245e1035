using System.Globalization;
using System.Text;
using Myelon.Core;

namespace Myelon.Formats.Json;

/// <summary>
/// The place of a value in a JSON text. It knows what it lies in; the pointer is put together only when somebody asks, so that a long key
/// costs its letters once and not once for every value below it.
/// </summary>
public sealed class JsonPlace
{
    private readonly JsonPlace? _parent;
    private readonly string? _key;
    private readonly int _index;

    private JsonPlace(JsonPlace? parent, string? key, int index) => (_parent, _key, _index) = (parent, key, index);

    /// <summary>A place that is named by its pointer.</summary>
    public static implicit operator JsonPlace(string pointer) => new(null, pointer, 0);

    /// <summary>The place of a member.</summary>
    public JsonPlace Member(string key) => new(this, key, 0);

    /// <summary>The place of an item.</summary>
    public JsonPlace Item(int index) => new(this, null, index);

    /// <summary>The JSON pointer (RFC 6901).</summary>
    public override string ToString()
    {
        if (_parent is null)
        {
            return _key!;
        }

        var way = new Stack<JsonPlace>();
        var root = this;
        for (; root._parent is { } above; root = above)
        {
            way.Push(root);
        }

        var pointer = new StringBuilder(root._key);
        foreach (var step in way)
        {
            pointer.Append(step._key is { } key ? JsonPointer.To("", key) : "/" + step._index.ToString(CultureInfo.InvariantCulture));
        }

        return pointer.ToString();
    }
}
