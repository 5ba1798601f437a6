using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>A merit result on the terminal: total, category, aspects as bars against their maxima, history and targets of the plan.</summary>
internal sealed class MeritView(IReadOnlyList<(TahunAnggaran Tahun, MeritResult Result)> years, RencanaStrategis? plan)
{
    private const int LongestBar = 30;

    public TahunAnggaran Tahun => years[^1].Tahun;

    public MeritResult Result => years[^1].Result;

    /// <summary>Each year beside the one before.</summary>
    public IEnumerable<(TahunAnggaran Dari, TahunAnggaran Ke, MeritComparison Comparison)> Comparisons() =>
        years.Zip(years.Skip(1), (one, next) => (one.Tahun, next.Tahun, MeritComparison.Of(one.Result, next.Result)));

    /// <summary>The totals of the plan's history, read so that a stored 0 is not assessed; empty without a plan.</summary>
    public IEnumerable<(TahunAnggaran Tahun, ValueOrReason<decimal> Total)> Riwayat()
    {
        var row = plan?.PencapaianPelayanan.Rows.FirstOrDefault(one => one.IdIndikator == MeritExample.Indicator);
        return row is null ? [] : plan!.PencapaianPelayanan.TahunRealisasi.Select(year => (year, row.RealisasiAt(year).Bind(PermenpanRb40Of2018.Instrumen.TotalOf)));
    }

    /// <summary>The plan's targets, which stay on the scale on which they were stated; empty without a plan.</summary>
    public IEnumerable<(TahunAnggaran Tahun, MeritTarget Target)> Targets()
    {
        var row = plan?.PenetapanIndikator.Rows.FirstOrDefault(one => one.IdIndikator == MeritExample.Indicator);
        if (row is null || !plan!.FindIndikator(row.IdIndikator).Bind(found => found.Trajectory).TryGet(out var trajectory))
        {
            yield break;
        }

        foreach (var year in row.Targets.Select(target => target.Tahun))
        {
            if (trajectory.At(year).TryGet(out var target) && target >= 0m && target <= PermenpanRb40Of2018.Instrumen.Maksimum)
            {
                yield return (year, MeritTarget.Create(PermenpanRb40Of2018.Instrumen, target));
            }
        }
    }

    /// <summary>What reading the scores as percentages would get wrong; null where the largest score is also the best share.</summary>
    public BilingualText? Catatan()
    {
        var known = Result.OrderByShare();
        if (known.Count == 0)
        {
            return null;
        }

        var largest = known.OrderByDescending(one => one.Nilai.Match(value => value, _ => 0m)).First();
        return ReferenceEquals(largest, known[0]) ? null : BilingualText.Create(Note(largest, known[0], Bahasa.Indonesia), Note(largest, known[0], Bahasa.English));
    }

    public void Show(Arguments arguments, Screen screen)
    {
        var bahasa = arguments.Bahasa;
        screen.Heading(arguments.Say("Indeks Sistem Merit", "Merit index") + (Tahun.IsEmpty ? string.Empty : $" {Tahun}"));
        screen.Line(Result.Instrument.Basis.Text(bahasa));
        screen.Line(Result.Total.Match(
            total => $"Total {Figures.Plain(total, bahasa)} / {Figures.Plain(Result.Instrument.Maksimum, bahasa)}; {arguments.Say("indeks", "index")} {Shown(Result.Indeks, bahasa)}; {Result.Kategori.Match(band => band.Text(bahasa), reason => reason.Text(bahasa))}",
            reason => $"Total {arguments.Say("tidak diketahui", "unknown")}: {reason.Text(bahasa)}"));
        screen.Write(Aspects(arguments, screen));
        ShowFindings(arguments, screen);
        ShowYears(arguments, screen);
        if (arguments.Jelaskan)
        {
            screen.Write(ExplanationTree.Of(Result.Explain(), bahasa, screen));
        }
    }

    private void ShowFindings(Arguments arguments, Screen screen)
    {
        var bahasa = arguments.Bahasa;
        foreach (var problem in Result.Problems)
        {
            screen.Line("! " + problem.Text(bahasa));
        }

        foreach (var gap in Result.GapsAbove().Match(gaps => gaps, _ => []))
        {
            screen.Line($"{arguments.Say("Menuju", "To")} {gap.Band.Text(bahasa)}: {arguments.Say("kurang", "missing")} {Figures.Plain(gap.Gap, bahasa)}");
        }

        if (Catatan() is { } note)
        {
            screen.Line(note.In(bahasa));
        }
    }

    /// <summary>A bar as long as the aspect's maximum in proportion to the largest, filled as far as the score.</summary>
    private string Bar(MeritAspekResult aspek)
    {
        var largest = Result.Aspek.Max(one => one.Aspek.Maksimum);
        var length = Math.Max(1, (int)decimal.Round(aspek.Aspek.Maksimum / largest * LongestBar, MidpointRounding.AwayFromZero));
        var filled = aspek.Persen.Match(percent => (int)decimal.Round(percent / 100m * length, MidpointRounding.AwayFromZero), _ => 0);
        return new string('█', filled) + new string('░', length - filled);
    }

    private Table Aspects(Arguments arguments, Screen screen)
    {
        var bahasa = arguments.Bahasa;
        var table = screen.Table(
            arguments.Say("Aspek", "Aspect"), arguments.Say("Skor", "Score"), arguments.Say("Maks.", "Max."), arguments.Say("% maks.", "% of max."), arguments.Say("Peringkat", "Place"),
            arguments.Say("Kurang", "Missing"), arguments.Say("Peringkat kurang", "Place by missing"), arguments.Say("Skor terhadap maksimum", "Score against maximum"));
        foreach (var one in Result.Aspek)
        {
            table.AddRow(
                new Text(one.Aspek.Nama.In(bahasa)),
                Figures.Right(Figures.Plain(one.Nilai, bahasa)),
                Figures.Right(Figures.Plain(one.Aspek.Maksimum, bahasa)),
                Figures.Right(one.Persen.Match(percent => Figures.Rounded(percent, bahasa), _ => "-")),
                Figures.Right(Place(one.PeringkatBagian)),
                Figures.Right(Figures.Plain(one.Kurang, bahasa)),
                Figures.Right(Place(one.PeringkatKurang)),
                new Text(Bar(one)));
        }

        return table;
    }

    private void ShowYears(Arguments arguments, Screen screen)
    {
        var bahasa = arguments.Bahasa;
        foreach (var (from, to, comparison) in Comparisons())
        {
            screen.Line($"{from} -> {to}: {Shown(comparison.Selisih, bahasa)}" + string.Concat(comparison.Aspek.Where(one => !one.Selisih.Equals(0m)).Select(one => $"; {one.Later.Aspek.Nama.In(bahasa)} {Shown(one.Selisih, bahasa)}")));
        }

        if (Riwayat().ToArray() is { Length: > 0 } history)
        {
            screen.Line(arguments.Say("Riwayat: ", "History: ") + string.Join("; ", history.Select(one => $"{one.Tahun} {Shown(one.Total, bahasa)}{Category(one.Total, bahasa)}")));
        }

        if (Targets().ToArray() is { Length: > 0 } targets)
        {
            screen.Line(arguments.Say("Target rencana pada skala 400: ", "Targets of the plan on the scale of 400: ") + string.Join("; ", targets.Select(one => $"{one.Tahun} {Figures.Plain(one.Target.Nilai, bahasa)}{Category(one.Target.Nilai, bahasa)}, {arguments.Say("kurang", "missing")} {Shown(one.Target.GapOf(Result), bahasa)}")));
            screen.Line(arguments.Say(
                $"Sejak pengukuran {PermenpanRb19Of2025.Basis.InForceFrom} berlaku {PermenpanRb19Of2025.Basis.Regulation}: skor menurut instrumen itu tidak dibandingkan dengan target ini.",
                $"From the measurement of {PermenpanRb19Of2025.Basis.InForceFrom} {PermenpanRb19Of2025.Basis.Regulation} is in force: scores by that instrument are not compared with these targets."));
        }
    }

    private static string Category(ValueOrReason<decimal> total, Bahasa bahasa) =>
        total.Bind(PermenpanRb40Of2018.Kategori.Classify).Match(band => $" ({band.Text(bahasa)})", _ => string.Empty);

    private static string Shown(ValueOrReason<decimal> value, Bahasa bahasa) => value.Match(number => Figures.Plain(number, bahasa), reason => reason.Text(bahasa));

    private static string Place(ValueOrReason<int> place) => place.Match(number => Figures.Exact(number), _ => "-");

    // The document that ships reads its scores so; a user's own may too.
    private string Note(MeritAspekResult largest, MeritAspekResult best, Bahasa bahasa)
    {
        string Points(ValueOrReason<decimal> value) => Figures.Plain(value, bahasa);
        string Share(MeritAspekResult one) => one.Persen.Match(percent => Figures.Rounded(percent, bahasa), _ => "-");
        var (document, english) = (plan is not null, bahasa == Bahasa.English);
        var name = largest.Aspek.Nama.In(bahasa);
        return (document, english) switch
        {
            (true, false) => "Dokumen membaca skor sebagai persen dan karena itu menyebut ",
            (true, true) => "The document reads the scores as percentages and so calls ",
            (false, false) => "Skor adalah poin, bukan persen. Bila dibaca sebagai persen, paling tinggi tampak ",
            _ => "Scores are points, not percentages. Read as percentages the best would seem ",
        } + (english
            ? $"{name} ({Points(largest.Nilai)}){(document ? " the best" : string.Empty)}. Of its maximum of {Points(largest.Aspek.Maksimum)} that is {Share(largest)} %, place {Place(largest.PeringkatBagian)} of {Result.OrderByShare().Count}, with {Points(largest.Kurang)} points missing. The best is {best.Aspek.Nama.English} with {Share(best)} %."
            : $"{name} ({Points(largest.Nilai)}){(document ? " paling tinggi" : string.Empty)}. Terhadap maksimumnya {Points(largest.Aspek.Maksimum)} itu {Share(largest)} %, peringkat {Place(largest.PeringkatBagian)} dari {Result.OrderByShare().Count}, dengan kekurangan {Points(largest.Kurang)} poin. Yang terbaik {best.Aspek.Nama.Indonesia} dengan {Share(best)} %.");
    }
}
