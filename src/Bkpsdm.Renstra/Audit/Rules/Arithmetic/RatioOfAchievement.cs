using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The printed ratio of achievement is realisation / target x 100, to the digits that are printed.</summary>
internal sealed class RatioOfAchievement() : AuditRule(
    "BKP-RNS-006",
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Rasio capaian tercetak salah hitung", "The printed ratio of achievement is miscalculated"),
    BilingualText.Create("Capaian yang salah memberi gambaran keliru tentang kinerja.", "A wrong achievement gives a wrong picture of performance."),
    BilingualText.Create("Hitung ulang rasio dari realisasi dan target.", "Recompute the ratio from realisation and target."))
{
    protected internal override void Check(RuleCheck check)
    {
        var table = check.Plan.PencapaianPelayanan;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            foreach (var tahun in table.TahunRealisasi)
            {
                Check(check, table.Rows[i], tahun, FormattableString.Invariant($"$.pencapaianPelayanan.baris[{i}]"));
            }
        }
    }

    private static void Check(RuleCheck check, PencapaianRow row, TahunAnggaran tahun, string path)
    {
        var place = FindingPlace.Of(row.Reference, path).WithIndikator(row.Id).WithTahun(tahun).WithKolom("rasio");
        var printed = row.RasioAt(tahun);
        var computed = row.CapaianAt(tahun);
        if (!printed.TryGet(out var ratio) || !computed.TryGet(out var exact))
        {
            check.CannotTell(place, computed.Reason ?? printed.Reason!);
            return;
        }

        check.Looked();
        var cell = YearCell.Find(row.Rasio, tahun);
        if (!PrintedNumber.Agrees(cell, exact))
        {
            check.Find(place, Message(ratio, exact), FindingNumbers.Of(cell, exact));
        }
    }

    private static BilingualText Message(decimal ratio, decimal exact) => BilingualText.Create(
        $"tercetak {IndonesianNumber.Format(ratio)} %, dihitung {IndonesianNumber.Format(Rounding.Usual.Apply(exact))} %",
        $"printed {IndonesianNumber.Format(ratio)} %, computed {IndonesianNumber.Format(Rounding.Usual.Apply(exact))} %");
}
