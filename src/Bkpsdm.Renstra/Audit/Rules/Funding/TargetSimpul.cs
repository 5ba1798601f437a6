using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The targets of a node's indicators in a year: present or not.</summary>
internal static class TargetSimpul
{
    internal enum Keadaan
    {
        /// <summary>Nothing is to be done that year: no target, or none of what more would be better.</summary>
        TidakAda = 0,

        /// <summary>A cell is lost, or its zero may be a target as well as none.</summary>
        TidakTerbaca = 1,

        /// <summary>A target.</summary>
        Ada = 2,
    }

    public static Keadaan Of(RuleCheck check, SimpulRencana node, int tahun) => node.Indikator.Select(row => Of(check, row, row.Targets[tahun].Cell)).Max();

    private static Keadaan Of(RuleCheck check, IndikatorRow row, DocumentCell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Value == 0m ? OfZero(check.FindUkuran(row.IdIndikator)) : Keadaan.Ada,
        CellKind.Text => Keadaan.Ada,
        CellKind.Lost => Keadaan.TidakTerbaca,
        _ => Keadaan.TidakAda,
    };

    // Zero complaints are a goal, zero participants are none.
    private static Keadaan OfZero(ValueOrReason<UkuranIndikator> ukuran) => ukuran.TryGet(out var measure) && measure.Polarity.TryGet(out var polarity)
        ? polarity == Polarity.LowerIsBetter ? Keadaan.Ada : Keadaan.TidakAda
        : Keadaan.TidakTerbaca;
}
