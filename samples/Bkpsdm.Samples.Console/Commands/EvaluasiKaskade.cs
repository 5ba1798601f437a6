using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>evaluasi --kaskade</c>: the cascade score of an evaluation, on the plan or with <c>--level pokin</c> on the performance tree.</summary>
internal static class EvaluasiKaskade
{
    public static void Run(EvaluasiRenstra evaluation, Arguments arguments, Screen screen)
    {
        var pokin = SkorCommand.IsPokin(arguments);
        var own = SkorCommand.Own(arguments);
        var problems = evaluation.Realisasi.Ditolak.Select(error => error.Text(arguments.Bahasa)).ToList();
        var tree = Weigh(pokin ? PohonKaskade.Of(evaluation.Plan.PohonKinerja) : PohonKaskade.Of(evaluation.Plan.Rencana), problems, arguments);
        var achieved = pokin ? evaluation.CapaianPerKotak(own) : evaluation.CapaianPerSimpul(own);
        var score = SkorKaskade.Of(tree, achieved, SkorCommand.Rule(arguments), SkorCommand.Policy(arguments));
        SkorKaskadeView.Run(score, Heading(evaluation, pokin, own, arguments), problems, arguments, screen, json =>
        {
            json.WriteNumber("tahun", evaluation.Tahun.Year);
            json.WriteNumber("triwulan", evaluation.Triwulan);
            json.WriteString("pohon", pokin ? "pokin" : "rencana");
            json.WriteString("sendiri", SkorCommand.Word(own.Rule));
            json.Number("tautanDisimpulkan", (decimal?)(pokin ? Inferred(evaluation.Plan.PohonKinerja) : 0));
        });
        if (!arguments.Json && !arguments.Csv)
        {
            EvaluasiView.LeftOut(evaluation, arguments, screen);
        }
    }

    private static PohonKaskade Weigh(PohonKaskade tree, List<string> problems, Arguments arguments)
    {
        if (arguments.Option("--bobot") is not { } file)
        {
            return tree;
        }

        var weights = SkorFile.Read(file, InputText.Read(file), tree, arguments.Bahasa, "bobot");
        problems.AddRange(weights.Problems);
        return weights.Weigh(tree);
    }

    private static string Heading(EvaluasiRenstra evaluation, bool pokin, MissingValuePolicy own, Arguments arguments)
    {
        var mean = own.Rule == MissingValueRule.Unknown ? arguments.Say("rata-rata semua indikatornya", "mean of all its indicators") : arguments.Say("rata-rata indikatornya yang diketahui", "mean of those of its indicators that are known");
        var tree = pokin ? arguments.Say("pohon kinerja", "performance tree") : arguments.Say("rencana", "plan");
        var heading = arguments.Say(
            $"Skor kaskade {tree} {evaluation.Tahun} sampai triwulan {evaluation.Triwulan}; capaian sendiri = {mean} (--sendiri)",
            $"Cascade score of the {tree} in {evaluation.Tahun} up to triwulan {evaluation.Triwulan}; own achievement = {mean} (--sendiri)");
        return pokin && Inferred(evaluation.Plan.PohonKinerja) is > 0 and var inferred
            ? heading + arguments.Say($"; {inferred} tautan kotak disimpulkan", $"; {inferred} links of boxes are inferred")
            : heading;
    }

    private static int Inferred(PohonKinerja tree) => tree.Boxes.Sum(box => (box.Induk.IsInferred ? 1 : 0) + (box.Simpul.IsInferred ? 1 : 0));
}
