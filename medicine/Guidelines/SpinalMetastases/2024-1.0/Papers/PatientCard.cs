using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>A card for the patient (R4, §5.1): when to come back, in plain words.</summary>
internal static class PatientCard
{
    public static Paper Paper { get; } = new("patient", new("Karte für Sie", "Card for you"), new("Für Sie und die Ihren", "For you and those close to you"))
    {
        Sections = ["5.1"],
        IsForThePatient = true,
        Blocks =
        [
            new(new("Wann Sie sofort kommen sollen", "When to come at once"),
            [
                Always(
                    "Kommen Sie gleich, wenn eines davon neu ist. Kommen Sie auch, wenn es rasch stärker wird.",
                    "Come at once if one of these is new. Come too if it quickly gets worse."),
                Always("Ein Arm oder ein Bein ist schwach.", "An arm or a leg is weak."),
                Always("Sie gehen schlechter oder Sie können nicht mehr stehen.", "You walk less well or you can no longer stand."),
                Always("Ein Arm, ein Bein oder der Bauch fühlt sich taub an.", "An arm, a leg or your belly feels numb."),
                Always("Sie können Harn oder Stuhl nicht halten oder nicht lassen.", "You cannot hold or cannot pass water or stool."),
                Always("Der Schmerz im Rücken ist auf einmal sehr stark.", "The pain in your back is suddenly very strong."),
            ]),
            new(new("Warum das wichtig ist", "Why this matters"),
            [
                Always("In Ihrem Rücken liegen die Nerven dicht am Knochen.", "In your back the nerves lie close to the bone."),
                Always("Drückt etwas auf sie, so zählt die Zeit.", "If something presses on them, time counts."),
                Always("Warten Sie nicht bis morgen. Warten Sie nicht auf den Termin.", "Do not wait for tomorrow. Do not wait for your appointment."),
            ]),
            new(new("Bis Sie da sind", "Until you are there"),
            [
                Always("Rufen Sie an und sagen Sie, seit wann es so ist.", "Call and say since when it has been so."),
                Always("Nehmen Sie diese Karte mit, und auch die Liste Ihrer Mittel.", "Take this card with you, and the list of your drugs too."),
                Always("Bringen Sie die Bilder mit, wenn Sie sie haben.", "Bring the images if you have them."),
            ]),
            new(new("Wohin (von Hand)", "Where to (by hand)"),
            [
                ByHand("Klinik", "Hospital"),
                ByHand("Telefon am Tag", "Phone by day"),
                ByHand("Telefon in der Nacht", "Phone at night"),
                ByHand("Ihr Arzt oder Ihre Ärztin", "Your doctor"),
            ]),
        ],
    };
}
