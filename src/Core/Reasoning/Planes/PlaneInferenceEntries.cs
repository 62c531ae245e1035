using System.Numerics;
using Myelon.Core.Cases;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <content>How a lesion is entered.</content>
public sealed partial class PlaneInference
{
    private static Value Entered(Case @case, CaseLesion? lesion, Fact fact) =>
        lesion?.Facts[fact] is { Knowledge: not Knowledge.Unknown } own ? own : @case.Facts[fact];

    private void Lay(PlaneRoom room, Entries entries)
    {
        foreach (var (fact, value) in entries)
        {
            var slot = _layout.SlotOf(fact);
            if (room.Entered[slot].Knowledge == Knowledge.Unknown)
            {
                room.Touched.Add(slot);
            }

            room.Entered[slot] = room.Values[slot] = value;
        }
    }

    private bool Enter(PlaneRoom room, Findings findings, int lane)
    {
        foreach (var slot in room.Touched)
        {
            if (_sums.Contains(slot))
            {
                return false;
            }

            room.Set(PlaneLayout.EnteredAt(slot), lane);
            Enter(room, slot, room.Entered[slot], lane);
        }

        foreach (var (hours, onset, derivation, derive) in _onsets)
        {
            if (room.Entered[hours].IsMissing || derive(findings) is not { IsMissing: false } told)
            {
                continue;
            }

            if (room.Entered[onset].IsMissing)
            {
                room.Touched.Add(onset);
                room.Values[onset] = told;
                Enter(room, onset, told, lane);
            }
            else if (!derivation.Fits(room.Entered[onset], told))
            {
                return false;
            }
        }

        return EnterGiven(room, findings, lane);
    }

    /// <summary>What counts time, courses, levels and doses.</summary>
    private bool EnterGiven(PlaneRoom room, Findings findings, int lane)
    {
        foreach (var slot in room.Touched)
        {
            Ask(_ofMoment[slot]);
        }

        Ask(_always);
        if (findings.Courses is not null)
        {
            Ask(_ofCourses);
        }

        foreach (var (source, target, derivation, derive, table) in _times)
        {
            if (!room.Values[source].IsMissing && !Bound(target, derivation, derive(findings), table))
            {
                return false;
            }
        }

        foreach (var (target, derivation, derive, table) in _levels)
        {
            if (!Bound(target, derivation, derive(findings), table))
            {
                return false;
            }
        }

        foreach (var dose in _doses)
        {
            dose.Enter(room, findings, lane);
        }

        return true;

        void Ask((Predicate Ask, int At)[] conditions)
        {
            foreach (var (ask, at) in conditions)
            {
                if (ask(findings) is { IsUnknown: false } truth)
                {
                    room.Set(truth.IsYes ? at : at + 1, lane);
                }
            }
        }

        bool Bound(int target, Derivation derivation, Value derived, int table)
        {
            if (derived.IsMissing)
            {
                return true;
            }

            if (!room.Entered[target].IsMissing)
            {
                return derivation.Fits(room.Entered[target], derived);
            }

            room.SetNumber(table, target, derived.Number, lane);
            return true;
        }
    }

    private void Enter(PlaneRoom room, int slot, in Value value, int lane)
    {
        var at = _planes.At(slot);
        switch (_planes.Facts[slot])
        {
            case BooleanFact:
                room.Set(value.Truth.IsYes ? at : at + 1, lane);
                break;
            case ChoiceFact choice:
                for (var i = 0; i < choice.Values.Count; i++)
                {
                    if ((value.Choices >> i & 1) == 0)
                    {
                        room.Set(at + i, lane);
                    }
                }

                break;
            case SetFact:
                room.Set(at, lane);
                for (var rest = value.Set; rest != 0; rest &= rest - 1)
                {
                    room.Set(at + PlaneLayout.Members + BitOperations.TrailingZeroCount(rest), lane);
                }

                break;
            case NumberFact:
                room.SetNumber(at, slot, value.Number, lane);
                break;
            default:
                room.Set(at, lane);
                if (value.IsKnown)
                {
                    room.Set(at + 1, lane);
                }

                break;
        }
    }
}
