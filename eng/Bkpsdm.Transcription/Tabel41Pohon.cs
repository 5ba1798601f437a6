namespace Bkpsdm.Transcription;

/// <summary>Groups the rows of Tabel 4.1 into nodes.</summary>
internal static class Tabel41Pohon
{
    private const string Table = "Tabel 4.1";

    public static IReadOnlyList<Tabel41Simpul> Of(IReadOnlyList<Tabel41Baris> rows, IReadOnlyDictionary<int, Tabel41Sel> lostStatements)
    {
        List<Tabel41Simpul> nodes = [];
        foreach (var row in rows)
        {
            if (Begins(row, nodes) is { } node)
            {
                nodes.Add(node);
            }

            Fill(nodes[^1], row, lostStatements);
        }

        return nodes;
    }

    private static Tabel41Simpul? Begins(Tabel41Baris row, List<Tabel41Simpul> nodes)
    {
        if (row.Has("tujuan"))
        {
            return new($"tujuan-{Next(nodes, "tujuan")}", "tujuan", null, null, row["tujuan"]);
        }

        if (row.Has("sasaran"))
        {
            return new($"sasaran-{Next(nodes, "sasaran")}", "sasaran", null, nodes.Last(node => node.Jenjang == "tujuan").Id, row["sasaran"]);
        }

        return row.Has("kode") ? Coded(row["kode"].Dipakai!, row, nodes) : null;
    }

    private static Tabel41Simpul Coded(string kode, Tabel41Baris row, List<Tabel41Simpul> nodes)
    {
        var parts = kode.Split('.');
        return parts.Length switch
        {
            3 => new(kode, "program", kode, nodes.Last(node => node.Jenjang == "sasaran").Id, row["nama"]),
            5 => new(kode, "kegiatan", kode, string.Join('.', parts.Take(3)), row["nama"]),
            6 => new(kode, "subkegiatan", kode, string.Join('.', parts.Take(5)), row["nama"]),
            _ => throw new TranscriptionException($"{Table}, row {row.Nomor}", "a code has 3, 5 or 6 parts", kode),
        };
    }

    private static void Fill(Tabel41Simpul node, Tabel41Baris row, IReadOnlyDictionary<int, Tabel41Sel> lostStatements)
    {
        if (lostStatements.TryGetValue(row.Nomor, out var lost))
        {
            node.Pernyataan.Add((row.Nomor, lost));
        }
        else if (!row.Has("kode") && row.Has("nama"))
        {
            node.Pernyataan.Add((row.Nomor, row["nama"]));
        }

        if (row.Has("indikator"))
        {
            node.Indikator.Add((row, node.Pernyataan.Count));
        }
    }

    private static int Next(List<Tabel41Simpul> nodes, string jenjang) => 1 + nodes.Count(node => node.Jenjang == jenjang);
}
