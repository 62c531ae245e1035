using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>Everything that an importer must know of medicine: the tables that a guideline supplies.</summary>
public sealed record CodeTables
{
    /// <summary>The facts into which they are translated.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>The code systems that are known.</summary>
    public required IReadOnlyList<CodeSystem> Systems { get; init; }

    /// <summary>Diagnoses, procedures, medicines and metastasis sites.</summary>
    public required IReadOnlyList<CodeRow> Rows { get; init; }

    /// <summary>Primary tumours from site and histology, the first row that fits counts.</summary>
    public required IReadOnlyList<TumourRow> Tumours { get; init; }

    /// <summary>Questions that findings answer with a number.</summary>
    public required IReadOnlyList<QuestionRow> Questions { get; init; }

    /// <summary>Classifications that travel as free text with a name: name and question.</summary>
    public required IReadOnlyDictionary<string, QuestionRow> NamedClassifications { get; init; }

    /// <summary>Vertebrae and regions of the spine.</summary>
    public required IReadOnlyList<SiteRow> Sites { get; init; }

    /// <summary>Codes that say that a procedure is radiotherapy.</summary>
    public required IReadOnlyList<CodePattern> Radiotherapy { get; init; }

    /// <summary>Techniques of a course by code.</summary>
    public required IReadOnlyList<(CodePattern Code, CourseTechnique Technique)> Techniques { get; init; }

    /// <summary>Words of a text without code that place a site at the spine, with the region; small letters.</summary>
    public required IReadOnlyList<(string Word, string Region)> RegionWords { get; init; }

    /// <summary>Parts of words by which a procedure without a known code is radiotherapy, and those by which it is none all the same (planning).</summary>
    public required (IReadOnlyList<string> Is, IReadOnlyList<string> IsNot) RadiotherapyWords { get; init; }

    /// <summary>How certain a diagnosis is.</summary>
    public required IReadOnlyList<CertaintyRow> Certainties { get; init; }

    /// <summary>How certain a diagnosis is by the words with which its text begins; small letters, without blanks and dots.</summary>
    public required IReadOnlyList<(string Begins, DiagnosisCertainty Says)> CertaintyWords { get; init; }

    /// <summary>Whether something is there.</summary>
    public required IReadOnlyList<PresenceRow> Presences { get; init; }

    /// <summary>Words that say that something is there, or is not, or that it is not known.</summary>
    public required IReadOnlyDictionary<string, bool?> PresenceWords { get; init; }

    /// <summary>Names of substances with their codes, for sources that name a medicine without coding it.</summary>
    public required IReadOnlyDictionary<string, string> Substances { get; init; }

    /// <summary>Units of absorbed dose.</summary>
    public required IReadOnlyList<UnitRow> DoseUnits { get; init; }

    /// <summary>How many days a finding that changes counts for; a fact without entry here does not age.</summary>
    public required IReadOnlyDictionary<Fact, int> Windows { get; init; }

    /// <summary>Facts of which the latest value counts without ageing.</summary>
    public required IReadOnlyList<Fact> LatestCounts { get; init; }

    /// <summary>The facts that the importer sets by name.</summary>
    public required ImportedFacts Facts { get; init; }

    /// <summary>For kinds of source that cannot carry every fact, the facts that they can: a question about another cannot be answered from there.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<Fact>> Carries { get; init; }

    /// <summary>How conferences are told.</summary>
    public required ConferenceCodes Conference { get; init; }

    /// <summary>The classes of documents, by the name of a paper.</summary>
    public required IReadOnlyDictionary<string, (string Code, string Display)> DocumentClasses { get; init; }

    /// <summary>The forms of which filled ones are read.</summary>
    public IReadOnlyList<HospitalForm> Forms { get; init; } = [];

    /// <summary>The version of the forms: a filled form of another one may have asked something else.</summary>
    public string FormVersion { get; init; } = "";

    /// <summary>The system that an address names, with or without a version behind it, or null.</summary>
    public CodeSystem? SystemOf(string address) => (_byAddress ??= Systems.SelectMany(s => s.Addresses.Select(a => (a, s)))
        .ToDictionary(x => x.a, x => x.s, StringComparer.OrdinalIgnoreCase)).GetValueOrDefault(address.Split('|')[0].TrimEnd('/'));

    private Dictionary<string, CodeSystem>? _byAddress;
}

/// <summary>The facts that follow from the person, the lesion and irradiation, not from one code.</summary>
/// <param name="Levels">The levels of a lesion.</param>
/// <param name="Age">The age in years.</param>
/// <param name="Primary">The type of the primary tumour.</param>
/// <param name="Malignancy">That a malignancy is or was known.</param>
/// <param name="SpineIrradiated">That the spine has been irradiated.</param>
/// <param name="SameRegionIrradiated">That the levels of the lesion have been irradiated.</param>
/// <param name="Metastasis">The status of the spinal metastasis.</param>
/// <param name="Suspected">The value of a metastasis that is suspected.</param>
/// <param name="Confirmed">The value of a metastasis that is confirmed.</param>
/// <param name="BoneMetastases">The facts that tie a primary tumour to the spine: bone metastases.</param>
public sealed record ImportedFacts(
    SetFact Levels,
    NumberFact Age,
    ChoiceFact Primary,
    BooleanFact Malignancy,
    BooleanFact SpineIrradiated,
    BooleanFact SameRegionIrradiated,
    ChoiceFact Metastasis,
    Value Suspected,
    Value Confirmed,
    IReadOnlyList<Fact> BoneMetastases);
