using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R49: curative intent in oligometastatic disease (§10.4.4.1).</summary>
    public static Recommendation CurativeIntentInOligometastasis { get; } = new(49, "keep-curative-intent-open-in-oligometastatic-disease")
    {
        Section = "10.4.4.1",
        Title = new("Kurativen Ansatz bei Oligometastasierung offenhalten", "Keep curative intent open in oligometastatic disease"),
        Sentences = [new(Grade.SollNicht) { Restated = Grade.Soll }],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Hat die interdisziplinäre Besprechung bei Oligometastasierung eine lokal ablative Therapie für angezeigt erklärt, soll ein Befall der "
                + "Wirbelsäule niemanden vom kurativen Behandlungsansatz ausschließen.",
            "When the interdisciplinary conference considers local ablative therapy indicated in oligometastatic disease, spinal metastases shall not "
                + "exclude a patient from treatment with curative intent."),

        Concerns = Tumour.Oligometastatic
            & Tumour.LocalAblativeTherapyIndicated
            & Lesion.MetastasisEstablished,
        Fulfilled = Tumour.CurativeIntentConsidered,

        Actions =
        [
            new(
                new("den kurativen Ansatz auch bei Wirbelsäulenmetastasen offenhalten", "keep curative intent open in spinal metastases too"),
                Grade.Soll,
                [Disciplines.TumourBoard]),
        ],
        Notes =
        [
            new(
                "Die Empfehlung ist doppelt verneint. Gemeint ist: Der kurative Ansatz bleibt offen.",
                "The recommendation is a double negative. It means that the curative approach stays open."),
            new(
                "Keine der sieben randomisierten Studien schloss Wirbelsäulenmetastasen von der SBRT aus; wie viele solche Fälle eingeschlossen "
                    + "waren, wird in keiner angegeben.",
                "None of the seven randomised trials excluded spinal metastases from SBRT; none reports how many such patients were included."),
        ],
        NotFormalised =
        [
            new(
                "„Oligometastasierung“ wird nicht definiert; die Einstufung trifft das Tumorboard.",
                "“Oligometastatic” is not defined; the tumour board decides."),
            new(
                "Was zu einem kurativen Ansatz gehört, wird nicht gesagt.",
                "What a curative-intent approach consists of is not said."),
        ],
        Interactions =
        [
            new(Cited.InterdisciplinaryCaseDiscussion, InteractionType.Follows),
            new(Cited.SbrtInOligometastasis, InteractionType.Precedes),
        ],
        Evidence = [227, 288, 289, 290, 291, 292, 293, 294],
    };
}
