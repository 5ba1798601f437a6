using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>An evaluation for people: choices, refused lines, summary by level, money, indicators, jabatan.</summary>
internal static class EvaluasiView
{
    private const int MostNames = 6;

    public static void Show(EvaluasiRenstra evaluation, Arguments arguments, Screen screen)
    {
        // What was chosen by name is found before the first line is written: unusable input leaves standard output empty.
        var jabatan = arguments.Option("--jabatan") is { } text ? Named(evaluation, text, arguments) : null;
        EvaluasiIndikator[] chosen = [.. Chosen(evaluation, arguments)];
        screen.Heading(arguments.Say(
            $"Evaluasi {evaluation.Tahun} sampai triwulan {evaluation.Triwulan}; capaian terhadap target setahun",
            $"Evaluation of {evaluation.Tahun} up to triwulan {evaluation.Triwulan}; achievement against the target of the year"));
        Choices(evaluation.Kebijakan, arguments, screen);
        RefusedView.Show(evaluation.Realisasi, evaluation.Tahun, arguments, screen);
        if (jabatan is not null)
        {
            jabatan.ForEach(one => One(one, evaluation.Triwulan, arguments, screen));
            return;
        }

        Summary(evaluation, arguments, screen);
        Money(evaluation, arguments, screen);
        screen.Heading(arguments.Say("Indikator", "Indicators"));
        Indicators(chosen, evaluation.Triwulan, arguments, screen);
        Jabatan(evaluation.PerJabatan, arguments, screen);
        Workings(evaluation, chosen, arguments, screen);
    }

    private static void Choices(KebijakanEvaluasi kebijakan, Arguments arguments, Screen screen)
    {
        var polarity = kebijakan.TanpaPolaritas is { } chosen ? CaraWords.Of(chosen) : arguments.Say("tidak diketahui (--polaritas)", "unknown (--polaritas)");
        var way = kebijakan.TanpaAturan is { } rule ? CaraWords.Of(rule) : arguments.Say("tidak diketahui (--cara)", "unknown (--cara)");
        screen.Line(arguments.Say(
            $"Pilihan: lebih rendah lebih baik = {kebijakan.LebihRendah.Nama.Indonesia} (--rumus); tanpa polaritas = {polarity}; tanpa cara = {way}; ambang IKI {kebijakan.Ambang} (--ambang); target nol = tidak diketahui.",
            $"Choices: lower is better = {kebijakan.LebihRendah.Nama.English} (--rumus); without polarity = {polarity}; without a way to add up = {way}; IKI threshold {kebijakan.Ambang} (--ambang); zero target = unknown."));
        screen.Line($"{kebijakan.Predikat.Nama.In(arguments.Bahasa)}: {kebijakan.Predikat.Basis.Text(arguments.Bahasa)}");
    }

    private static void Summary(EvaluasiRenstra evaluation, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Ringkasan per jenjang", "Summary by level"));
        var bands = evaluation.Kebijakan.Predikat.Bands.Reverse().ToArray();
        var table = screen.Table([arguments.Say("Jenjang", "Level"), arguments.Say("Indikator", "Indicators"), arguments.Say("Terevaluasi", "Evaluated"), arguments.Say("Tanpa capaian", "No achievement"), .. bands.Select(band => band.Text(arguments.Bahasa))]);
        foreach (var level in (RingkasanEvaluasi[])[.. evaluation.PerJenjang, evaluation.Ringkasan])
        {
            Text[] cells =
            [
                new Text(level.Jenjang is { } jenjang ? JenjangWords.Of(jenjang) : arguments.Say("semua", "all")),
                Count(level.Jumlah),
                Count(level.Terevaluasi),
                Count(level.Jumlah - level.Terevaluasi),
                .. bands.Select(band => Count(level.JumlahPredikat(band))),
            ];
            table.AddRow(cells);
        }

        screen.Write(table);
        LeftOut(evaluation, arguments, screen);
    }

    /// <summary>How many indicators are left out, why, and which.</summary>
    public static void LeftOut(EvaluasiRenstra evaluation, Arguments arguments, Screen screen)
    {
        var all = evaluation.Ringkasan;
        var colon = all.TanpaCapaian.Count == 0 ? "." : ":";
        screen.Line(arguments.Say(
            $"{all.Jumlah - all.Terevaluasi} dari {all.Jumlah} indikator tidak masuk hitungan dan tidak dihitung nol; yang terhitung {Percent(all.Cakupan, arguments.Bahasa)} %{colon}",
            $"{all.Jumlah - all.Terevaluasi} of {all.Jumlah} indicators are left out and do not count as zero; {Percent(all.Cakupan, arguments.Bahasa)} % are counted{colon}"));
        foreach (var group in all.TanpaCapaian)
        {
            var rest = group.Indikator.Count > MostNames ? ", ..." : string.Empty;
            screen.Line($"  {group.Alasan.Code} {group.Indikator.Count}: {group.Alasan.Text(arguments.Bahasa)}{Choice(group.Alasan, arguments)} ({string.Join(", ", group.Indikator.Take(MostNames).Select(row => row.Row.IdIndikator))}{rest})");
        }
    }

    private static void Money(EvaluasiRenstra evaluation, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Serapan sampai kegiatan, rupiah; ! = melampaui pagu", "Absorption down to kegiatan, rupiah; ! = above the budget"));
        var table = screen.Table(
            arguments.Say("Simpul", "Node"),
            "Pagu",
            arguments.Say("Realisasi", "Realisation"),
            arguments.Say("Serapan %", "Absorption %"),
            arguments.Say("Predikat atau alasan", "Predikat or reason"),
            arguments.Say("Rata-rata capaian %", "Mean achievement %"),
            arguments.Say("Efisiensi, poin", "Efficiency, points"));
        foreach (var node in evaluation.Simpul.Where(node => node.Simpul.Jenjang != JenjangRencana.SubKegiatan || node.IsAbovePagu))
        {
            table.AddRow(
                new Text(node.Simpul.ToString()),
                Figures.Right(Figures.Plain(node.Pagu, arguments.Bahasa)),
                Figures.Right(Figures.Plain(node.Realisasi, arguments.Bahasa)),
                Figures.Right(Percent(node.Serapan, arguments.Bahasa) + (node.IsAbovePagu ? " !" : string.Empty)),
                new Text(node.PredikatSerapan.Match(band => band.Text(arguments.Bahasa), reason => reason.Text(arguments.Bahasa))),
                Figures.Right(Percent(node.RataRataCapaian, arguments.Bahasa)),
                Figures.Right(Percent(node.Efisiensi, arguments.Bahasa)));
        }

        screen.Write(table);
        Coverage(evaluation, arguments, screen);
    }

    private static void Coverage(EvaluasiRenstra evaluation, Arguments arguments, Screen screen)
    {
        foreach (var root in evaluation.Simpul.Where(node => node.Simpul.Parent is null && !node.Cakupan.Equals(100m)))
        {
            screen.Line(arguments.Say(
                $"{root.Simpul.Id}: {root.TanpaRealisasi} simpul tanpa realisasi anggaran; yang terhitung {Percent(root.Cakupan, arguments.Bahasa)} % pagu, serapannya {Percent(root.SerapanTerhitung, arguments.Bahasa)} %.",
                $"{root.Simpul.Id}: {root.TanpaRealisasi} nodes without spending; what is counted is {Percent(root.Cakupan, arguments.Bahasa)} % of the budget, absorbed to {Percent(root.SerapanTerhitung, arguments.Bahasa)} %."));
        }

        if (evaluation.Simpul.Any(node => node.IsAbovePagu))
        {
            screen.Line("! " + arguments.Say("belanja melampaui pagu adalah temuan: ", "spending above the budget is a finding: ") + EvaluasiSimpul.DasarPagu.Text(arguments.Bahasa));
        }

        if (evaluation.Kebijakan.Efisiensi is { } formula)
        {
            screen.Line(arguments.Say("Efisiensi di luar formulir: ", "Efficiency, apart from the form: ") + $"{formula.Nama.In(arguments.Bahasa)} ({formula.Basis.Text(arguments.Bahasa)})");
        }
    }

    private static IEnumerable<EvaluasiIndikator> Chosen(EvaluasiRenstra evaluation, Arguments arguments) => arguments.Option("--indikator") is { } id
        ? [evaluation.FindIndikator(id).Match(row => row, reason => throw new InputFault($"--indikator: {reason.Text(arguments.Bahasa)}"))]
        : evaluation.Indikator;

    private static void Indicators(IEnumerable<EvaluasiIndikator> rows, int triwulan, Arguments arguments, Screen screen)
    {
        var table = screen.Table(
            arguments.Say("Indikator (id), satuan", "Indicator (id), unit"),
            "Target",
            arguments.Say("Realisasi", "Realisation"),
            arguments.Say("Capaian %", "Achievement %"),
            arguments.Say("Predikat atau alasan", "Predikat or reason"),
            arguments.Say("Kumulatif", "Cumulative"),
            arguments.Say("Akhir", "Final"),
            arguments.Say("% akhir", "% final"));
        foreach (var row in rows)
        {
            table.AddRow(
                new Text($"{row.Row.Nama.Used} ({row.Row.IdIndikator}), {row.Row.Satuan.Used}"),
                Figures.Right(Figures.Plain(row.Target, arguments.Bahasa)),
                Figures.Right(Figures.Plain(row.Realisasi, arguments.Bahasa) + Older(row, triwulan)),
                Figures.Right(Percent(row.Capaian, arguments.Bahasa)),
                new Text(row.Predikat.Match(band => band.Text(arguments.Bahasa), reason => reason.Text(arguments.Bahasa))),
                Figures.Right(Figures.Plain(row.Kumulatif, arguments.Bahasa)),
                Figures.Right(Figures.Plain(row.Akhir, arguments.Bahasa)),
                Figures.Right(Percent(row.CapaianAkhir, arguments.Bahasa)));
        }

        screen.Write(table);
    }

    private static void Jabatan(IReadOnlyList<EvaluasiJabatan> all, Arguments arguments, Screen screen)
    {
        if (all.Count == 0)
        {
            return;
        }

        screen.Heading(arguments.Say($"IKI per jabatan: indikator dengan capaian {all[0].Ambang}", $"IKI by jabatan: indicators with an achievement {all[0].Ambang}"));
        var table = screen.Table(
            "Id",
            arguments.Say("Sumber", "Source"),
            arguments.Say("Indikator", "Indicators"),
            arguments.Say("Terevaluasi", "Evaluated"),
            arguments.Say("Mencapai", "Reached"),
            arguments.Say("Porsi %", "Share %"),
            arguments.Say("Porsi yang terhitung %", "Share of those counted %"),
            arguments.Say("Rata-rata capaian %", "Mean achievement %"));
        table.Columns[0].NoWrap();
        foreach (var jabatan in all)
        {
            Add(table, jabatan, arguments);
        }

        screen.Write(table);
    }

    private static void Add(Table table, EvaluasiJabatan jabatan, Arguments arguments) =>
        table.AddRow(
            new Text(jabatan.Jabatan.Id),
            new Text(jabatan.IsFromKeputusan ? arguments.Say("keputusan", "decree") : arguments.Say("rencana", "plan")),
            Count(jabatan.Indikator.Count),
            Count(jabatan.Terevaluasi),
            Count(jabatan.MencapaiAmbang),
            Figures.Right(Percent(jabatan.Porsi, arguments.Bahasa)),
            Figures.Right(Percent(jabatan.PorsiTerhitung, arguments.Bahasa)),
            Figures.Right(Percent(jabatan.RataRataCapaian, arguments.Bahasa)));

    private static List<EvaluasiJabatan> Named(EvaluasiRenstra evaluation, string text, Arguments arguments) =>
        [.. JabatanCommand.Chosen(evaluation.Plan, text, arguments)
            .Select(duties => evaluation.FindJabatan(duties.Jabatan.Id).Match(known => known, reason => throw new InputFault(reason.Text(arguments.Bahasa))))];

    private static void One(EvaluasiJabatan jabatan, int triwulan, Arguments arguments, Screen screen)
    {
        screen.Heading(jabatan.Jabatan.Nama);
        Indicators(jabatan.Indikator, triwulan, arguments, screen);
        Jabatan([jabatan], arguments, screen);
        Trees(jabatan.Indikator.Select(row => row.Explain()), arguments, screen);
    }

    private static void Workings(EvaluasiRenstra evaluation, IEnumerable<EvaluasiIndikator> chosen, Arguments arguments, Screen screen)
    {
        if (arguments.Option("--indikator") is null)
        {
            Trees(evaluation.Simpul.Where(node => node.IsAbovePagu).Select(node => node.Explain()), arguments, screen);
        }

        Trees(chosen.Select(row => row.Explain()), arguments, screen);
    }

    private static void Trees(IEnumerable<Explanation> workings, Arguments arguments, Screen screen)
    {
        if (!arguments.Jelaskan)
        {
            return;
        }

        foreach (var working in workings)
        {
            screen.Line();
            screen.Write(ExplanationTree.Of(working, arguments.Bahasa, screen));
        }
    }

    // Where nothing newer was reported an earlier condition counts, and the table says of which triwulan.
    private static string Older(EvaluasiIndikator row, int triwulan) =>
        row.TriwulanKondisi is { } number && number < triwulan ? $" (TW {Figures.Exact(number)})" : string.Empty;

    private static string Choice(Reason reason, Arguments arguments) => reason.Code switch
    {
        "POLARITAS_BELUM_DITETAPKAN" => arguments.Say("; pilih dengan --polaritas", "; choose with --polaritas"),
        "ATURAN_AKHIR_BELUM_DITETAPKAN" => arguments.Say("; pilih dengan --cara", "; choose with --cara"),
        _ => string.Empty,
    };

    private static Text Count(int count) => Figures.Right(count == 0 ? "-" : Figures.Exact(count));

    private static string Percent(ValueOrReason<decimal> value, Bahasa bahasa) => value.Match(percent => Figures.Rounded(percent, bahasa), _ => "-");
}
