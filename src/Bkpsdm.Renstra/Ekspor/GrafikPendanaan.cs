using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The funding of a plan by year, stacked by program.</summary>
/// <remarks>A program without a budget of its own stands for its subtree, as in <see cref="RekapPagu.PaguBerlaku"/>. A budget that is unknown or below zero is neither drawn nor counted: the total of that year is marked, and the reason stands under the chart.</remarks>
internal static class GrafikPendanaan
{
    private const decimal PlotHeight = 320;
    private const decimal BarShare = 0.62m;
    private const string Mark = " *";

    private static readonly BilingualText Judul = BilingualText.Create("Pagu per tahun menurut program", "Funding by year and program");
    private static readonly BilingualText NoProgram = BilingualText.Create("Rencana ini tidak memuat program.", "This plan has no program.");

    public static string Render(PohonRencana pohon, Bahasa bahasa)
    {
        SimpulRencana[] programs = [.. Guard.Against.Null(pohon).ByJenjang(JenjangRencana.Program)];
        var stacks = Stacks(pohon, programs);
        var years = pohon.TahunTarget.Select(year => year.ToString()).ToArray();
        var columns = new KolomTahun(years, stacks.Select(stack => AngkaGrafik.Rupiah(stack.Total, bahasa) + Mark));
        var page = new SvgPage("pendanaan", Judul.In(bahasa), Math.Max(columns.Right, 560) + SvgPage.Margin, bahasa);
        if (programs.Length == 0 || years.Length == 0)
        {
            page.Note(NoProgram.In(bahasa));
            return page.Finish(NoProgram.In(bahasa));
        }

        Draw(page, columns, stacks, programs);
        return page.Finish(Table(page, columns, stacks, programs, years));
    }

    private static Stack[] Stacks(PohonRencana pohon, SimpulRencana[] programs)
    {
        var rekap = RekapPagu.Of(pohon);
        return [.. pohon.TahunTarget.Select(year => new Stack([.. programs.Select(program => NotNegative(AngkaGrafik.Drawable(rekap.PaguBerlaku(program, year))))]))];
    }

    private static ValueOrReason<decimal> NotNegative(ValueOrReason<decimal> amount) => amount.Bind<decimal>(value => value >= 0
        ? value
        : Reason.Create("PAGU_NEGATIF", BilingualText.Create("pagu di bawah nol", "the budget is below zero")));

    private static void Draw(SvgPage page, KolomTahun columns, Stack[] stacks, SimpulRencana[] programs)
    {
        decimal top = page.Y + 26, bottom = top + PlotHeight;
        var sumbu = SumbuNilai.Of([.. stacks.Select(stack => stack.Total)], fromZero: true);
        columns.Frame(page, sumbu, top, bottom, tick => AngkaGrafik.Rupiah(tick, page.Bahasa));
        for (var year = 0; year < stacks.Length; year++)
        {
            decimal x = columns.Center(year) - (columns.Width * BarShare / 2), below = bottom;
            for (var i = 0; i < programs.Length; i++)
            {
                if (stacks[year].Parts[i].TryGet(out var amount) && amount > 0)
                {
                    var height = bottom - sumbu.Place(amount, top, bottom);
                    below -= height;
                    Segment(page, programs[i], amount, PolaWarna.Series(i), (x, below, columns.Width * BarShare, height));
                }
            }

            page.Text(columns.Center(year), below - 8, Total(stacks[year], page.Bahasa), KolomTahun.CellSize, "middle", bold: true, halo: true);
        }
    }

    private static void Segment(SvgPage page, SimpulRencana program, decimal amount, PolaWarna pola, (decimal X, decimal Y, decimal Width, decimal Height) at)
    {
        page.OpenGroup($"{program}: {AngkaGrafik.Rupiah(amount, page.Bahasa)}");
        page.Rect(at.X, at.Y, at.Width, at.Height, page.Fill(pola), SvgPage.Ink);
        page.CloseGroup();
    }

    private static string Table(SvgPage page, KolomTahun columns, Stack[] stacks, SimpulRencana[] programs, string[] years)
    {
        var unknown = new CatatanTakDiketahui(page.Bahasa);
        List<string> description = [];

        // The one on top of the bars comes first, so that the table reads as the bars do.
        for (var i = programs.Length - 1; i >= 0; i--)
        {
            var pola = page.Fill(PolaWarna.Series(i));
            string[] cells = [.. stacks.Select(stack => stack.Parts[i].Match(amount => AngkaGrafik.Short(amount, page.Bahasa), _ => "?"))];
            columns.Row(page, programs[i].ToString(), cells, (x, y) => page.Rect(x, y + 1, 24, 14, pola, SvgPage.Ink));
            description.Add($"{programs[i]}: {string.Join("; ", years.Zip(cells, (year, cell) => year + " " + cell))}.");
            Report(unknown, programs[i], stacks, years, i);
        }

        string[] totals = [.. stacks.Select(stack => AngkaGrafik.Short(stack.Total, page.Bahasa) + (stack.IsComplete ? string.Empty : Mark))];
        columns.Row(page, page.Say("Jumlah", "Total"), totals, null, bold: true);
        description.Add($"{page.Say("Jumlah", "Total")}: {string.Join("; ", years.Zip(totals, (year, cell) => year + " " + cell))}.");
        Notes(page, unknown);
        return string.Join(" ", [.. description, .. unknown.Lines]);
    }

    private static void Report(CatatanTakDiketahui unknown, SimpulRencana program, Stack[] stacks, string[] years, int index)
    {
        for (var year = 0; year < years.Length; year++)
        {
            if (stacks[year].Parts[index].Reason is { } reason)
            {
                unknown.Add((program.Kode.IsEmpty ? program.Nama.ToString() : program.Kode.ToString()) + " " + years[year], reason);
            }
        }
    }

    private static void Notes(SvgPage page, CatatanTakDiketahui unknown)
    {
        page.Y += 6;
        page.Note(page.Say("Rupiah: rb = ribu, jt = juta, M = miliar, T = triliun; dibulatkan satu desimal.", "Rupiah: k = thousand, m = million, bn = billion, tn = trillion; rounded to one decimal."));
        if (!unknown.IsEmpty)
        {
            page.Note(page.Say("* Jumlah tanpa yang tidak diketahui.", "* Total without what is unknown."));
        }

        foreach (var line in unknown.Lines)
        {
            page.Note("? " + line);
        }
    }

    private static string Total(Stack stack, Bahasa bahasa) => AngkaGrafik.Rupiah(stack.Total, bahasa) + (stack.IsComplete ? string.Empty : Mark);

    private sealed class Stack(IReadOnlyList<ValueOrReason<decimal>> parts)
    {
        public IReadOnlyList<ValueOrReason<decimal>> Parts { get; } = parts;

        public decimal Total { get; } = parts.Sum(part => part.Match(amount => amount, _ => 0));

        public bool IsComplete { get; } = parts.All(part => part.IsKnown);
    }
}
