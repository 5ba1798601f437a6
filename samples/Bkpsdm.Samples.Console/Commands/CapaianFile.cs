using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>Reads the user's own targets and realisations (<c>docs/formats/capaian.md</c>).</summary>
internal static class CapaianFile
{
    public static IReadOnlyList<CapaianRow> Read(string file, Bahasa bahasa)
    {
        var text = InputText.Read(file);
        return InputText.IsJson(file) ? FromJson(file, text, bahasa) : FromCsv(file, text, bahasa);
    }

    private static List<CapaianRow> FromCsv(string file, string text, Bahasa bahasa)
    {
        var table = CsvTable.Read(file, text, bahasa, "indikator", "tahun", "target", "realisasi");
        return [.. table.Rows.Select(row => Row(
            row["indikator"],
            TahunAnggaran.Parse(row["tahun"].Trim()).Match(error => throw InputFault.Of(file, error.WithPlace("tahun", row.Line), bahasa), tahun => tahun),
            table.Number(row, "target", bahasa),
            table.Number(row, "realisasi", bahasa),
            Rule(row["polaritas"].Trim(), fault => throw InputFault.Of(file, fault.WithPlace("polaritas", row.Line), bahasa))))];
    }

    private static List<CapaianRow> FromJson(string file, string text, Bahasa bahasa)
    {
        var rows = InputJson.Objects(file, text, bahasa);
        return [.. rows.Select((row, i) => Row(
            row.Text("indikator"),
            TahunAnggaran.Parse(row.Text("tahun")).Match(error => throw InputFault.Of(file, error.WithPlace($"$[{i}].tahun"), bahasa), tahun => tahun),
            row.Number("target"),
            row.Number("realisasi"),
            Rule(row.Text("polaritas"), fault => throw InputFault.Of(file, fault.WithPlace($"$[{i}].polaritas"), bahasa))))];
    }

    private static CapaianRow Row(string indikator, TahunAnggaran tahun, decimal? target, decimal? realisasi, AchievementRule rule)
    {
        ValueOrReason<decimal> planned = target is { } t ? t : Reason.NoTarget;
        ValueOrReason<decimal> real = realisasi is { } r ? r : Reason.NoRealisasi;
        return new CapaianRow(indikator, tahun, planned, real, Achievement.Of(real, planned, rule.Polarity, rule), null);
    }

    // Without a direction the file is read like Tabel 2.4: realisation / target.
    private static AchievementRule Rule(string polaritas, Func<ReadError, AchievementRule> fault) => polaritas switch
    {
        "" or "lebihTinggiLebihBaik" => AchievementRule.RealisasiPerTarget,
        "lebihRendahLebihBaik" => AchievementRule.DuaTargetKurangRealisasi,
        _ => fault(ReadError.Create("KATA_TIDAK_DIKENAL", BilingualText.Create(
            "Polaritas tidak dikenal; yang dikenal: lebihTinggiLebihBaik, lebihRendahLebihBaik.",
            "Unknown direction; the known ones are lebihTinggiLebihBaik, lebihRendahLebihBaik."), polaritas)),
    };
}
