using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The printed ratio of absorption is realisation / budget x 100, to the digits that are printed.</summary>
internal sealed class RatioOfAbsorption() : AuditRule(
    "BKP-RNS-007",
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Rasio serapan tercetak salah hitung", "The printed ratio of absorption is miscalculated"),
    BilingualText.Create("Serapan yang salah memberi gambaran keliru tentang belanja.", "A wrong absorption gives a wrong picture of the spending."),
    BilingualText.Create("Hitung ulang rasio dari realisasi dan anggaran.", "Recompute the ratio from realisation and budget."))
{
    protected internal override void Check(RuleCheck check)
    {
        foreach (var row in BarisAnggaran.Of(check.Plan.AnggaranRealisasi))
        {
            foreach (var tahun in check.Plan.AnggaranRealisasi.TahunRealisasi)
            {
                Check(check, row, tahun);
            }
        }
    }

    private static void Check(RuleCheck check, BarisAnggaran row, TahunAnggaran tahun)
    {
        var place = row.Place.WithTahun(tahun).WithKolom("rasio");
        var printed = row.Row.RasioAt(tahun);
        var computed = row.Row.SerapanAt(tahun);
        if (!printed.TryGet(out var ratio) || !computed.TryGet(out var exact))
        {
            check.CannotTell(place, computed.Reason ?? printed.Reason!);
            return;
        }

        check.Looked();
        var cell = YearCell.Find(row.Row.Rasio, tahun);
        if (!PrintedNumber.Agrees(cell, exact))
        {
            check.Find(place, Message(ratio, exact), FindingNumbers.Of(cell, exact));
        }
    }

    private static BilingualText Message(decimal ratio, decimal exact) => BilingualText.Create(
        $"tercetak {IndonesianNumber.Format(ratio)} %, dihitung {IndonesianNumber.Format(Rounding.Usual.Apply(exact))} %",
        $"printed {IndonesianNumber.Format(ratio)} %, computed {IndonesianNumber.Format(Rounding.Usual.Apply(exact))} %");
}
