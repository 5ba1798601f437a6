using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The faults of realisations beside each other: a triwulan twice, a total that its parts contradict.</summary>
internal static class RealisasiChecks
{
    /// <summary>Keeps one of several equal statements; where they differ none is kept, for nobody can tell which is right.</summary>
    public static IReadOnlyList<RealisasiTriwulan> Single(IEnumerable<RealisasiTriwulan> accepted, List<ReadError> refused)
    {
        List<RealisasiTriwulan> kept = [];
        foreach (var group in accepted.GroupBy(row => (row.IdIndikator, row.IdSimpul, row.Tahun, row.Triwulan)))
        {
            RealisasiTriwulan[] rows = [.. group.OrderBy(row => row.Line)];
            var same = Array.TrueForAll(rows, row => row.Nilai == rows[0].Nilai);
            if (same)
            {
                kept.Add(rows[0]);
            }

            refused.AddRange(rows.Skip(same ? 1 : 0).Where(_ => rows.Length > 1).Select(row => Twice(row, rows, same)));
        }

        return [.. kept.OrderBy(row => row.Line)];
    }

    /// <summary>The fault of the figure of a year beside its triwulan; null where it is possible.</summary>
    public static ReadError? Year(RealisasiTriwulan year, LembarTahun sheet, FinalRule cara) =>
        sheet.Fits(year.Nilai, cara) ? null
        : cara == FinalRule.TahunTerakhir && sheet.Triwulan(4) is { } last ? NotTheLast(year, last)
        : Fraction.FromDecimal(year.Nilai) < sheet.Given ? BelowParts(year, sheet.Given)
        : NotTheSum(year, sheet.Given);

    /// <summary>A total of money under the sum of its parts.</summary>
    public static ReadError BelowParts(RealisasiTriwulan total, Fraction parts) => Error(
        "TOTAL_DI_BAWAH_BAGIAN",
        $"Angka ini lebih kecil daripada jumlah bagiannya, {Text(parts, Bahasa.Indonesia)}; periksa bagian atau totalnya.",
        $"The figure is below the sum of its parts, {Text(parts, Bahasa.English)}; check the parts or the total.",
        total);

    private static ReadError NotTheSum(RealisasiTriwulan total, Fraction parts) => Error(
        "TOTAL_BERBEDA",
        $"Angka setahun bukan jumlah keempat triwulannya, {Text(parts, Bahasa.Indonesia)}; hapus salah satunya.",
        $"The figure of the year is not the sum of its four triwulan, {Text(parts, Bahasa.English)}; delete one of them.",
        total);

    private static ReadError NotTheLast(RealisasiTriwulan year, decimal last) => Error(
        "TOTAL_BERBEDA",
        $"Angka setahun berbeda dari kondisi triwulan 4, {IndonesianNumber.Format(last)}; hapus salah satunya.",
        $"The figure of the year differs from the condition of triwulan 4, {ExactText.Of(last)}; delete one of them.",
        year);

    private static ReadError Twice(RealisasiTriwulan row, RealisasiTriwulan[] rows, bool same)
    {
        var lines = string.Join(", ", rows.Where(other => other.Line != row.Line).Select(other => ExactText.Of((long)other.Line)));
        return same
            ? Error("TRIWULAN_GANDA", $"Realisasi yang sama sudah ada pada baris {lines}; yang pertama dipakai, hapus baris ini.", $"Line {lines} has the same realisation; the first is used, delete this line.", row)
            : Error("TRIWULAN_GANDA", $"Baris {lines} memuat angka lain untuk triwulan yang sama; tidak satu pun dipakai, sisakan yang benar.", $"Line {lines} has another figure for the same triwulan; none is used, keep the right one.", row);
    }

    private static ReadError Error(string code, string indonesia, string english, RealisasiTriwulan row) => ReadError.Create(
        code,
        BilingualText.Create(indonesia, english),
        $"{row.IdIndikator ?? row.IdSimpul}: {ExactText.Of(row.Nilai)}",
        row.Triwulan is null ? "tahun" : "triwulan",
        row.Line);

    private static string Text(Fraction sum, Bahasa bahasa) =>
        !sum.TryToDecimal(out var value) ? "-" : bahasa == Bahasa.English ? ExactText.Of(value) : IndonesianNumber.Format(value);
}
