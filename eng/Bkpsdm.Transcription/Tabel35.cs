using System.Text.Json;
using Tahap = (string Nomor, int Tahun);

namespace Bkpsdm.Transcription;

/// <summary>Tabel 3.5 (sasaran, strategi, arah kebijakan) and Tabel 3.6 (the phases of each arah kebijakan by year).</summary>
internal static class Tabel35
{
    private const string Authored = "Authored/tabel-3.5.json";
    private const int FirstPage = 5;
    private const int NextPage = 4;
    private const int Sasaran = 1;

    /// <summary>The JSON of the section; links that the table leaves open and corrections are authored.</summary>
    public static string Text(Bahan bahan)
    {
        var table = SourceTable.Read("Tabel 3.5", bahan.Source("tabel-3.5"), [FirstPage, NextPage], "Visi RPJMD", "Misi I RPJMD", "Tujuan\tSasaran\tStrategi");
        var authored = bahan.Authored("tabel-3.5");
        var tahap = Tabel36.Read(bahan);
        var (strategi, arah) = Read(table, tahap, authored.GetProperty("tautan"));
        KoreksiTeks koreksi = new(Authored, authored.GetProperty("koreksi"));
        var text = DataText.OfSection(
            "strategi",
            table,
            [
                .. KolomTabel.NamaJudul,
                KolomTabel.Kepala("visi", 0, 1),
                KolomTabel.Kepala("misi", 1, 1),
                KolomTabel.Tetap("tabelTahap", tahap.Name),
                KolomTabel.Tetap("judulTahap", tahap.Title),
                Kolom<SourceTable>.Daftar("tahap", _ => Tabel36.Tahap(tahap), KolomTahap),
                Kolom<SourceTable>.Daftar("strategi", _ => strategi, KolomStrategi),
                Kolom<SourceTable>.Daftar("arahKebijakan", _ => arah, [.. KolomArah, Tabel41Sel.Daftar<Arah>("tahap", one => one.Tahap.Select(koreksi.Sel))]),
            ]);
        koreksi.RequireMet();
        return text;
    }

    private static Kolom<Tahap>[] KolomTahap => [Kolom<Tahap>.Teks("nomor", one => one.Nomor), Kolom<Tahap>.Angka("tahun", one => one.Tahun)];

    private static Kolom<Strategi>[] KolomStrategi =>
    [
        Kolom<Strategi>.Teks("id", one => one.Id),
        Kolom<Strategi>.Angka("baris", one => one.Baris),
        Kolom<Strategi>.Teks("nama", one => one.Nama),
        Tautan.Under<Strategi>("sasaran", one => Tautan.Of(one.Sasaran, stated: true)),
    ];

    private static Kolom<Arah>[] KolomArah =>
    [
        Kolom<Arah>.Teks("id", one => one.Id),
        Kolom<Arah>.Angka("baris", one => one.Baris),
        Kolom<Arah>.Teks("nama", one => one.Nama),
        Tautan.Under<Arah>("strategi", one => one.Strategi),
    ];

    // A page break cuts a row: what stands below goes on in lower case, without a cell to the left of it.
    private static List<List<string>> Joined(SourceTable table)
    {
        List<List<string>> rows = [];
        foreach (var row in table.Rows)
        {
            if (char.IsLower(row.Cells[^1].FirstOrDefault()) && row.Cells.SkipLast(1).All(cell => cell.Length == 0))
            {
                rows[^1][^1] += " " + row.Cells[^1];
                continue;
            }

            // The table has four columns; the page of the row with two strategies has a fifth cell.
            var wide = row.Cells.Count == FirstPage && row.Cells[^1].Length > 0;
            rows.Add([.. row.Cells.Take(wide ? FirstPage : NextPage)]);
        }

        return rows;
    }

    private static (List<Strategi> Strategi, List<Arah> Arah) Read(SourceTable table, SourceTable tahap, JsonElement tautan)
    {
        var inferred = tautan.EnumerateArray().ToDictionary(entry => entry.GetProperty("arah").GetString()!, entry => entry.GetProperty("strategi").GetString()!);
        List<Strategi> strategi = [];
        List<Arah> arah = [];
        var sasaran = 0;
        List<string> open = [];
        var rows = Joined(table);
        if (!rows.Select(row => row[^1]).SequenceEqual(tahap.Rows.Select(row => row.Cells[0])))
        {
            throw new TranscriptionException(tahap.Name, "must have the arah kebijakan of Tabel 3.5, in their order", string.Join("; ", tahap.Rows.Select(row => row.Cells[0])));
        }

        foreach (var cells in rows)
        {
            sasaran += cells[Sasaran].Length > 0 ? 1 : 0;
            var named = cells.Take((Sasaran + 1)..^1).Where(cell => cell.Length > 0).ToList();
            if (named.Count > 0)
            {
                open = [.. named.Select((_, i) => $"strategi-{strategi.Count + 1 + i}")];
                strategi.AddRange(named.Select((nama, i) => new Strategi(open[i], arah.Count + 1, $"sasaran-{sasaran}", nama)));
            }

            var id = $"arah-{arah.Count + 1}";
            var above = Tautan.Of(Above(id, open, inferred), open.Count == 1);
            arah.Add(new Arah(id, arah.Count + 1, cells[^1], above, [.. tahap.Rows[arah.Count].Cells.Skip(1)]));
        }

        return inferred.Count == 0 ? (strategi, arah) : throw new TranscriptionException(Authored, "the table itself says under which strategi this arah kebijakan stands", inferred.Keys.First());
    }

    private static string Above(string id, List<string> open, Dictionary<string, string> inferred)
    {
        if (open.Count == 1)
        {
            return open[0];
        }

        return inferred.Remove(id, out var strategi) && open.Contains(strategi)
            ? strategi
            : throw new TranscriptionException(Authored, $"must say which of {string.Join(", ", open)} is meant", id);
    }

    private sealed record Strategi(string Id, int Baris, string Sasaran, string Nama);

    private sealed record Arah(string Id, int Baris, string Nama, Tautan Strategi, IReadOnlyList<string> Tahap);
}
