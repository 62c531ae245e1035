using System.Globalization;
using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Cli;

/// <summary>Puts a case file together from entries "code=value", so that they are read and refused as those of a file are.</summary>
internal static class EnteredCase
{
    /// <summary>The bytes of the case, and the entries that name nothing.</summary>
    public static (byte[] Json, IReadOnlyList<Fault> Faults) Of(Score score, Vocabulary vocabulary, IReadOnlyList<string> entries)
    {
        var faults = new List<Fault>();
        var facts = new SortedDictionary<string, (Fact Fact, string Value)>(StringComparer.Ordinal);
        var items = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var (code, value) = (entry[..entry.IndexOf('=')].Trim(), entry[(entry.IndexOf('=') + 1)..].Trim());
            var fact = code == "total" && score.Total is { } total ? total : vocabulary.Find(code);
            var isOwn = fact is null && (code is "total" or "group" || score.Items.Any(i => i.Code == code));
            if (fact is null && !isOwn)
            {
                faults.Add(Unknown(score, vocabulary, code));
            }
            else if (facts.ContainsKey(fact?.Code ?? "") || items.ContainsKey(code))
            {
                faults.Add(new Fault(code, new("Die Angabe steht zweimal.", "It is given twice."), new("Nur einmal angeben.", "Give it once.")));
            }
            else if (value.Length > 0 && fact is not null)
            {
                facts[fact.Code] = (fact, value);
            }
            else if (value.Length > 0)
            {
                items[code] = value;
            }
        }

        return (Written(score, facts, items), faults);
    }

    private static byte[] Written(
        Score score, SortedDictionary<string, (Fact Fact, string Value)> facts, SortedDictionary<string, string> items)
    {
        return JsonOut.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", Formats.CaseFile.CaseReader.Format);
            json.WriteString("case", score.Code);
            json.WriteStartObject("facts");
            foreach (var (code, (fact, value)) in facts)
            {
                json.WritePropertyName(code);
                Write(json, fact, value);
            }

            json.WriteEndObject();
            if (items.Count > 0)
            {
                json.WriteStartObject("score_items");
                json.WriteStartObject(score.Code);
                foreach (var (code, value) in items)
                {
                    json.WriteString(code, value);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
    }

    /// <summary>Writes a value as the case file has it; what does not fit stays a text, which the reader then refuses with its reason.</summary>
    private static void Write(Utf8JsonWriter json, Fact fact, string value)
    {
        switch (fact)
        {
            case BooleanFact when value is "true" or "yes" or "ja":
                json.WriteBooleanValue(true);
                break;
            case BooleanFact when value is "false" or "no" or "nein":
                json.WriteBooleanValue(false);
                break;
            case NumberFact when decimal.TryParse(
                value,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number):
                json.WriteNumberValue(number);
                break;
            case SetFact set:
                json.WriteStartArray();
                var split = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
                foreach (var member in WrittenLevels.CodesOf(set, value) ?? value.Split(',', split))
                {
                    json.WriteStringValue(member);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(value);
                break;
        }
    }

    private static Fault Unknown(Score score, Vocabulary vocabulary, string code)
    {
        var known = score.Facts.Select(f => f.Code).Concat(score.Items.Where(i => i.Options.Count > 0).Select(i => i.Code)).Distinct().ToList();
        var near = Nearest.Of(code, known.Concat(vocabulary.Facts.Select(f => f.Code)));
        return new Fault(
            code,
            new(
                $"„{code}“ ist unbekannt." + (near is null ? "" : $" Gemeint ist vielleicht „{near}“."),
                $"\"{code}\" is unknown." + (near is null ? "" : $" Did you mean \"{near}\"?")),
            new($"Die Teile zeigt „myelon score {score.Code} --items“.", $"\"myelon score {score.Code} --items\" shows the items."));
    }
}
