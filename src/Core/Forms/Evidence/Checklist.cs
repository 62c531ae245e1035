namespace Myelon.Core.Forms;

/// <summary>One column of a checklist under one heading.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Title">The heading.</param>
/// <param name="Items">The items in their order.</param>
public sealed record ChecklistPart(string Code, Text Title, IReadOnlyList<Text> Items);

/// <summary>A checklist: what to think of, not what follows from what.</summary>
/// <param name="Title">What it is for.</param>
/// <param name="Section">The section.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Notes">How it must be read.</param>
public sealed record Checklist(Text Title, string Section, IReadOnlyList<ChecklistPart> Parts, IReadOnlyList<Text> Notes);

/// <summary>A diagnostic code that the text names.</summary>
/// <param name="Code">The ICD-10 code.</param>
/// <param name="Label">What it stands for.</param>
/// <param name="Section">The section.</param>
public sealed record DiagnosisCode(string Code, Text Label, string Section);
