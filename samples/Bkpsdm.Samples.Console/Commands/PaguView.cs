using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>renstra pagu</c>: the funding of every node, used beside what its branches add up to.</summary>
internal static class PaguView
{
    private static readonly string[] Fields =
    [
        "id", "level", "kode", "nama", "tahun", "terbaca", "dipakai", "dihitung", "dihitungDariDaun", "selisih", "porsi", "tanpaPagu", "alasan", "keterangan",
    ];

    public static void Run(Arguments arguments, Screen screen)
    {
        var plan = Plan.Of(arguments).Rencana;
        var rekap = RekapPagu.Of(plan);
        var columns = Columns(plan, arguments);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, plan, rekap, columns, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, Entries(plan, columns).Select(entry => CsvCells(rekap, entry.Node, entry.Tahun, arguments.Bahasa))));
        }
        else
        {
            Show(plan, rekap, columns, arguments, screen);
        }
    }

    // Null is the total over the years.
    private static TahunAnggaran?[] Columns(PohonRencana plan, Arguments arguments)
    {
        if (arguments.Option("--tahun") is not { } text)
        {
            return [.. plan.TahunTarget.Select(tahun => (TahunAnggaran?)tahun), null];
        }

        var tahun = TahunAnggaran.Parse(text).Match(error => throw InputFault.Of("--tahun", error, arguments.Bahasa), year => year);
        return plan.TahunTarget.Contains(tahun) ? [tahun] : throw new InputFault(arguments.Say(
            $"--tahun {text}: rencana memuat {string.Join(", ", plan.TahunTarget)}",
            $"--tahun {text}: the plan has {string.Join(", ", plan.TahunTarget)}"));
    }

    private static IEnumerable<(SimpulRencana Node, TahunAnggaran? Tahun)> Entries(PohonRencana plan, TahunAnggaran?[] columns) =>
        from node in plan.Nodes
        from tahun in columns
        select (node, tahun);

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, PohonRencana plan, RekapPagu rekap, TahunAnggaran?[] columns, Bahasa bahasa)
    {
        json.WriteStartArray();
        foreach (var (node, tahun) in Entries(plan, columns))
        {
            var sum = rekap.JumlahAnak(node, tahun);
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("level", JenjangWords.Of(node.Jenjang));
            json.WriteString("kode", node.Kode.IsEmpty ? null : node.Kode.ToString());
            json.WriteString("nama", node.Nama.Used);
            json.Number("tahun", tahun?.Year);
            json.Number("terbaca", AsRead(node, tahun));
            json.Number("dipakai", rekap.PaguDipakai(node, tahun));
            json.Number("dihitung", sum.Nilai);
            json.Number("dihitungDariDaun", rekap.JumlahDaun(node, tahun).Nilai);
            json.Number("selisih", rekap.Selisih(node, tahun));
            json.Number("porsi", rekap.Porsi(node, tahun));
            json.WriteNumber("tanpaPagu", sum.Missing);
            json.Reason(rekap.Selisih(node, tahun).Reason, bahasa);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string?> CsvCells(RekapPagu rekap, SimpulRencana node, TahunAnggaran? tahun, Bahasa bahasa) =>
    [
        node.Id,
        JenjangWords.Of(node.Jenjang),
        node.Kode.ToString(),
        node.Nama.Used,
        tahun?.ToString(),
        Figures.Exact(AsRead(node, tahun)),
        Figures.Exact(rekap.PaguDipakai(node, tahun)),
        Figures.Exact(rekap.JumlahAnak(node, tahun).Nilai),
        Figures.Exact(rekap.JumlahDaun(node, tahun).Nilai),
        Figures.Exact(rekap.Selisih(node, tahun)),
        Figures.Exact(rekap.Porsi(node, tahun)),
        Figures.Exact(rekap.JumlahAnak(node, tahun).Missing),
        rekap.Selisih(node, tahun).Reason?.Code,
        rekap.Selisih(node, tahun).Reason?.Text(bahasa),
    ];

    private static ValueOrReason<decimal> AsRead(SimpulRencana node, TahunAnggaran? tahun) => node.Pagu is not { } pagu ? default
        : tahun is { } year ? pagu.Tahun.First(cell => cell.Tahun == year).Cell.ValueAsRead
        : pagu.Total.ValueAsRead;

    private static void Show(PohonRencana plan, RekapPagu rekap, TahunAnggaran?[] columns, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say($"{plan.Tabel}: pagu dipakai, rupiah; ! = anak-anaknya berjumlah lain", $"{plan.Tabel}: funding used, rupiah; ! = the children add up to something else"));
        var grid = screen.Table([arguments.Say("Simpul", "Node"), .. columns.Select(tahun => tahun?.ToString() ?? "Total"), arguments.Say("Porsi %", "Share %")]);
        foreach (var node in plan.Nodes.Where(node => node.Children.Count > 0 || node.Parent is null))
        {
            AddRow(grid, node.ToString(), columns.Select(tahun => Amount(rekap, node, tahun, arguments.Bahasa)), Share(rekap, node, columns[^1], arguments));
            if (columns.Any(tahun => Differs(rekap, node, tahun)))
            {
                AddRow(grid, "  ! " + arguments.Say("dihitung dari bawahnya", "computed from below"), columns.Select(tahun => Differs(rekap, node, tahun) ? Figures.Plain(rekap.JumlahAnak(node, tahun).Nilai, arguments.Bahasa) : string.Empty), string.Empty);
            }
        }

        screen.Write(grid);
        screen.Line(arguments.Say(
            $"{plan.Nodes.Count(node => node.Children.Count == 0)} simpul terbawah tidak ditampilkan; --json dan --csv memuat semuanya.",
            $"{plan.Nodes.Count(node => node.Children.Count == 0)} lowest nodes are not shown; --json and --csv hold them all."));
    }

    private static void AddRow(Table grid, string name, IEnumerable<string> cells, string share)
    {
        Text[] row = [new Text(name), .. cells.Select(Figures.Right), Figures.Right(share)];
        grid.AddRow(row);
    }

    private static string Amount(RekapPagu rekap, SimpulRencana node, TahunAnggaran? tahun, Bahasa bahasa) =>
        Figures.Plain(rekap.PaguDipakai(node, tahun), bahasa) + (Differs(rekap, node, tahun) ? " !" : string.Empty);

    private static string Share(RekapPagu rekap, SimpulRencana node, TahunAnggaran? tahun, Arguments arguments) =>
        rekap.Porsi(node, tahun).Match(share => Figures.Rounded(share, arguments.Bahasa), _ => "-");

    private static bool Differs(RekapPagu rekap, SimpulRencana node, TahunAnggaran? tahun) =>
        node.Children.Count > 0 && !(rekap.Selisih(node, tahun).TryGet(out var difference) && difference == 0);
}
