using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>What a newcomer sees first: the real indices, targets and achievements of the plan, with law and working.</summary>
internal static class Tour
{
    private const int ProgramDepth = 3;

    public static void Run(Arguments arguments, Screen screen)
    {
        var plan = Plan.Of(arguments);
        screen.Line(plan.Identitas.Judul.In(arguments.Bahasa));
        screen.Line(arguments.Say(
            "Semua angka dihitung dari data rencana yang terpasang; tidak satu pun disimpan sebagai hasil.",
            "Every figure is computed from the plan's built-in data; none is stored as a result."));
        Tree(plan, arguments, screen);
        Achievements(plan, arguments, screen);
        Indices(plan, arguments, screen);
        Targets(plan, arguments, screen);
        Merit(plan, arguments, screen);
        DataQuality(plan, arguments, screen);
        Audit(plan, arguments, screen);
        Next(arguments, screen);
    }

    private static void Tree(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        var tree = plan.Rencana;
        if (tree.Nodes.Count == 0)
        {
            return;
        }

        KaskadeView.Show(tree, ProgramDepth, arguments, screen);
        var rekap = RekapPagu.Of(tree);
        var open = tree.Nodes.Count(node => rekap.Selisih(node, null).TryGet(out var difference) && difference != 0);
        var funding = string.Join(", ", tree.Roots.Select(root => Figures.Plain(rekap.PaguBerlaku(root, null), arguments.Bahasa)));
        screen.Line(arguments.Say(
            $"{tree.Nodes.Count} simpul, {tree.Indikator.Count()} indikator; pagu {funding} rupiah; {open} total berbeda dari jumlah anak-anaknya (renstra pagu).",
            $"{tree.Nodes.Count} nodes, {tree.Indikator.Count()} indicators; funding {funding} rupiah; {open} totals differ from the sum of their children (renstra pagu)."));
        screen.Line(arguments.Say(
            $"Juga: {plan.PohonKinerja.Boxes.Count} kotak pohon kinerja (pokin), {plan.Jabatan.All.Count} jabatan dan unit (jabatan), {plan.ArahKebijakan.Count} arah kebijakan, {plan.Barang.Rows.Count} barang, {plan.Layanan.Rows.Count} layanan, {plan.PernyataanProsa.Count} angka dalam prosa.",
            $"Also: {plan.PohonKinerja.Boxes.Count} boxes of the performance tree (pokin), {plan.Jabatan.All.Count} posts and units (jabatan), {plan.ArahKebijakan.Count} policy directions, {plan.Barang.Rows.Count} goods, {plan.Layanan.Rows.Count} services, {plan.PernyataanProsa.Count} numbers in prose."));
    }

    private static void Achievements(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        if (plan.PencapaianPelayanan.Rows.Count == 0)
        {
            return;
        }

        var table = plan.PencapaianPelayanan;
        screen.Heading(arguments.Say($"1. {table.Tabel} dihitung ulang: capaian = realisasi / target × 100", $"1. {table.Tabel} recomputed: achievement = realisation / target × 100"));
        screen.Write(CapaianCommand.ToTable(CapaianCommand.FromPlan(table), arguments, screen));
        screen.Line(arguments.Say("Predikat: ", "Predikat: ") + Permendagri86Of2017.Basis.Text(arguments.Bahasa));
    }

    private static void Indices(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        if (plan.PencapaianPelayanan.TahunRealisasi.Count == 0)
        {
            return;
        }

        screen.Heading(arguments.Say("2. Indeks tahun terakhir dan predikatnya", "2. The indices of the last year and their bands"));
        var table = screen.Table(arguments.Say("Indeks", "Index"), arguments.Say("Tahun", "Year"), arguments.Say("Nilai", "Value"), "Predikat", arguments.Say("Dasar hukum", "Legal basis"));
        (string Id, BandScale Scale)[] scales =
        [
            ("kepuasan-layanan-kepegawaian", PermenpanRb14Of2017.NikScale),
            ("nilai-sakip", PermenpanRb88Of2021.Predikat),
            ("indeks-sistem-merit", PermenpanRb40Of2018.Kategori),
        ];
        foreach (var (id, scale) in scales)
        {
            var row = plan.PencapaianPelayanan.Rows.FirstOrDefault(candidate => candidate.IdIndikator == id);
            if (row is null)
            {
                continue;
            }

            var tahun = plan.PencapaianPelayanan.TahunRealisasi[^1];
            var value = row.RealisasiAt(tahun);
            table.AddRow(
                new Text(row.Nama.ToString()),
                new Text(tahun.ToString()),
                Figures.Right(Figures.Plain(value, arguments.Bahasa)),
                new Text(value.Bind(scale.Classify).Match(band => band.Text(arguments.Bahasa), reason => reason.Text(arguments.Bahasa))),
                new Text(scale.Basis.Text(arguments.Bahasa)));
        }

        screen.Write(table);
    }

    private static void Targets(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        if (plan.PenetapanIndikator.Rows.Count == 0)
        {
            return;
        }

        screen.Heading(arguments.Say($"3. {plan.PenetapanIndikator.Tabel}: lintasan target dan laju yang diperlukan", $"3. {plan.PenetapanIndikator.Tabel}: target trajectories and the pace they need"));
        var years = plan.PenetapanIndikator.Rows[0].Targets.Select(target => target.Tahun).ToArray();
        var table = screen.Table([
            arguments.Say("Indikator", "Indicator"),
            plan.PenetapanIndikator.Rows[0].KondisiAwal.Tahun.ToString(),
            .. years.Select(year => year.ToString()),
            arguments.Say("Akhir", "Final"),
            arguments.Say("Laju per tahun", "Pace a year"),
            arguments.Say("Kemunduran", "Regressions"),
        ]);
        foreach (var row in plan.PenetapanIndikator.Rows)
        {
            var indicator = plan.FindIndikator(row.IdIndikator).Match<IndikatorRenstra?>(found => found, _ => null);
            if (indicator is null || !indicator.Trajectory.TryGet(out var trajectory))
            {
                continue;
            }

            Text[] cells =
            [
                new Text(row.Nama.ToString()),
                Figures.Right(Figures.Plain(trajectory.Baseline, arguments.Bahasa)),
                .. years.Select(year => Figures.Right(Figures.Plain(trajectory.At(year), arguments.Bahasa))),
                Figures.Right(Figures.Plain(trajectory.Final, arguments.Bahasa)),
                Figures.Right(Figures.Rounded(trajectory.PaceNeeded(trajectory.BaselineYear, trajectory.Baseline), arguments.Bahasa)),
                new Text(trajectory.Regressions().Match(steps => steps.Count == 0 ? "-" : string.Join("; ", steps.Select(step => Step(step, arguments.Bahasa))), reason => reason.Text(arguments.Bahasa))),
            ];
            table.AddRow(cells);
        }

        screen.Write(table);
    }

    private static string Step(TargetStep step, Bahasa bahasa) =>
        $"{step.From.Tahun}: {Figures.Plain(step.From.Target, bahasa)} -> {step.To.Tahun}: {Figures.Plain(step.To.Target, bahasa)}";

    private static void Merit(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        var definition = plan.Katalog.Find("indeks-sistem-merit").Match<IndicatorDefinition?>(found => found, _ => null);
        if (definition?.Example is not { } example)
        {
            return;
        }

        screen.Heading(arguments.Say("4. Hitungan yang dijelaskan: Indeks Sistem Merit", "4. A computation that explains itself: the merit index"));
        screen.Line(example.Asal.In(arguments.Bahasa));
        screen.Write(ExplanationTree.Of(definition.Explain(example.Masukan), arguments.Bahasa, screen));
        var gap = definition.Evaluate(example.Masukan).Bind(total => PermenpanRb40Of2018.Kategori.GapTo(total, "Baik"));
        screen.Line(arguments.Say("Menuju predikat Baik: kurang ", "To the band Baik: missing ") + gap.Match(value => Figures.Plain(value, arguments.Bahasa), reason => reason.Text(arguments.Bahasa)));
    }

    private static void DataQuality(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("5. Indeks Kualitas Data: 27 indikator atas rekaman rekaan (ikd)", "5. Data-quality index: 27 indicators on invented records (ikd)"));
        var model = IkdModel.SeBkn17Of2024(IkdOptions.DayOfExamples, IkdThresholds.Default, IkdWeights.ExactParts);
        var score = model.Score(model.Compile().Tally(IkdSample.Records()), ZeroPopulationPolicy.Exclude);
        screen.Write(IkdView.Rules(score, arguments, screen));
        screen.Write(IkdView.Dimensions(score, arguments, screen));
        screen.Line(IkdDimension.Basis.Text(arguments.Bahasa));
        foreach (var target in IkdTarget.Of(plan, score, null).Take(1))
        {
            screen.Line(arguments.Say($"Target rencana {target.Tahun}: {Figures.Plain(target.Target, arguments.Bahasa)}; selisih ", $"Target of the plan for {target.Tahun}: {Figures.Plain(target.Target, arguments.Bahasa)}; gap ") + Figures.Rounded(target.Selisih, arguments.Bahasa));
        }
    }

    private static void Audit(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("6. Audit: apa yang salah dalam rencana ini", "6. Audit: what is wrong in this plan"));
        var report = RenstraAudit.Run(plan, PeopleScales.Rules, []);
        AuditView.Summary(report, arguments, screen);
        foreach (var finding in report.Roots.Where(finding => finding.Rule.Severity == Severity.Error).OrderByDescending(finding => report.ConsequencesOf(finding).Count()).Take(3))
        {
            screen.Line("  - " + finding.Text(arguments.Bahasa));
        }
    }

    private static void Next(Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Selanjutnya", "Next"));
        screen.Line(arguments.Say(
            $"{string.Join("; ", SampleApp.CommandNames)} - dijelaskan oleh bantuan; --json atau --csv untuk program, --bahasa id|en, --file dan --contoh untuk data sendiri.",
            $"{string.Join("; ", SampleApp.CommandNames)} - explained by bantuan; --json or --csv for programs, --bahasa id|en, --file and --contoh for your own data."));
    }
}
