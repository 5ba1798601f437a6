using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>evaluasi</c>: a year of the plan evaluated up to a triwulan, from a file of realisations; with <c>--kaskade</c> its cascade score.</summary>
internal static class EvaluasiCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        arguments.RefuseWords(0, "berkasnya ditulis --file REALISASI", "the file is written --file REALISASI");
        var plan = Plan.Of(arguments);
        if (arguments.Contoh)
        {
            var tahun = TahunPilihan.Of(plan, arguments);
            screen.Raw(arguments.Json ? ContohRealisasi.Json(plan, tahun) : ContohRealisasi.Csv(plan, tahun));
            return;
        }

        var file = arguments.File ?? throw new InputFault(arguments.Say(
            "evaluasi: berikan --file REALISASI dan --triwulan N; evaluasi --contoh mencetak berkas contoh",
            "evaluasi: give --file REALISASI and --triwulan N; evaluasi --contoh prints a sample file"));
        var evaluation = EvaluasiPilihan.Of(plan, file, arguments);
        if (arguments.Kaskade)
        {
            EvaluasiKaskade.Run(evaluation, arguments, screen);
            return;
        }

        Write(evaluation, arguments, screen);
    }

    private static void Write(EvaluasiRenstra evaluation, Arguments arguments, Screen screen)
    {
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
}
