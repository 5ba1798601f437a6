using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary>Shows the comparison of two plans to a planner: counts and net funding first, then what changed, old -> new.</summary>
internal static class BandingkanView
{
    public static void Show(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Perbandingan rencana", "Comparison of plans"));
        screen.Line($"{arguments.Say("Lama", "Old")}: {comparison.Lama.Identitas.Judul.In(arguments.Bahasa)} ({comparison.Lama.Rencana.Tabel})");
        screen.Line($"{arguments.Say("Baru", "New")}: {comparison.Baru.Identitas.Judul.In(arguments.Bahasa)} ({comparison.Baru.Rencana.Tabel})");
        Years(comparison, arguments, screen);
        if (comparison.IsEmpty)
        {
            screen.Line(arguments.Say("Kedua rencana sama.", "The two plans are the same."));
            return;
        }

        Summary(comparison, arguments, screen);
        Funding(comparison, arguments, screen);
        Nodes(comparison, arguments, screen);
        Indicators(comparison, arguments, screen);
        Targets(comparison, arguments, screen);
        Budgets(comparison, arguments, screen);
        Matches(comparison, arguments, screen);
    }

    private static void Years(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        screen.Line(arguments.Say("Tahun yang dibandingkan: ", "Years compared: ") + (List(comparison.TahunBersama)));
        if (comparison.TahunHanyaLama.Count + comparison.TahunHanyaBaru.Count > 0)
        {
            screen.Line(arguments.Say(
                $"! Hanya rencana lama: {List(comparison.TahunHanyaLama)}; hanya rencana baru: {List(comparison.TahunHanyaBaru)}. Tahun itu tidak dibandingkan.",
                $"! Only the old plan: {List(comparison.TahunHanyaLama)}; only the new plan: {List(comparison.TahunHanyaBaru)}. Nothing is compared in them."));
        }

        static string List(IReadOnlyList<TahunAnggaran> list) => list.Count == 0 ? "-" : string.Join(", ", list);
    }

    private static void Summary(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Ringkasan", "Summary"));
        var table = screen.Table("", arguments.Say("Lama", "Old"), arguments.Say("Baru", "New"), arguments.Say("Sepadan", "Matched"), arguments.Say("di antaranya berubah", "of these changed"), arguments.Say("Ditambah", "Added"), arguments.Say("Dihapus", "Removed"));
        foreach (var counts in BandingkanCounts.Of(comparison))
        {
            int[] numbers = [counts.Lama, counts.Baru, counts.Sepadan, counts.Berubah, counts.Ditambah, counts.Dihapus];
            Text[] row = [new Text(counts.Level), .. numbers.Select(number => Figures.Right(Figures.Exact(number)))];
            table.AddRow(row);
        }

        screen.Write(table);
        foreach (var group in comparison.Ambigu)
        {
            screen.Line(arguments.Say("! Tidak jelas yang mana: ", "! Unclear which is which: ") + $"{string.Join(", ", group.Lama)} <-> {string.Join(", ", group.Baru)} ({Way(group.Cara, arguments)}: {group.Sama})");
        }
    }

    private static void Funding(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Selisih pagu menurut cabang (baru - lama, juta rupiah)", "Difference of funding by branch (new - old, millions of rupiah)"));
        var table = screen.Table([arguments.Say("Cabang", "Branch"), .. comparison.TahunBersama.Select(tahun => tahun.ToString()), arguments.Say("Selisih", "Difference"), arguments.Say("Lama", "Old"), arguments.Say("Baru", "New")]);
        foreach (var branch in comparison.Cabang.Prepend(comparison.Keseluruhan))
        {
            Text[] row =
            [
                new Text(Branch(branch, arguments)),
                .. branch.Tahun.Append(branch.Total).Select(year => Figures.Right(Signed(year.Selisih, arguments.Bahasa))),
                Figures.Right(Millions(branch.Total.Lama, arguments.Bahasa)),
                Figures.Right(Millions(branch.Total.Baru, arguments.Bahasa)),
            ];
            table.AddRow(row);
        }

        screen.Write(table);
        screen.Line(arguments.Say(
            "+ cabang baru, - cabang yang dihapus. Pagu tujuan dan sasaran adalah jumlah program di bawahnya, bukan yang tercetak padanya.",
            "+ an added branch, - a removed one. The funding of tujuan and sasaran is the sum of the programs below, not what is printed on them."));
    }

    private static string Branch(SelisihCabang branch, Arguments arguments) => (branch.Lama, branch.Baru) switch
    {
        (null, null) => arguments.Say("Seluruh rencana", "The whole plan"),
        (null, { } added) => Indent(added) + "+ " + added,
        ({ } removed, null) => Indent(removed) + "- " + removed,
        (_, { } kept) => Indent(kept) + kept,
    };

    private static string Indent(SimpulRencana node) => new(' ', 2 * (int)node.Jenjang - 2);

    private static void Nodes(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Tujuan, sasaran, program, kegiatan, sub kegiatan", "Tujuan, sasaran, program, kegiatan, sub kegiatan"));
        Listed("+", comparison.SimpulDitambah, comparison.Lama.Rencana, arguments.Say("rencana lama", "the old plan"), arguments, screen);
        Listed("-", comparison.SimpulDihapus, comparison.Baru.Rencana, arguments.Say("rencana baru", "the new plan"), arguments, screen);
        foreach (var pair in comparison.Simpul.Where(pair => Renamed(pair.Perubahan)))
        {
            screen.Line($"  {arguments.Say("nama", "name")} {JenjangWords.Of(pair.Baru.Jenjang)}: {pair.Lama} -> {pair.Baru}");
        }

        foreach (var pair in comparison.Simpul)
        {
            foreach (var change in pair.Perubahan.Where(change => change.Unsur is UnsurRencana.Kode or UnsurRencana.Induk))
            {
                screen.Line(change.Unsur == UnsurRencana.Kode
                    ? $"  {arguments.Say("kode", "code")}: {change.Lama} -> {change.Baru} {pair.Baru.Nama}"
                    : $"  {arguments.Say("induk", "parent")} {pair.Baru}: {Name(pair.Lama.Parent)} -> {Name(pair.Baru.Parent)}");
            }
        }

        Spelled(comparison.Simpul.Count(pair => pair.Perubahan.Any(change => change.IsSpellingOnly)), arguments, screen);
    }

    // A level that the other plan does not have at all is one line, not a list.
    private static void Listed(string mark, IReadOnlyList<SimpulRencana> nodes, PohonRencana other, string otherName, Arguments arguments, Screen screen)
    {
        foreach (var level in nodes.GroupBy(node => node.Jenjang).OrderBy(level => level.Key))
        {
            if (!other.ByJenjang(level.Key).Any())
            {
                screen.Line(arguments.Say(
                    $"  {mark} {level.Count()} {JenjangWords.Of(level.Key)}: {otherName} tidak memuat jenjang ini",
                    $"  {mark} {level.Count()} {JenjangWords.Of(level.Key)}: {otherName} does not have this level"));
                continue;
            }

            foreach (var node in level)
            {
                screen.Line($"  {mark} {JenjangWords.Of(node.Jenjang)}: {node}");
            }
        }
    }

    // By node, so that what took the place of what stands together.
    private static void Indicators(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Indikator", "Indicators"));
        var partners = comparison.Simpul.ToDictionary(pair => pair.Lama, pair => pair.Baru);
        var changes = comparison.IndikatorDihapus.Select(item => (Node: partners.GetValueOrDefault(item.Simpul, item.Simpul), Line: $"    - {item.Nama}"))
            .Concat(comparison.IndikatorDitambah.Select(item => (Node: item.Simpul, Line: $"    + {item.Nama}")))
            .Where(change => IsLevelOfBoth(change.Node.Jenjang, comparison));
        var order = comparison.Baru.Rencana.Nodes.Concat(comparison.SimpulDihapus).Distinct().Select((node, i) => (node, i)).ToDictionary(entry => entry.node, entry => entry.i);
        foreach (var node in changes.GroupBy(change => change.Node).OrderBy(node => node.Key.Jenjang).ThenBy(node => order.GetValueOrDefault(node.Key, int.MaxValue)))
        {
            screen.Line($"  {JenjangWords.Of(node.Key.Jenjang)} {node.Key}");
            foreach (var (_, line) in node)
            {
                screen.Line(line);
            }
        }

        Folded("+", comparison.IndikatorDitambah, comparison, arguments, screen);
        Folded("-", comparison.IndikatorDihapus, comparison, arguments, screen);
        Renamed(comparison, arguments, screen);
    }

    private static bool IsLevelOfBoth(JenjangRencana jenjang, PerbandinganRencana comparison) =>
        comparison.Lama.Rencana.ByJenjang(jenjang).Any() && comparison.Baru.Rencana.ByJenjang(jenjang).Any();

    private static void Folded(string mark, IReadOnlyList<IndikatorRow> items, PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        foreach (var level in items.Where(item => !IsLevelOfBoth(item.Simpul.Jenjang, comparison)).GroupBy(item => JenjangWords.Of(item.Simpul.Jenjang)))
        {
            screen.Line(arguments.Say($"  {mark} {level.Count()} indikator {level.Key}", $"  {mark} {level.Count()} indicators of {level.Key}"));
        }
    }

    private static void Renamed(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        foreach (var pair in comparison.Indikator.Where(pair => Renamed(pair.Perubahan)))
        {
            screen.Line($"  {arguments.Say("nama", "name")}: {pair.Lama.Nama} -> {pair.Baru.Nama}");
        }

        foreach (var pair in comparison.Indikator.Where(pair => pair.Perubahan.Any(change => change.Unsur == UnsurRencana.Induk)))
        {
            screen.Line($"  {arguments.Say("pindah", "moved")} {pair.Baru.Nama}: {Level(pair.Lama.Simpul)} -> {Level(pair.Baru.Simpul)}");
        }

        Spelled(comparison.Indikator.Count(pair => pair.Perubahan.Any(change => change.IsSpellingOnly)), arguments, screen);
    }

    private static void Targets(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        var changed = comparison.Indikator.Where(pair => pair.Perubahan.Any(IsTarget)).ToArray();
        screen.Heading(arguments.Say("Target indikator yang sepadan", "Targets of the matched indicators"));
        var once = comparison.Indikator.Count(pair => pair.Perubahan.Any(change => change.Unsur == UnsurRencana.Satuan && change.IsStatedOnce));
        if (changed.Length == 0)
        {
            screen.Line(arguments.Say("  tidak ada yang berubah", "  nothing changed"));
        }
        else
        {
            screen.Write(TargetTable(changed, comparison.TahunBersama, arguments, screen));
        }

        if (once > 0)
        {
            screen.Line(arguments.Say($"  Satuan {once} indikator hanya dinyatakan di satu rencana.", $"  The unit of {once} indicators is stated in one plan only."));
        }
    }

    private static Table TargetTable(Padanan<IndikatorRow>[] changed, IReadOnlyList<TahunAnggaran> years, Arguments arguments, Screen screen)
    {
        var table = screen.Table([arguments.Say("Indikator", "Indicator"), arguments.Say("Satuan", "Unit"), arguments.Say("Awal", "Baseline"), .. years.Select(tahun => tahun.ToString()), arguments.Say("Akhir", "Final")]);
        foreach (var pair in changed)
        {
            Text[] row =
            [
                new Text(pair.Baru.Nama.ToString()),
                new Text(Cell(pair.Perubahan.FirstOrDefault(change => change.Unsur == UnsurRencana.Satuan && !change.IsStatedOnce), pair.Baru.Satuan, arguments)),
                Figures.Right(Cell(Change(pair, UnsurRencana.KondisiAwal), pair.Baru.KondisiAwal.Cell, arguments)),
                .. years.Select(tahun => Figures.Right(Cell(Change(pair, UnsurRencana.Target, tahun), pair.Baru.Targets.FirstOrDefault(target => target.Tahun == tahun).Cell, arguments))),
                Figures.Right(Cell(Change(pair, UnsurRencana.KondisiAkhir), pair.Baru.KondisiAkhir, arguments)),
            ];
            table.AddRow(row);
        }

        return table;
    }

    private static void Budgets(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        var changed = comparison.Simpul.Where(pair => pair.Baru.Jenjang >= JenjangRencana.Kegiatan && pair.Perubahan.Any(change => change.Unsur == UnsurRencana.Pagu)).ToArray();
        if (changed.Length == 0)
        {
            return;
        }

        screen.Heading(arguments.Say("Pagu kegiatan yang sepadan (juta rupiah, lama -> baru)", "Funding of the matched kegiatan (millions of rupiah, old -> new)"));
        var table = screen.Table([arguments.Say("Simpul", "Node"), .. comparison.TahunBersama.Select(tahun => tahun.ToString())]);
        foreach (var pair in changed)
        {
            Text[] row = [new Text(pair.Baru.ToString()), .. comparison.TahunBersama.Select(tahun => Figures.Right(Budget(pair, tahun, arguments.Bahasa)))];
            table.AddRow(row);
        }

        screen.Write(table);
    }

    private static void Matches(PerbandinganRencana comparison, Arguments arguments, Screen screen)
    {
        var nodes = comparison.Simpul.Where(pair => pair.Cara >= MatchWay.Indicator).ToArray();
        var rows = comparison.Indikator.Where(pair => pair.Cara >= MatchWay.Spelling).ToArray();
        screen.Heading(arguments.Say("Cara memadankan", "How they were matched"));
        foreach (var way in comparison.Simpul.GroupBy(pair => pair.Cara).OrderBy(way => way.Key))
        {
            screen.Line($"  {way.Count()} {arguments.Say("simpul", way.Count() == 1 ? "node" : "nodes")}: {Way(way.Key, arguments)}");
        }

        foreach (var way in comparison.Indikator.GroupBy(pair => pair.Cara).OrderBy(way => way.Key))
        {
            screen.Line($"  {way.Count()} {arguments.Say("indikator", way.Count() == 1 ? "indicator" : "indicators")}: {Way(way.Key, arguments)}");
        }

        foreach (var line in nodes.Select(pair => $"{pair.Lama} = {pair.Baru} ({Way(pair.Cara, arguments)})").Concat(rows.Select(pair => $"{pair.Lama.Nama} = {pair.Baru.Nama} ({Way(pair.Cara, arguments)})")))
        {
            screen.Line("  ~ " + line);
        }
    }

    private static void Spelled(int count, Arguments arguments, Screen screen)
    {
        if (count > 0)
        {
            screen.Line(arguments.Say($"  {count} nama hanya berbeda huruf besar, spasi, atau tanda baca.", $"  {count} names differ in case, blanks or punctuation only."));
        }
    }

    private static bool Renamed(IReadOnlyList<PerubahanSel> changes) => changes.Any(change => change.Unsur == UnsurRencana.Nama && !change.IsSpellingOnly);

    private static bool IsTarget(PerubahanSel change) =>
        change.Unsur is UnsurRencana.KondisiAwal or UnsurRencana.Target or UnsurRencana.KondisiAkhir || (change.Unsur == UnsurRencana.Satuan && !change.IsStatedOnce);

    private static PerubahanSel? Change(Padanan<IndikatorRow> pair, UnsurRencana unsur, TahunAnggaran? tahun = null) =>
        pair.Perubahan.FirstOrDefault(change => change.Unsur == unsur && (tahun is null || change.Tahun == tahun));

    private static string Cell(PerubahanSel? change, DocumentCell unchanged, Arguments arguments) =>
        change is null ? Cell(unchanged, arguments.Bahasa) : $"{Cell(change.Lama, arguments.Bahasa)} -> {Cell(change.Baru, arguments.Bahasa)}";

    private static string Cell(DocumentCell cell, Bahasa bahasa) => cell.Kind == CellKind.Text ? cell.ToString() : Figures.Plain(cell.Value, bahasa);

    private static string Budget(Padanan<SimpulRencana> pair, TahunAnggaran tahun, Bahasa bahasa)
    {
        var change = pair.Perubahan.FirstOrDefault(change => change.Unsur == UnsurRencana.Pagu && change.Tahun == tahun);
        return change is null ? "=" : $"{Millions(change.Lama.Value, bahasa)} -> {Millions(change.Baru.Value, bahasa)}";
    }

    private static string Millions(JumlahPagu sum, Bahasa bahasa) => sum.Parts == 0 ? "-" : Millions(sum.Nilai, bahasa);

    private static string Millions(ValueOrReason<decimal> amount, Bahasa bahasa) => amount.Match(value => Figures.Whole(value / 1_000_000, bahasa), _ => "?");

    private static string Signed(ValueOrReason<decimal> amount, Bahasa bahasa) =>
        amount.Match(value => Math.Abs(value) < 500_000 ? "0" : (value > 0 ? "+" : string.Empty) + Figures.Whole(value / 1_000_000, bahasa), _ => "?");

    private static string Level(SimpulRencana node) => $"{JenjangWords.Of(node.Jenjang)} {(node.Kode.IsEmpty ? node.Nama.ToString() : node.Kode.ToString())}";

    private static string Name(SimpulRencana? node) => node?.ToString() ?? "-";

    private static string Way(MatchWay way, Arguments arguments) => way switch
    {
        MatchWay.IdAndName => arguments.Say("id dan nama sama", "same id and name"),
        MatchWay.Code => arguments.Say("kode sama", "same code"),
        MatchWay.Name => arguments.Say("nama sama", "same name"),
        MatchWay.Indicator => arguments.Say("indikator sama", "same indicator"),
        MatchWay.Children => arguments.Say("sebagian besar anaknya sama", "most of their children are the same"),
        MatchWay.Spelling => arguments.Say("ejaan hampir sama di bawah induk yang sama", "almost the same spelling below the same parent"),
        _ => arguments.Say("urutan baris", "order of rows"),
    };
}
