using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A number in the prose is that of the cell it quotes, to the digits that the prose prints.</summary>
internal sealed class ProseAgreesWithTable() : AuditRule(
    RuleCode,
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Angka dalam uraian berbeda dari tabel yang dikutip", "A number in the prose differs from the table that it quotes"),
    BilingualText.Create("Pembaca mengutip uraian; angka yang berbeda dari tabelnya menyebar ke laporan lain.", "Readers quote the prose; a number that differs from its table spreads into other reports."),
    BilingualText.Create("Cocokkan uraian dengan tabel, dan perbaiki yang salah.", "Hold the prose against the table, and mend what is wrong."))
{
    private const string RuleCode = "BKP-RNS-039";

    protected override void Check(RuleCheck check)
    {
        Dictionary<string, (PernyataanProsaRow Row, string Id)> found = new(StringComparer.Ordinal);
        foreach (var row in check.Plan.PernyataanProsa.Rows.Where(row => row.Mengutip is not null))
        {
            if (!row.Nilai.Value.TryGet(out _) || !check.Plan.NilaiTabel(row).TryGet(out var table))
            {
                check.ReportUnjudged(Place(row), row.Nilai.Value.Reason ?? check.Plan.NilaiTabel(row).Reason!);
                continue;
            }

            check.CountPlace();
            var quoted = table / ProseScale.Of(row.Satuan);
            if (!PrintedNumber.Agrees(row.Nilai, quoted))
            {
                Find(check, row, quoted, found);
            }
        }
    }

    private static void Find(RuleCheck check, PernyataanProsaRow row, decimal quoted, Dictionary<string, (PernyataanProsaRow Row, string Id)> found)
    {
        var causes = Causes(check.Plan, row, found);
        check.Report(
            Place(row),
            Bilingual.Of(bahasa => Message(row, quoted, bahasa)),
            FindingNumbers.Of(row.Nilai, quoted),
            causes);
        if (!found.ContainsKey(Cell(row, row.Mengutip!.Kolom)))
        {
            found.Add(Cell(row, row.Mengutip.Kolom), (row, Finding.IdOf(RuleCode, Place(row))));
        }
    }

    // The same wrong number said again, and the ratio made of it, are that error once more.
    private static IReadOnlyList<FindingCause> Causes(RencanaStrategis plan, PernyataanProsaRow row, Dictionary<string, (PernyataanProsaRow Row, string Id)> found)
    {
        if (found.TryGetValue(Cell(row, row.Mengutip!.Kolom), out var before) && StatedNumbers.Equal(before.Row.Nilai, row.Nilai))
        {
            return [new(before.Id, null)];
        }

        return row.Mengutip.Kolom == "rasio" && found.TryGetValue(Cell(row, "realisasi"), out var part) && IsRatioOf(plan, row, part.Row)
            ? [new(part.Id, null)]
            : [];
    }

    private static bool IsRatioOf(RencanaStrategis plan, PernyataanProsaRow ratio, PernyataanProsaRow realised) =>
        Whole(plan, ratio).TryGet(out var whole) && whole != 0 && realised.Nilai.Value.TryGet(out var part) && PrintedNumber.Agrees(ratio.Nilai, part * ProseScale.Of(realised.Satuan) / whole * 100);

    // What the ratio of the quoted row is a ratio of: its target, or its budget.
    private static ValueOrReason<decimal> Whole(RencanaStrategis plan, PernyataanProsaRow row)
    {
        var tahun = row.Tahun.GetValueOrDefault();
        return plan.PencapaianPelayanan.Rows.FirstOrDefault(one => IsQuoted(row, one.Reference)) is { } history ? history.TargetAt(tahun)
            : plan.AnggaranRealisasi.Rows.FirstOrDefault(one => IsQuoted(row, one.Reference)) is { } budget ? YearCell.Find(budget.Anggaran, tahun).Value
            : Reason.NoTarget;
    }

    private static bool IsQuoted(PernyataanProsaRow row, TableReference reference) =>
        reference.Baris == row.Mengutip!.Baris && string.Equals(reference.Tabel, row.Mengutip.Tabel, StringComparison.Ordinal);

    private static FindingPlace Place(PernyataanProsaRow row) =>
        FindingPlace.Of(row).WithTahun(row.Tahun.GetValueOrDefault()).WithKolom(row.Mengutip!.Kolom);

    private static string Cell(PernyataanProsaRow row, string kolom) => $"{row.Mengutip!.Tabel}/{row.Mengutip.Baris}/{row.Tahun}/{kolom}";

    private static string Message(PernyataanProsaRow row, decimal quoted, Bahasa bahasa)
    {
        var number = bahasa == Bahasa.English ? ExactText.Of(quoted) : IndonesianNumber.Format(quoted);
        var there = row.Mengutip!.Baris is { } baris ? TableReference.Create(row.Mengutip.Tabel, baris).Text(bahasa) : row.Mengutip.Tabel;
        return $"{row.Tempat}: {row.Perihal.In(bahasa)} {FindingValue.Of(row.Nilai).Text(bahasa)} {row.Satuan}"
            + Bilingual.Say(bahasa, ", tetapi ", ", but ") + $"{there} ({row.Mengutip.Kolom}): {number}";
    }
}
