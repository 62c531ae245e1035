using System.Runtime.InteropServices;
using System.Text;
using Myelon.Cohort.Counting;
using Myelon.Core;
using Myelon.Core.Reasoning;

namespace Myelon.Cohort.Keeping;

/// <summary>How a block of patients is written: lengths, then words of 64 bits, the least byte first.</summary>
/// <param name="judge">What judges the lesions.</param>
internal sealed class BlockFormat(PlaneJudge judge)
{
    private const int MostSets = 4096;

    /// <summary>Writes a block.</summary>
    public static void Write(BinaryWriter file, CaseBlock block)
    {
        file.Write(block.Patients);
        file.Write(block.Layers.Count);
        foreach (var layer in block.Layers)
        {
            file.Write(MemoryMarshal.AsBytes(layer.Inputs.AsSpan()));
            Write(file, layer.Present);
            Write(file, layer.Contradicted, file.Write);
            Write(file, layer.NotJudgeable, file.Write);
            Write(file, layer.Groups);
        }

        Write(file, block.Reasons, file.Write);
        Write(file, block.Years, g => Write(file, g));
        Write(file, block.Groups);
    }

    /// <summary>Reads a block.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public CaseBlock Read(BinaryReader file)
    {
        var patients = Within(file.ReadInt32(), PlaneJudge.Lanes);
        var block = new CaseBlock(judge, []) { Patients = patients };
        for (var layers = Within(file.ReadInt32(), MostSets); layers > 0; layers--)
        {
            var layer = new LesionLayer(judge, []);
            file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(layer.Inputs.AsSpan()));
            Read(file, layer.Present);
            Read(file, layer.Contradicted, file.ReadInt32);
            Read(file, layer.NotJudgeable, file.ReadInt32);
            Read(file, layer.Groups);
            block.Layers.Add(layer);
        }

        Read(file, block.Reasons, file.ReadInt32);
        Read(file, block.Years, () => Group(file));
        Read(file, block.Groups);
        return block;
    }

    private static void Write(BinaryWriter file, Dictionary<Dimension, Lanes<Group>> groups)
    {
        file.Write(groups.Count);
        foreach (var (dimension, lanes) in groups)
        {
            file.Write((int)dimension);
            Write(file, lanes, g => Write(file, g));
        }
    }

    private static void Read(BinaryReader file, Dictionary<Dimension, Lanes<Group>> groups)
    {
        for (var count = Within(file.ReadInt32(), Enum.GetValues<Dimension>().Length); count > 0; count--)
        {
            var lanes = new Lanes<Group>();
            groups[(Dimension)file.ReadInt32()] = lanes;
            Read(file, lanes, () => Group(file));
        }
    }

    private static void Write<TKey>(BinaryWriter file, Lanes<TKey> lanes, Action<TKey> key)
        where TKey : notnull
    {
        var all = lanes.All.ToList();
        file.Write(all.Count);
        foreach (var (of, set) in all)
        {
            key(of);
            Write(file, set);
        }
    }

    private static void Read<TKey>(BinaryReader file, Lanes<TKey> lanes, Func<TKey> key)
        where TKey : notnull
    {
        for (var count = Within(file.ReadInt32(), MostSets); count > 0; count--)
        {
            Read(file, lanes[key()]);
        }
    }

    private static void Write(BinaryWriter file, LaneSet set) => file.Write(MemoryMarshal.AsBytes(set.Words.AsSpan()));

    private static void Read(BinaryReader file, LaneSet set) => file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(set.Words.AsSpan()));

    private static void Write(BinaryWriter file, Group group)
    {
        file.Write(group.Order);
        file.Write(group.Code);
        file.Write(group.Label.De);
        file.Write(group.Label.En);
    }

    private static Group Group(BinaryReader file) => new(file.ReadInt32(), file.ReadString(), new(file.ReadString(), file.ReadString()));

    private static int Within(int number, int most) => number >= 0 && number <= most ? number : throw new InvalidDataException("a length is out of range");
}
