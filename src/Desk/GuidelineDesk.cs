using Myelon.Core.Reasoning;
using Myelon.Desk.Inputs;
using Myelon.Desk.Outgoing;
using Myelon.Formats.CaseFile;
using NodaTime;

namespace Myelon.Desk;

/// <summary>Where the porches work with one guideline: they read any input, check it and have it evaluated here.</summary>
/// <param name="guideline">The guideline in one edition.</param>
/// <param name="clock">The clock.</param>
/// <param name="zone">Where times without an offset are meant.</param>
public sealed class GuidelineDesk(Guideline guideline, IClock clock, DateTimeZone zone)
{
    private readonly Lazy<Evaluator> _evaluator = new(() => new Evaluator(guideline.Rules));

    /// <summary>The guideline.</summary>
    public Guideline Guideline => guideline;

    /// <summary>Its rules.</summary>
    public RuleSet Rules => guideline.Rules;

    /// <summary>What evaluates cases by these rules.</summary>
    public Evaluator Evaluator => _evaluator.Value;

    /// <summary>The clock.</summary>
    public IClock Clock => clock;

    /// <summary>Where times without an offset are meant.</summary>
    public DateTimeZone Zone => zone;

    /// <summary>The time now, to the second.</summary>
    public OffsetDateTime Now => ToSecond(Clock.GetCurrentInstant().InZone(zone).ToOffsetDateTime());

    /// <summary>A moment to the second.</summary>
    public static OffsetDateTime ToSecond(OffsetDateTime moment) =>
        new LocalDateTime(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second).WithOffset(moment.Offset);

    /// <summary>What goes out in FHIR.</summary>
    public FhirDesk Fhir => field ??= new FhirDesk(guideline);

    /// <summary>What goes out in oBDS.</summary>
    public ObdsDesk Obds => field ??= new ObdsDesk(guideline, () => Now.Date);

    /// <summary>Reads inputs.</summary>
    public InputReader Inputs => field ??= new InputReader(Intake);

    /// <summary>A reader of case files, for which now is the time of a case that states none.</summary>
    public CaseReader CaseReader() => Intake.Reader();

    /// <summary>Reads one case file, with every check.</summary>
    public CaseReading Read(ReadOnlySpan<byte> document) => Checked(CaseReader().Read(document));

    /// <summary>Reads one case file as of a moment, which a case that states a time of its own leaves aside.</summary>
    public CaseReading Read(ReadOnlySpan<byte> document, OffsetDateTime asOf)
    {
        var intake = new CaseIntake(guideline, () => Evaluator, () => asOf);
        return intake.Checked(intake.Reader().Read(document));
    }

    /// <summary>What was read, or what is wrong with the case as a whole.</summary>
    public CaseReading Checked(CaseReading reading) => Intake.Checked(reading);

    private CaseIntake Intake => field ??= new CaseIntake(guideline, () => Evaluator, () => Now);
}
