using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Gathers what the tables beside the tree call the nodes, indicators, outcomes and outputs of the tree.</summary>
internal sealed class StatedNames
{
    private readonly RencanaStrategis plan;
    private readonly Dictionary<string, (string Nama, TableReference Reference)> nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Nama, TableReference Reference)> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Nama, TableReference Reference)> statements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> nodeOfStatement = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (SimpulRencana Node, BarisIndikator Row)> measured = new(StringComparer.Ordinal);
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
        Forum(JenjangRencana.Tujuan, row => row.Tujuan);
        Forum(JenjangRencana.Sasaran, row => row.Sasaran);
        return names;
    }

    private void Indicators(SimpulRencana node)
    {
        foreach (var row in node.Indikator)
        {
            Keep(indicators, row.Id, row.Nama, row.Reference);
            if (!measured.ContainsKey(row.Id))
            {
                measured.Add(row.Id, (node, row));
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

    private void Lists() => Each(plan.DaftarRencana.Rows, "$.daftarRencana", (row, path) => Node(row.IdSimpul, row.Nama, row.Reference, path));

    private void Goals()
    {
        for (var i = 0; i < plan.TujuanSasaran.Tables.Count; i++)
        {
            Each(plan.TujuanSasaran.Tables[i].Rows, FormattableString.Invariant($"$.tujuanSasaran.daftar[{i}]"), (row, path) => Printed(row.IdSimpul, Level(row.IdSimpul, row.Tujuan, row.Sasaran, default), row.Reference, path));
        }
    }

    // The names of the history table are those of the plan before.
    private void Targets()
    {
        foreach (var statement in PernyataanTargetReader.Of(plan).Where(statement => statement.Tabel.Jenis is not (JenisTabel.Rencana or JenisTabel.PencapaianPelayanan) && statement.Nama.Kind == CellKind.Text))
        {
            Indicator(statement.IdIndikator, statement.Nama.ToString(), statement.Reference, statement.Path);
        }
    }

    private void Definitions()
    {
        Each(plan.DefinisiIndikator.Rows, "$.definisiIndikator", (row, path) => Indicator(row.IdIndikator, row.Indikator, row.Reference, path));
        Each(plan.DefinisiSubKegiatan.Rows, "$.definisiSubKegiatan", (row, path) =>
        {
            Node(row.Kode, row.SubKegiatan, row.Reference, path);
            Indicator(row.IdIndikator, row.Indikator, row.Reference, path);
        });
    }

    private void Decree()
    {
        Goal();
        Each(plan.KeputusanIndikator.Entri, "$.keputusanIndikator", Entry);
    }

    // The head of a section names the goal; which one is known where the plan has one only.
    private void Goal()
    {
        SimpulRencana[] goals = [.. plan.Rencana.AtLevel(JenjangRencana.Tujuan)];
        for (var i = 0; goals.Length == 1 && i < plan.KeputusanIndikator.Bagian.Count; i++)
        {
            var section = plan.KeputusanIndikator.Bagian[i];
            if (section.Tujuan is { } goal)
            {
                Node(goals[0].Id, goal, TableReference.Create(plan.KeputusanIndikator.Tabel + " (bagian)", section.Nomor), FormattableString.Invariant($"$.keputusanIndikator.bagian[{i}]"));
            }
        }
    }

    private void Entry(EntriKeputusan row, string path)
    {
        Indicator(row.IdIndikator, row.Indikator, row.Reference, path);
        if (row.IdIndikator is not null && measured.TryGetValue(row.IdIndikator, out var planned))
        {
            Result(planned.Node, planned.Row.Pernyataan, row.Pernyataan, row.Reference, path);
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

    private void Logic() => Each(plan.Logika.Rows, "$.logika", (row, path) =>
    {
        Printed(row.IdSimpul, Level(row.IdSimpul, row.Tujuan, row.Sasaran, row.ProgramKegiatan), row.Reference, path);
        Printed(row.IdIndikator, row.Indikator, row.Reference, path, Indicator);
        Printed(row.IdPernyataan, row.Outcome.Kind == CellKind.Text ? row.Outcome : row.Output, row.Reference, path, Statement);
    });

    // The forum prints numbers and no codes: an entry is the node of its name, or else the one at its place where there are as many.
    private void Forum(JenjangRencana level, Func<KesepakatanRow, DocumentCell> cell)
    {
        SimpulRencana[] nodes = [.. plan.Rencana.AtLevel(level)];
        (KesepakatanRow Row, int Index)[] rows = [.. plan.KesepakatanForum.Rows.Select((row, i) => (row, i)).Where(pair => cell(pair.row).Kind == CellKind.Text)];
        for (var i = 0; rows.Length == nodes.Length && i < rows.Length; i++)
        {
            var name = cell(rows[i].Row).ToString().TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ' ');
            var key = NameComparison.Key(name);
            var node = Array.Find(nodes, one => NameComparison.Key(one.Nama.ToString()) == key) ?? nodes[i];
            Node(node.Id, name, rows[i].Row.Reference, FormattableString.Invariant($"$.kesepakatanForum.baris[{rows[i].Index}]"));
        }
    }

    private static void Each<TRow>(IReadOnlyList<TRow> rows, string section, Action<TRow, string> add)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            add(rows[i], FormattableString.Invariant($"{section}.baris[{i}]"));
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
