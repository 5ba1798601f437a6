using System.Globalization;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>evaluasi</c>: a year of the plan evaluated up to a triwulan, from a file of realisations.</summary>
internal static class EvaluasiCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        var plan = Plan.Of(arguments);
        if (arguments.Contoh)
        {
            screen.Raw(ContohRealisasi.Csv(plan, TahunPilihan.Of(plan, arguments)));
            return;
        }

        var evaluation = Evaluate(plan, arguments);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => EvaluasiJson.Write(json, evaluation, arguments)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(EvaluasiCsv.Of(evaluation, arguments.Bahasa));
        }
        else
        {
            EvaluasiView.Show(evaluation, arguments, screen);
        }
    }

    private static EvaluasiRenstra Evaluate(RencanaStrategis plan, Arguments arguments)
    {
        var file = arguments.File ?? throw new InputFault(arguments.Say(
            "evaluasi: berikan --file REALISASI dan --triwulan N; evaluasi --contoh mencetak berkas contoh",
            "evaluasi: give --file REALISASI and --triwulan N; evaluasi --contoh prints a sample file"));
        var triwulan = Triwulan(arguments);
        var realised = DaftarRealisasi.Of(plan, RealisasiFile.Read(file, arguments.Bahasa));
        if (realised.Diterima.Count == 0)
        {
            throw new InputFault(Nothing(file, realised, arguments));
        }

        var tahun = arguments.Option("--tahun") is null ? realised.Diterima.Max(row => row.Tahun) : TahunPilihan.Of(plan, arguments);
        return EvaluasiRenstra.Of(plan, realised, tahun, triwulan, Kebijakan(arguments))
            .Match(reason => throw new InputFault($"--tahun: {reason.Text(arguments.Bahasa)}"), evaluation => evaluation);
    }

    private static string Nothing(string file, DaftarRealisasi realised, Arguments arguments) => realised.Ditolak.Count == 0
        ? arguments.Say($"{file}: tidak memuat satu realisasi pun", $"{file}: holds no realisation")
        : arguments.Say(
            $"{file}: tidak ada baris yang dapat dipakai, {realised.Ditolak.Count} ditolak; yang pertama: {realised.Ditolak[0].Text(arguments.Bahasa)}",
            $"{file}: no row can be used, {realised.Ditolak.Count} were refused; the first: {realised.Ditolak[0].Text(arguments.Bahasa)}");

    private static int Triwulan(Arguments arguments) => arguments.Option("--triwulan") is ['1' or '2' or '3' or '4'] text
        ? text[0] - '0'
        : throw new InputFault(arguments.Say(
            $"--triwulan {arguments.Option("--triwulan")}: tulis 1, 2, 3 atau 4",
            $"--triwulan {arguments.Option("--triwulan")}: write 1, 2, 3 or 4"));

    private static KebijakanEvaluasi Kebijakan(Arguments arguments) => KebijakanEvaluasi.Create(
        AchievementRule.DuaTargetKurangRealisasi,
        ZeroTargetPolicy.Unknown,
        Ambang(arguments),
        Permendagri86Of2017.Predikat,
        tanpaPolaritas: Polaritas(arguments),
        efisiensi: RumusEfisiensi.SelisihCapaianSerapan);

    private static Polarity? Polaritas(Arguments arguments) => arguments.Option("--polaritas") switch
    {
        null => null,
        "lebihTinggiLebihBaik" => Polarity.HigherIsBetter,
        "lebihRendahLebihBaik" => Polarity.LowerIsBetter,
        var other => throw new InputFault($"--polaritas {other}: lebihTinggiLebihBaik, lebihRendahLebihBaik"),
    };

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
