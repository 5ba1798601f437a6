using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary><c>merit</c>: the merit index by aspects or items; with <c>--menuju</c> or <c>--upaya</c> the way to a category.</summary>
internal static class MeritCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        var advice = arguments.Option("--menuju") is not null || arguments.Option("--upaya") is not null;
        if (arguments.Contoh)
        {
            screen.Raw(advice ? MeritExample.ItemFile() : MeritExample.AspectFile(Plan.Of(arguments)));
            return;
        }

        var (view, efforts) = Read(arguments);
        if (advice)
        {
            SaranCommand.Run(view.Result, efforts, arguments, screen);
        }
        else if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => MeritJson.Write(json, view, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(Csv(view.Result, arguments.Bahasa));
        }
        else
        {
            view.Show(arguments, screen);
        }
    }

    private static (MeritView View, IReadOnlyList<MeritEffort> Efforts) Read(Arguments arguments)
    {
        var tahun = arguments.Option("--tahun") is { } text
            ? TahunAnggaran.Parse(text).Match(error => throw InputFault.Of("--tahun", error, arguments.Bahasa), year => year)
            : default;
        if (arguments.File is { } path)
        {
            var file = new MeritFile(path, arguments.Bahasa, tahun);
            var years = file.Read();
            return years.Count == 0
                ? throw new InputFault($"{path}: {arguments.Say("tidak ada baris", "there are no rows")}")
                : (new MeritView(years, arguments.Option("--renstra") is null ? null : Plan.Of(arguments)), file.Efforts);
        }

        var plan = Plan.Of(arguments);
        var year = tahun.IsEmpty ? MeritExample.Tahun : tahun;
        var instrument = MeritRubrics.For(year).Match(known => known, reason => throw new InputFault($"--tahun {year}: {reason.Text(arguments.Bahasa)}"));
        var scores = MeritExample.Scores(plan) ?? throw new InputFault(arguments.Say("rencana ini tidak memuat contoh skor sistem merit; berikan --file", "this plan has no example of merit scores; give --file"));
        return (new MeritView([(year, MeritAssessment.Score(instrument, scores))], plan), []);
    }

    private static string Csv(MeritResult result, Bahasa bahasa) => CsvOutput.Of(
        ["aspek", "nama", "nilai", "maksimum", "persen", "peringkat", "kurang", "peringkatKurang"],
        result.Aspek.Select(one => new[]
        {
            one.Aspek.Id,
            one.Aspek.Nama.In(bahasa),
            Figures.Exact(one.Nilai),
            Figures.Exact(one.Aspek.Maksimum),
            Figures.Exact(one.Persen),
            Figures.Exact(one.PeringkatBagian.Map(place => (decimal)place)),
            Figures.Exact(one.Kurang),
            Figures.Exact(one.PeringkatKurang.Map(place => (decimal)place)),
        }));
}
