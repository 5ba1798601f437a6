using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary><c>ipasn</c>: the professionalism index of a population; with <c>--simulasi</c> what interventions would change.</summary>
internal static class IpAsnCommand
{
    /// <summary>In place of a file of interventions: the built-in ones.</summary>
    private const string BuiltIn = "contoh";

    public static void Run(Arguments arguments, Screen screen)
    {
        var simulation = arguments.Option("--simulasi");
        if (arguments.Contoh)
        {
            screen.Raw(simulation is null ? IpAsnExample.PopulationFile() : IpAsnExample.InterventionFile());
            return;
        }

        if (simulation is null && arguments.Option("--menuju") is not null)
        {
            throw new InputFault(arguments.Say("--menuju memerlukan --simulasi FILE atau --simulasi contoh", "--menuju needs --simulasi FILE or --simulasi contoh"));
        }

        var population = Population(arguments);
        if (simulation is not null)
        {
            Simulate(population, simulation, arguments, screen);
        }
        else if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => IpAsnJson.Write(json, population, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(IpAsnCsv.Of(population, arguments.Bahasa));
        }
        else
        {
            new IpAsnView(population, arguments).Show(screen);
        }
    }

    private static void Simulate(IpAsnPopulation population, string file, Arguments arguments, Screen screen)
    {
        var choices = file == BuiltIn
            ? new IpAsnInterventionFile(BuiltIn, arguments.Bahasa).Read(IpAsnExample.InterventionFile())
            : new IpAsnInterventionFile(file, arguments.Bahasa).Read(InputText.Read(file));
        var view = IpAsnSimulasiView.Of(population, choices, arguments);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => IpAsnSimulasiOutput.Write(json, view, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(IpAsnSimulasiOutput.Csv(view));
        }
        else
        {
            view.Show(screen);
        }
    }

    private static IpAsnPopulation Population(Arguments arguments)
    {
        var measurement = Measurement(arguments);
        return arguments.File is { } path
            ? new IpAsnFile(path, arguments.Bahasa, measurement).Read(InputText.Read(path))
            : new IpAsnFile(BuiltIn, arguments.Bahasa, measurement).Read(IpAsnExample.PopulationFile());
    }

    private static IpAsnMeasurement Measurement(Arguments arguments)
    {
        var tahun = arguments.Option("--tahun") is { } text
            ? TahunAnggaran.Parse(text).Match(error => throw InputFault.Of("--tahun", error, arguments.Bahasa), year => year)
            : IpAsnExample.Tahun;
        var rubric = IpAsnRubrics.For(tahun).Match(known => known, reason => throw new InputFault($"--tahun {tahun}: {reason.Text(arguments.Bahasa)}"));
        return IpAsnMeasurement.Create(Choice(arguments, "--skala", ("batas", rubric), ("lebih-dari", OtherReading(rubric))), tahun, Choice(arguments, "--jendela", ("semua", PeraturanBkn8Of2019.JendelaSemua), ("pelaksana", PeraturanBkn8Of2019.JendelaDiklatPelaksanaSaja)), Choice(
            arguments, "--tanpa-skp", ("dikecualikan", KebijakanTanpaSkp.Dikecualikan), ("nol", KebijakanTanpaSkp.PoinNol), ("tidak-diketahui", KebijakanTanpaSkp.TidakDiketahui)));
    }

    private static IpAsnRubric OtherReading(IpAsnRubric rubric) => rubric
        .WithSkala(PeraturanBkn8Of2019.KategoriLebihDari, PeraturanBkn8Of2019.Kategori)
        .Match(known => known, reason => throw new InvalidOperationException(reason.ToString()));

    // The first choice is the one without the option; the output names it.
    private static T Choice<T>(Arguments arguments, string option, params (string Word, T Value)[] choices)
    {
        var word = arguments.Option(option) ?? choices[0].Word;
        var found = Array.FindIndex(choices, choice => choice.Word == word);
        return found >= 0 ? choices[found].Value : throw new InputFault($"{option} {word}: {string.Join(" | ", choices.Select(choice => choice.Word))}");
    }
}
