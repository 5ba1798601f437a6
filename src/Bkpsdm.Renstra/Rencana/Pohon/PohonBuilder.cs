using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Makes the tree from nodes that stand in each other or name their parent. An error of the content becomes a fault, and the rest is kept.</summary>
internal sealed class PohonBuilder
{
    private static readonly Dictionary<string, JenjangRencana> Jenjang = new(StringComparer.Ordinal)
    {
        ["tujuan"] = JenjangRencana.Tujuan,
        ["sasaran"] = JenjangRencana.Sasaran,
        ["program"] = JenjangRencana.Program,
        ["kegiatan"] = JenjangRencana.Kegiatan,
        ["subkegiatan"] = JenjangRencana.SubKegiatan,
    };

    private readonly RencanaData table;
    private readonly List<ReadError> faults = [];
    private readonly List<Placed> placed = [];
    private readonly Dictionary<string, SimpulRencana> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<KodeNomenklatur, string> byKode = [];

    private TahunAnggaran awal;
    private IReadOnlyList<TahunAnggaran> tahun = [];

    private PohonBuilder(RencanaData table) => this.table = table;

    public static PohonRencana Read(RencanaData data, IdentitasRencana identitas, RenstraLimits limits, string path)
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Judul, path + ".judul");
        var reader = new PohonBuilder(data);
        reader.awal = YearCell.Year(data.TahunAwal, path + ".tahunAwal");
        reader.tahun = data.TahunTarget.Count == 0 ? [] : DocumentYears.ReadTargets(data.TahunTarget, reader.awal, path + ".tahunTarget");
        reader.CheckYears(identitas, path + ".tahunTarget");
        reader.Flatten(data.Simpul, limits, path + ".simpul");
        var roots = reader.Link();
        return new PohonRencana(data.Tabel, data.Judul, reader.tahun, roots, InOrder(roots), reader.faults);
    }

    // The first year of targets may be the year after the first one of the title: a plan is made in its first year.
    private void CheckYears(IdentitasRencana identitas, string path)
    {
        for (var i = 0; i < tahun.Count; i++)
        {
            if (tahun[i].Year < identitas.TahunAwal.Year || tahun[i].Year > identitas.TahunAkhir.Year + 1)
            {
                Fault(
                    "TAHUN_DI_LUAR_PERIODE",
                    $"Tahun di luar periode rencana {identitas.TahunAwal}-{identitas.TahunAkhir} dan tahun sesudahnya.",
                    $"The year is outside the period of the plan {identitas.TahunAwal}-{identitas.TahunAkhir} and the year after it.",
                    At(path, i),
                    tahun[i].ToString());
            }
        }
    }

    // A stack instead of recursion: the depth of a caller's plan is not ours to bound by the thread's stack.
    private void Flatten(IReadOnlyList<SimpulData> top, RenstraLimits limits, string path)
    {
        Stack<(SimpulData Data, string? Above, string Path)> open = new();
        Push(open, top, null, path);
        while (open.Count > 0)
        {
            var (data, above, at) = open.Pop();
            if (placed.Count >= limits.MaxNodes)
            {
                throw new DataFault(
                    "BATAS_SIMPUL",
                    $"Lebih dari {limits.MaxNodes} simpul; naikkan batas bila rencana memang sebesar itu.",
                    $"More than {limits.MaxNodes} nodes; raise the limit if the plan really is that large.",
                    at);
            }

            Place(data, above, at);
            Push(open, data.Anak ?? [], data.Id, at + ".anak");
        }
    }

    private static void Push(Stack<(SimpulData Data, string? Above, string Path)> open, IReadOnlyList<SimpulData> nodes, string? above, string path)
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            open.Push((nodes[i] ?? throw Elements.Missing(At(path, i)), above, At(path, i)));
        }
    }

    private void Place(SimpulData data, string? above, string path)
    {
        DataFault.RequireText(data.Id, path + ".id");
        var induk = above ?? data.Induk;
        if (above is not null && data.Induk is not null && !string.Equals(above, data.Induk, StringComparison.Ordinal))
        {
            Fault("INDUK_BERBEDA", $"Simpul berada di dalam {above} tetapi menyebut induk lain; yang dipakai {above}.", $"The node stands in {above} but names another parent; {above} is used.", path + ".induk", data.Induk);
        }

        var node = Node(data, path);
        if (byId.ContainsKey(data.Id))
        {
            Fault("SIMPUL_GANDA", "Id simpul sudah dipakai; simpul ini tidak dimasukkan.", "The id of the node is taken; this node is left out.", path + ".id", data.Id);
            return;
        }

        byId.Add(data.Id, node);
        placed.Add(new Placed(node, induk));
    }

    private SimpulRencana Node(SimpulData data, string path)
    {
        if (!Jenjang.TryGetValue(data.Jenjang, out var jenjang))
        {
            throw new DataFault("KATA_TIDAK_DIKENAL", $"Jenjang tidak dikenal; yang dikenal: {string.Join(", ", Jenjang.Keys)}.", $"Unknown level; the known ones are {string.Join(", ", Jenjang.Keys)}.", path + ".jenjang", data.Jenjang);
        }

        var node = new SimpulRencana(data, path, jenjang, Kode(data, path + ".kode"));
        foreach (var (statement, at) in Elements.Of(data.Pernyataan, path + ".pernyataan"))
        {
            statement.Place(table.Tabel, at);
        }

        foreach (var (row, at) in Elements.Of(data.Indikator, path + ".indikator"))
        {
            Place(row, node, at);
        }

        if (node.Pagu is { } pagu)
        {
            Place(pagu, path + ".pagu");
        }

        return node;
    }

    private void Place(IndikatorRow row, SimpulRencana node, string path)
    {
        row.Place(table.Tabel, path);
        row.PlaceYears(awal, tahun, path);
        row.PlaceOn(node, node.Pernyataan);
        if (row.IdPernyataan is not null && row.Pernyataan is null)
        {
            Fault("PERNYATAAN_TIDAK_ADA", "Simpul tidak memuat pernyataan dengan id ini.", "The node has no statement of this id.", path + ".pernyataan", row.IdPernyataan);
        }
    }

    private void Place(PaguSimpul pagu, string path)
    {
        pagu.Place(table.Tabel, path);
        pagu.PlaceYears(tahun, path);
        for (var i = 0; i < pagu.Tahun.Count; i++)
        {
            CheckSign(pagu.Tahun[i].Cell, At(path + ".tahun", i));
        }

        CheckSign(pagu.Total, path + ".total");
    }

    private void CheckSign(DocumentCell cell, string path)
    {
        if (cell.Value.TryGet(out var amount) && amount < 0)
        {
            Fault("PAGU_NEGATIF", "Pagu di bawah nol.", "The budget is below zero.", path, cell.Used);
        }
    }

    private KodeNomenklatur Kode(SimpulData data, string path)
    {
        if (data.Kode is null)
        {
            return default;
        }

        var read = KodeNomenklatur.Parse(data.Kode);
        if (read.TryPickT0(out var error, out var kode))
        {
            faults.Add(error.WithPlace(path));
            return default;
        }

        if (byKode.TryGetValue(kode, out var other))
        {
            Fault("KODE_GANDA", $"Kode sudah dipakai oleh simpul {other}.", $"The code is used by the node {other}.", path, data.Kode);
        }
        else
        {
            byKode.Add(kode, data.Id);
        }

        return kode;
    }

    private List<SimpulRencana> Link()
    {
        List<SimpulRencana> roots = [];
        foreach (var (node, induk) in placed)
        {
            if (induk is null)
            {
                roots.Add(node);
            }
            else if (!byId.TryGetValue(induk, out var parent))
            {
                Fault("INDUK_TIDAK_ADA", "Induk tidak ada dalam rencana; simpul diletakkan di puncak.", "The parent is not in the plan; the node is placed at the top.", node.Path + ".induk", induk);
                roots.Add(node);
            }
            else if (IsAbove(node, parent))
            {
                Fault("SIKLUS", "Simpul menjadi induk dari induknya sendiri; simpul diletakkan di puncak.", "The node is above its own parent; it is placed at the top.", node.Path + ".induk", induk);
                roots.Add(node);
            }
            else
            {
                parent.Attach(node);
            }
        }

        return roots;
    }

    private static bool IsAbove(SimpulRencana node, SimpulRencana other)
    {
        for (SimpulRencana? above = other; above is not null; above = above.Parent)
        {
            if (ReferenceEquals(above, node))
            {
                return true;
            }
        }

        return false;
    }

    private static List<SimpulRencana> InOrder(List<SimpulRencana> roots)
    {
        List<SimpulRencana> nodes = [];
        Stack<SimpulRencana> open = new();
        for (var i = roots.Count - 1; i >= 0; i--)
        {
            open.Push(roots[i]);
        }

        while (open.Count > 0)
        {
            var node = open.Pop();
            node.Index = nodes.Count;
            nodes.Add(node);
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }

        return nodes;
    }

    private void Fault(string code, string indonesia, string english, string path, string? value = null) =>
        faults.Add(ReadError.Create(code, BilingualText.Create(indonesia, english), value, path));

    private static string At(string path, int index) => FormattableString.Invariant($"{path}[{index}]");

    private readonly record struct Placed(SimpulRencana Node, string? Induk);
}
