using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Parts that are counted make the whole that is printed: staff by group, goods by condition, percentages of one group.</summary>
internal sealed class PartsOfWhole() : AuditRule(
    "BKP-RNS-009",
    AuditCategory.Arithmetic,
    Severity.Error,
    BilingualText.Create("Bagian-bagian tidak membentuk keseluruhannya", "The parts do not make their whole"),
    BilingualText.Create("Satu orang atau barang terlewat atau terhitung dua kali.", "A person or a thing is left out or counted twice."),
    BilingualText.Create("Hitung ulang bagian-bagiannya dan jumlah yang tercetak.", "Count the parts and the printed sum again."))
{
    private static readonly Reason Incomplete = Reason.Create("KELOMPOK_TIDAK_LENGKAP", BilingualText.Create(
        "tidak semua bagian kelompok disebut",
        "not every part of the group is stated"));

    protected override void Check(RuleCheck check)
    {
        Staff(check);
        Goods(check);
        Shares(check);
    }

    private static void Staff(RuleCheck check)
    {
        foreach (var row in check.Plan.Pegawai.Tables.SelectMany(table => table.Rows))
        {
            Compare(check, FindingPlace.Of(row), row.Jumlah, row.JumlahDihitung());
        }
    }

    private static void Goods(RuleCheck check)
    {
        foreach (var row in check.Plan.Barang.Rows)
        {
            Compare(check, FindingPlace.Of(row), row["jumlah"], KondisiBarang.Of([row]).Map(kondisi => kondisi.Jumlah));
        }
    }

    private static void Compare(RuleCheck check, FindingPlace row, DocumentCell printed, ValueOrReason<long> parts)
    {
        var place = row.WithKolom("jumlah");
        if (!printed.Value.TryGet(out var stated) || !parts.TryGet(out var counted))
        {
            check.ReportUnjudged(place, printed.Value.Reason ?? parts.Reason!);
            return;
        }

        check.CountPlace();
        if (stated != counted)
        {
            check.Report(
                place,
                BilingualText.Create(
                    $"tercetak {IndonesianNumber.Format(stated)}, bagian-bagiannya berjumlah {IndonesianNumber.Format(counted)}",
                    $"printed {IndonesianNumber.Format(stated)}, its parts add up to {IndonesianNumber.Format(counted)}"),
                FindingNumbers.Of(printed, counted));
        }
    }

    private static void Shares(RuleCheck check)
    {
        var shares = check.Plan.PernyataanProsa.Rows.Where(share => share.Mengutip is { Kolom: "porsi", Baris: not null });
        foreach (var group in shares.GroupBy(share => (share.Mengutip!.Tabel, share.Tahun)))
        {
            Group(check, group.Key.Tabel, FindingPlace.Of(default, group.First().Path).WithKolom(group.Key.Tabel), [.. group]);
        }
    }

    private static void Group(RuleCheck check, string tabel, FindingPlace place, PernyataanProsaRow[] shares)
    {
        // The text may say one share twice; it counts once, and where the two differ there is no one sum.
        var parts = shares.GroupBy(share => share.Mengutip!.Baris!.Value).Select(same => same.Select(share => share.Nilai.Value).Distinct().ToArray()).ToArray();
        var whole = check.Plan.Pegawai.Find(tabel).Match(table => table.Rows.Count, _ => 0);
        if (parts.Length != whole || Array.Exists(parts, same => same.Length > 1 || !same[0].IsKnown))
        {
            check.ReportUnjudged(place, Incomplete);
            return;
        }

        if (ExactSum.Of(parts.Select(same => same[0].Match(value => value, _ => 0))) is not { } sum)
        {
            check.ReportUnjudged(place, Reason.TooLarge);
            return;
        }

        check.CountPlace();
        var rounding = shares.Sum(share => PrintedNumber.HalfUnit(share.Nilai));
        if (sum < 100 - rounding || sum > 100 + rounding)
        {
            check.Report(place, SharesMessage(tabel, shares, sum), new(null, sum, 100m, BoundedDecimal.Subtract(sum, 100)));
        }
    }

    private static BilingualText SharesMessage(string tabel, PernyataanProsaRow[] shares, decimal sum)
    {
        var stated = string.Join(" + ", shares.GroupBy(share => share.Mengutip!.Baris).Select(same => same.First().Nilai.Used));
        return BilingualText.Create(
            $"persentase satu kelompok ({tabel}) {stated} = {IndonesianNumber.Format(sum)} %, bukan 100 %; tempat: {shares[0].Tempat}",
            $"the percentages of one group ({tabel}) {stated} = {IndonesianNumber.Format(sum)} %, not 100 %; place: {shares[0].Tempat}");
    }
}
