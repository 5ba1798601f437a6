using System.Globalization;
using Bkpsdm.DataQuality;

namespace Bkpsdm.Samples;

/// <summary><c>ikd</c>: the data-quality index of a file of ASN records, what to mend first, and the speed on generated records.</summary>
internal static class IkdCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Contoh)
        {
            screen.Raw(IkdSample.Csv());
            return;
        }

        var result = Result(arguments, screen);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => IkdJson.Write(json, result, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(result.Prioritas is null ? Rules(result.Score, arguments) : Priorities(result.Prioritas));
        }
        else
        {
            IkdView.Show(result, arguments, screen);
        }
    }

    private static IkdResult Result(Arguments arguments, Screen screen)
    {
        var options = IkdOptions.Of(arguments);
        if (options.Sintetis is not { } records)
        {
            return IkdResult.OfFile(IkdFile.Of(arguments), Plan.Of(arguments), options, arguments, screen);
        }

        return arguments.File is null && options.Prioritas is null
            ? IkdResult.OfSynthetic(records, Plan.Of(arguments), options, arguments, screen)
            : throw new InputFault(arguments.Say("--sintetis tidak dipakai bersama --file atau --prioritas", "--sintetis does not go with --file or --prioritas"));
    }

    private static string Rules(DataQualityScore score, Arguments arguments) => CsvOutput.Of(
        ["kode", "nama", "dimensi", "bobot", "dari", "populasi", "disparitas", "nilai", "kenaikan", "kenaikanSemua"],
        from dimension in score.Dimensions
        from rule in dimension.Rules
        select new[]
        {
            rule.Kode, rule.Nama.In(arguments.Bahasa), dimension.Kode, Whole(rule.Bobot), Whole(dimension.Whole), Whole(rule.Count.Population), Whole(rule.Count.Disparate),
            Figures.Exact(rule.Nilai), Figures.Exact(rule.Kenaikan), Figures.Exact(rule.KenaikanSemua),
        });

    private static string Priorities(IkdPriority priority) => CsvOutput.Of(
        ["nomorBaris", "kunci", "aturan", "kenaikan", "indeksSesudah"],
        priority.First.Select(step => new[]
        {
            Whole(step.Record.Key.Baris), step.Record.Key.Kunci, string.Join(" ", step.Record.Codes), Figures.Exact(step.Kenaikan), Figures.Exact(step.IndeksSesudah),
        }));

    private static string Whole(long value) => value.ToString(CultureInfo.InvariantCulture);
}
