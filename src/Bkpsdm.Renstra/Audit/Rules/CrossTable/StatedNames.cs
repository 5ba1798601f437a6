using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Gathers the names that the tables beside the tree give to its nodes, indicators, outcomes and outputs.</summary>
internal sealed class StatedNames
{
    private readonly RencanaStrategis plan;
    private readonly Dictionary<string, (string Nama, TableReference Reference)> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Nama, TableReference Reference)> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Nama, TableReference Reference)> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> nodeOfStatement = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SimpulRencana Node, IndikatorRow Row)> measured = new(StringComparer.Ordinal);
    private readonly List<StatedName> names = [];

    public StatedNames(RencanaStrategis plan)
    {
        this.plan = plan;
        foreach (var node in plan.Rencana.Nodes)
        {
            Keep(nodes, node.Id, node.Nama, FindingPlace.Of(node).Reference);
            Indicators(node);
            Statements(node);
        }
    }

    public IReadOnlyList<StatedName> All()
    {
        Lists();
        Goals();
        Targets();
        Definitions();
        Decree();
        Logic();
        Forum(JenjangRencana.Tujuan, "tujuan");
        Forum(JenjangRencana.Sasaran, "sasaran");
        return names;
    }

    private void Indicators(SimpulRencana node)
    {
        foreach (var row in node.Indikator)
        {
            Keep(indicators, row.IdIndikator, row.Nama, row.Reference);
            if (!measured.ContainsKey(row.IdIndikator))
            {
                measured.Add(row.IdIndikator, (node, row));
            }
        }
    }

    private void Statements(SimpulRencana node)
    {
        foreach (var statement in node.Pernyataan)
        {
            Keep(statements, statement.Id, statement.Teks, statement.Reference);
            nodeOfStatement[statement.Id] = node.Id;
        }
    }

    private static void Keep(Dictionary<string, (string Nama, TableReference Reference)> known, string id, DocumentCell name, TableReference reference)
    {
        if (name.Used is { } text && !known.ContainsKey(id))
        {
            known.Add(id, (text, reference));
        }
    }

    private void Lists() => Each(plan.DaftarRencana.Rows, row => Node(row["idSimpul"].Used, row["nama"].ToString(), row.Reference, row.Path));

    private void Goals() => Each(plan.TargetRows.OfType<TujuanSasaranRow>(), row => Printed(row.IdSimpul, Level(row.IdSimpul, row.Tujuan, row.Sasaran, default), row.Reference, row.Path));

    // The names of the history table are those of the plan before.
    private void Targets()
    {
        foreach (var statement in plan.TargetRows.Where(statement => statement.JenisTabel is not (JenisTabel.Rencana or JenisTabel.PencapaianPelayanan) && statement.Nama.Kind == CellKind.Text))
        {
            Indicator(statement.IdIndikator, statement.Nama.ToString(), statement.Reference, statement.Path);
        }
    }

    private void Definitions()
    {
        Each(plan.DefinisiIndikator.Rows, row => Indicator(row.IdIndikator, row.Indikator, row.Reference, row.Path));
        Each(plan.DefinisiSubKegiatan.Rows, row =>
        {
            Node(row.Kode, row.SubKegiatan, row.Reference, row.Path);
            Indicator(row.IdIndikator, row.Indikator, row.Reference, row.Path);
        });
    }

    private void Decree()
    {
        Goal();
        Each(plan.KeputusanIndikator.Rows, Entry);
    }

    // The head of a section names the goal; which one is known where the plan has one only.
    private void Goal()
    {
        SimpulRencana[] goals = [.. plan.Rencana.ByJenjang(JenjangRencana.Tujuan)];
        foreach (var section in plan.Keputusan.Bagian.Where(section => goals.Length == 1 && section.Tujuan is not null))
        {
            Node(goals[0].Id, section.Tujuan!, TableReference.Create(plan.KeputusanIndikator.Tabel + " (bagian)", section.Nomor), section.Path);
        }
    }

    private void Entry(KeputusanRow row)
    {
        Indicator(row.IdIndikator, row.Indikator, row.Reference, row.Path);
        if (row.IdIndikator is not null && measured.TryGetValue(row.IdIndikator, out var planned))
        {
            Result(planned.Node, planned.Row.Pernyataan, row.Pernyataan, row.Reference, row.Path);
        }
    }

    // The decree prints above an indicator what it measures: an outcome, an output, or the goal or objective itself.
    private void Result(SimpulRencana node, PernyataanHasil? statement, string name, TableReference reference, string path)
    {
        if (statement is not null)
        {
            Statement(statement.Id, name, reference, path);
        }
        else if (node.Jenjang is JenjangRencana.Tujuan or JenjangRencana.Sasaran)
        {
            Node(node.Id, name, reference, path);
        }
    }

    private void Logic() => Each(plan.Logika.Rows, row =>
    {
        var node = row["idSimpul"].Used;
        Printed(node, Level(node, row["tujuan"], row["sasaran"], row["programKegiatan"]), row.Reference, row.Path);
        Printed(row["idIndikator"].Used, row["indikator"], row.Reference, row.Path, Indicator);
        Printed(row["idPernyataan"].Used, row["outcome"].Kind == CellKind.Text ? row["outcome"] : row["output"], row.Reference, row.Path, Statement);
    });

    // The forum prints numbers and no codes: an entry is the node of its name, or else the one at its place where there are as many.
    private void Forum(JenjangRencana level, string kolom)
    {
        SimpulRencana[] nodes = [.. plan.Rencana.ByJenjang(level)];
        CellRow[] rows = [.. plan.KesepakatanForum.Rows.Where(row => row[kolom].Kind == CellKind.Text)];
        for (var i = 0; rows.Length == nodes.Length && i < rows.Length; i++)
        {
            var name = rows[i][kolom].ToString().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ');
            var key = NameComparison.Key(name);
            var node = Array.Find(nodes, one => NameComparison.Key(one.Nama.ToString()) == key) ?? nodes[i];
            Node(node.Id, name, rows[i].Reference, rows[i].Path);
        }
    }

    private static void Each<TRow>(IEnumerable<TRow> rows, Action<TRow> add)
    {
        foreach (var row in rows)
        {
            add(row);
        }
    }

    // A cell that the table leaves empty names nothing.
    private void Printed(string? id, DocumentCell cell, TableReference reference, string path, Action<string?, string, TableReference, string>? add = null)
    {
        if (cell.Kind == CellKind.Text)
        {
            (add ?? Node)(id, cell.ToString(), reference, path);
        }
    }

    private DocumentCell Level(string? id, DocumentCell tujuan, DocumentCell sasaran, DocumentCell other) => plan.Rencana.Find(id ?? string.Empty).Match(
        node => node.Jenjang switch
        {
            JenjangRencana.Tujuan => tujuan,
            JenjangRencana.Sasaran => sasaran,
            _ => other,
        },
        _ => default);

    private void Node(string? id, string name, TableReference reference, string path) => Add(nodes, id, name, FindingPlace.Of(reference, path).WithKode(id));

    private void Indicator(string? id, string name, TableReference reference, string path) => Add(indicators, id, name, FindingPlace.Of(reference, path).WithIndikator(id));

    private void Statement(string? id, string name, TableReference reference, string path) => Add(statements, id, name, FindingPlace.Of(reference, path).WithKode(id is not null && nodeOfStatement.TryGetValue(id, out var node) ? node : null).WithKolom(id));

    private void Add(Dictionary<string, (string Nama, TableReference Reference)> known, string? id, string name, FindingPlace place)
    {
        if (id is not null && known.TryGetValue(id, out var planned))
        {
            names.Add(new StatedName(place, name, planned.Nama, planned.Reference));
        }
    }
}
