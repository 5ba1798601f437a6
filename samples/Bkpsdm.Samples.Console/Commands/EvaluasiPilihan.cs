using System.Globalization;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>An evaluation out of the command line: a file of realisations, the triwulan, the year, and what no regulation decides.</summary>
internal static class EvaluasiPilihan
{
    public static EvaluasiRenstra Of(RencanaStrategis plan, string file, Arguments arguments)
    {
        var triwulan = Triwulan(arguments);
        var policy = Kebijakan(arguments);
        var realised = DaftarRealisasi.Of(plan, BarisFile.Realisasi(file, arguments.Bahasa));
        if (realised.Diterima.Count == 0)
        {
            throw new InputFault(Nothing(file, realised, arguments));
        }

        var tahun = arguments.Option("--tahun") is null ? realised.Diterima.Max(row => row.Tahun) : TahunPilihan.Of(plan, arguments);
        return EvaluasiRenstra.Of(plan, realised, tahun, triwulan, policy)
            .Match(evaluation => evaluation, reason => throw new InputFault($"--tahun: {reason.Text(arguments.Bahasa)}"));
    }

    private static string Nothing(string file, DaftarRealisasi realised, Arguments arguments) => realised.Ditolak.Count == 0
        ? arguments.Say(
            $"{file}: tidak memuat satu realisasi pun; isi kolom nilai atau rupiah, evaluasi --contoh mencetak contohnya",
            $"{file}: holds no realisation; fill in the column nilai or rupiah, evaluasi --contoh prints a sample")
        : arguments.Say(
            $"{file}: tidak ada baris yang dapat dipakai, {realised.Ditolak.Count} ditolak; yang pertama: {realised.Ditolak[0].Text(arguments.Bahasa)}",
            $"{file}: no row can be used, {realised.Ditolak.Count} were refused; the first: {realised.Ditolak[0].Text(arguments.Bahasa)}");

    private static int Triwulan(Arguments arguments) => arguments.Option("--triwulan") switch
    {
        ['1' or '2' or '3' or '4'] text => text[0] - '0',
        null => throw new InputFault(arguments.Say(
            "--triwulan tidak ada; tulis --triwulan 1, 2, 3 atau 4: sampai triwulan mana realisasi dihitung",
            "--triwulan is missing; write --triwulan 1, 2, 3 or 4: up to which triwulan the realisations count")),
        var other => throw new InputFault(arguments.Say($"--triwulan {other}: tulis 1, 2, 3 atau 4", $"--triwulan {other}: write 1, 2, 3 or 4")),
    };

    private static KebijakanEvaluasi Kebijakan(Arguments arguments) => KebijakanEvaluasi.Create(
        LebihRendah(arguments),
        ZeroTargetPolicy.Unknown,
        Ambang(arguments),
        Permendagri86Of2017.Predikat,
        tanpaAturan: Cara(arguments),
        tanpaPolaritas: Polaritas(arguments),
        efisiensi: RumusEfisiensi.SelisihCapaianSerapan);

    private static AchievementRule LebihRendah(Arguments arguments) => arguments.Option("--rumus") switch
    {
        null or "2T-R" => AchievementRule.DuaTargetKurangRealisasi,
        "T/R" => AchievementRule.TargetPerRealisasi,
        var other => throw new InputFault($"--rumus {other}: 2T-R, T/R"),
    };

    private static Polarity? Polaritas(Arguments arguments) => arguments.Option("--polaritas") is not { } word ? null
        : CaraWords.Polarity(word) ?? throw new InputFault($"--polaritas {word}: lebihTinggiLebihBaik, lebihRendahLebihBaik");

    private static FinalRule? Cara(Arguments arguments) => arguments.Option("--cara") is not { } word ? null
        : CaraWords.Rule(word) ?? throw new InputFault($"--cara {word}: jumlah, tahunTerakhir, rataRata");

    // The definition of the plan's own indicator counts 80 itself, though its name says above 80.
    private static AmbangCapaian Ambang(Arguments arguments)
    {
        var text = arguments.Option("--ambang") ?? "80";
        var above = text.StartsWith('>');
        return decimal.TryParse(text.TrimStart('>'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            ? AmbangCapaian.Create(percent, above ? BoundaryRule.MoreThan : BoundaryRule.AtLeast)
            : throw new InputFault(arguments.Say($"--ambang {text}: tulis 80 (80 ikut dihitung) atau '>80'", $"--ambang {text}: write 80 (80 itself counts) or '>80'"));
    }
}
