using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>The professionalism index on the terminal: index, distribution with bars, dimensions, groups, open gains, bad lines.</summary>
internal sealed class IpAsnView(IpAsnPopulation population, Arguments arguments)
{
    private const int LongestBar = 40;
    private const int MostLines = 20;
    private const int MostOpportunities = 10;

    private readonly IpAsnRekap rekap = population.Tally.Score();
    private readonly Bahasa bahasa = arguments.Bahasa;

    public void Show(Screen screen)
    {
        Head(screen);
        screen.Write(Bands(screen));
        screen.Write(Dimensions(screen));
        screen.Write(Groups(screen));
        screen.Write(Opportunities(screen));
        foreach (var (line, fault) in population.Bad.Take(MostLines))
        {
            screen.Line("! " + fault);
        }

        if (population.Bad.Count > MostLines)
        {
            screen.Line(arguments.Say($"! dan {population.Bad.Count - MostLines} baris lain; lihat --json", $"! and {population.Bad.Count - MostLines} more lines; see --json"));
        }

        if (arguments.Jelaskan)
        {
            screen.Write(ExplanationTree.Of(rekap.Explain(), bahasa, screen));
        }
    }

    /// <summary>Rubric, windows, policy, index and who was left out.</summary>
    public void Head(Screen screen)
    {
        var (measurement, all) = (population.Tally.Measurement, rekap.Keseluruhan);
        screen.Heading(arguments.Say("Indeks Profesionalitas ASN", "Professionalism index") + $" {measurement.Tahun}" + (population.Invented ? arguments.Say(" (data rekaan)", " (invented data)") : string.Empty));
        screen.Line(measurement.Rubrik.Basis.Text(bahasa));
        screen.Line(arguments.Say("Jendela (tahun): ", "Windows (years): ") + measurement.Jendela);
        screen.Line(all.Indeks.Match(
            index => arguments.Say("Indeks ", "Index ") + $"{Figures.Rounded(index, bahasa)}: {all.Kategori.Match(band => band.Text(bahasa), reason => reason.Text(bahasa))}",
            reason => arguments.Say("Indeks tidak diketahui: ", "Index unknown: ") + reason.Text(bahasa)));
        screen.Line(arguments.Say(
            $"{population.Lines} baris: {all.Diukur} diukur; {all.TidakDiukur} tidak diukur (CPNS); {all.TanpaPoin} jabatan tanpa poin; {all.TanpaSkp} tanpa SKP ({Policy()}, --tanpa-skp); {population.Bad.Count} baris gagal",
            $"{population.Lines} lines: {all.Diukur} measured; {all.TidakDiukur} not measured (CPNS); {all.TanpaPoin} positions without points; {all.TanpaSkp} without an appraisal ({Policy()}, --tanpa-skp); {population.Bad.Count} bad lines"));
        screen.Line(arguments.Say("Terlewat: ", "Left out: ") + Figures.Rounded(population.LeftOut(all), bahasa) + " %");
    }

    private string Policy() => population.Tally.Measurement.TanpaSkp switch
    {
        KebijakanTanpaSkp.PoinNol => arguments.Say("poin 0", "0 points"),
        KebijakanTanpaSkp.Dikecualikan => arguments.Say("dikecualikan", "left out"),
        _ => arguments.Say("tidak diketahui", "unknown"),
    };

    private Table Bands(Screen screen)
    {
        var table = screen.Table(arguments.Say("Kategori", "Category"), arguments.Say("Nilai", "Value"), arguments.Say("Orang", "Persons"), "%", arguments.Say("Sebaran", "Distribution"));
        foreach (var one in rekap.Keseluruhan.Sebaran.Reverse())
        {
            table.AddRow(
                new Text(one.Band.Text(bahasa)),
                new Text(population.Tally.Measurement.Rubrik.SkalaPegawai.Extent(one.Band, bahasa)),
                Figures.Right(Figures.Whole(one.Orang, bahasa)),
                Figures.Right(one.Persen.Match(percent => Figures.Rounded(percent, bahasa), _ => "-")),
                new Text(one.Persen.Match(percent => new string('█', (int)decimal.Round(percent / 100m * LongestBar, MidpointRounding.AwayFromZero)), _ => string.Empty)));
        }

        return table;
    }

    private Table Dimensions(Screen screen)
    {
        var table = screen.Table(arguments.Say("Dimensi", "Dimension"), arguments.Say("Bobot", "Weight"), arguments.Say("Rata-rata", "Mean"), arguments.Say("Poin: orang", "Points: persons"));
        foreach (var dimensi in IpAsnNames.Dimensi)
        {
            table.AddRow(
                new Text(IpAsnNames.Of(dimensi).In(bahasa)),
                Figures.Right(Figures.Exact(population.Tally.Measurement.Rubrik.Bobot.For(dimensi))),
                Figures.Right(rekap.Keseluruhan.RataRata(dimensi).Match(mean => Figures.Rounded(mean, bahasa), _ => "-")),
                new Text(string.Join("; ", rekap.TingkatPoin(dimensi).Select(level => $"{Figures.Plain(level.Poin, bahasa)}: {level.Orang}"))));
        }

        return table;
    }

    private Table Groups(Screen screen)
    {
        var table = screen.Table([arguments.Say("Menurut", "By"), arguments.Say("Kelompok", "Group"), arguments.Say("Diukur", "Measured"), arguments.Say("Indeks", "Index"), arguments.Say("Kategori", "Category"), .. IpAsnNames.Dimensi.Select(dimensi => IpAsnNames.Of(dimensi).In(bahasa))]);
        foreach (var (by, group, name) in population.Groups(bahasa).Skip(1))
        {
            table.AddRow([
                new Text(by),
                new Text(name),
                Figures.Right(Figures.Whole(group.Diukur, bahasa)),
                Figures.Right(group.Indeks.Match(index => Figures.Rounded(index, bahasa), _ => "-")),
                new Text(group.Kategori.Match(band => band.Text(bahasa), _ => "-")),
                .. IpAsnNames.Dimensi.Select(dimensi => Figures.Right(group.RataRata(dimensi).Match(mean => Figures.Rounded(mean, bahasa), _ => "-")))]);
        }

        return table;
    }

    private Table Opportunities(Screen screen)
    {
        var table = screen.Table(arguments.Say("Peluang", "Opportunity"), arguments.Say("Dari", "From"), arguments.Say("Orang", "Persons"), arguments.Say("Poin per orang", "Points per person"), arguments.Say("Indeks", "Index"));
        foreach (var one in population.Tally.Peluang().OrderByDescending(one => one.KenaikanIndeks.Match(gain => gain, _ => 0m)).Take(MostOpportunities))
        {
            table.AddRow(
                new Text(one.Intervensi.Text(bahasa)),
                new Text(one.Asal.In(bahasa)),
                Figures.Right(Figures.Whole(one.Orang, bahasa)),
                Figures.Right(Figures.Plain(one.KenaikanPerOrang, bahasa)),
                Figures.Right(one.KenaikanIndeks.Match(gain => "+" + Figures.Rounded(gain, bahasa), _ => "-")));
        }

        return table;
    }
}
