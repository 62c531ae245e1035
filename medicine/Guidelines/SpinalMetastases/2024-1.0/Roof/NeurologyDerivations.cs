using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>
/// How neurological facts follow in one direction; what follows by definition is among the definitions. A reassuring conclusion must be
/// earned by findings: what nobody examined stays unknown.
/// </summary>
internal static class NeurologyDerivations
{
    public static IReadOnlyList<Derivation> All { get; } =
    [
        BooleanDerivation.WhenMissing(Neurology.DeficitAttributedToLesion, new SingleLesion()),

        // That it is new or worse is asked of a deficit that is there, and not to learn of one.
        BooleanDerivation.Told(Neurology.DeficitPresent, Neurology.NewOrWorseDeficit),

        // The class is a decision: exactly one of the five rows holds (§10.5.7).
        ChoiceDerivation.ByGravity(
            Neurology.DeficitClass,
            [
                NeurologicalDeficit.None,
                NeurologicalDeficit.SensoryOrRootPainOnly,
                NeurologicalDeficit.Mild,
                NeurologicalDeficit.MixedNotDefined,
                NeurologicalDeficit.FunctionallyRelevant,
            ],
            (NeurologicalDeficit.None, NoDeficit),
            (NeurologicalDeficit.SensoryOrRootPainOnly, SensoryOrRootPainOnly),
            (NeurologicalDeficit.Mild, MildDeficit),
            (NeurologicalDeficit.FunctionallyRelevant, FunctionallyRelevantDeficit),
            (NeurologicalDeficit.MixedNotDefined, !NoDeficit & !SensoryOrRootPainOnly & !MildDeficit & !FunctionallyRelevantDeficit)),

        // Onset and duration tell each other; where they do not fit, the earlier start counts.
        new StartOfHours(Neurology.OnsetTime, Neurology.DeficitDurationInHours) { Prevails = Prevails.Earlier },
        new TimeSince(Neurology.DeficitDurationInHours, Neurology.OnsetTime, TimeUnit.Hours) { Prevails = Prevails.Higher },
    ];
}
