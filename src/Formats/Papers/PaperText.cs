using System.Text;
using Myelon.Core;
using Myelon.Core.Speech;

namespace Myelon.Formats.Papers;

/// <summary>A paper as text of 80 columns, to be copied into the hospital system.</summary>
public static class PaperText
{
    /// <summary>The width of a line.</summary>
    public const int Width = 80;

    /// <summary>The room that a label takes before its entry.</summary>
    private const int LabelWidth = 34;

    /// <summary>The text.</summary>
    public static string Of(WrittenPaper paper)
    {
        var text = new StringBuilder();
        Line(text, "", paper.Title.ToUpperInvariant());
        Line(text, "", paper.Case);
        Line(text, "", paper.Language.Say("An: ", "To: ") + paper.For);
        foreach (var warning in paper.Warnings)
        {
            Line(text, "! ", warning);
        }

        foreach (var block in paper.Blocks)
        {
            text.Append('\n');
            Line(text, "", block.Title.ToUpperInvariant());
            foreach (var line in block.Lines)
            {
                Write(text, line);
            }
        }

        text.Append('\n').Append(new string('-', Width)).Append('\n');
        foreach (var foot in paper.Foot)
        {
            Line(text, "", foot);
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, WrittenLine line)
    {
        switch (line.Kind)
        {
            case LineKind.Sentence:
                Line(text, "- ", line.Text);
                break;
            case LineKind.Tick:
                Line(text, "[ ] ", $"{line.Text} ({line.Label})");
                break;
            case LineKind.ByHand:
                ByHand(text, line.Label);
                break;
            default:
                Entry(text, line);
                break;
        }
    }

    private static void ByHand(StringBuilder text, string label)
    {
        const int least = 20;
        var room = Width - label.Length - 2;
        if (room < least)
        {
            Line(text, "", label + ":");
            text.Append('_', Width).Append('\n');
            return;
        }

        text.Append(label).Append(": ").Append('_', room).Append('\n');
    }

    private static void Entry(StringBuilder text, WrittenLine line)
    {
        var label = line.Label + ":";
        if (label.Length < LabelWidth)
        {
            Line(text, label.PadRight(LabelWidth), line.Text);
            return;
        }

        Line(text, "", label);
        Line(text, new string(' ', LabelWidth), line.Text);
    }

    /// <summary>A text, wrapped; the first line starts with the lead, the others are indented as deep.</summary>
    private static void Line(StringBuilder text, string lead, string says)
    {
        var rest = new string(' ', lead.Length);
        var plain = string.Join(' ', says.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var (line, i) in LineBreaks.Lines(plain, Width - lead.Length).Select((l, i) => (l, i)))
        {
            text.Append(((i == 0 ? lead : rest) + line).TrimEnd()).Append('\n');
        }
    }
}
