using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.1: the whole plan, tujuan to sub kegiatan, with targets and rupiah 2026-2030.</summary>
public static class Tabel41
{
    private const string Name = "Tabel 4.1";

    /// <summary>The JSON of the plan's tree.</summary>
    /// <param name="source">Sources/tabel-4.1.txt.</param>
    /// <param name="tabel44">Sources/tabel-4.4.txt, an independent statement of some targets.</param>
    /// <param name="authored">Authored/tabel-4.1.json: layout of shifted rows and corrections.</param>
    /// <param name="katalog">Authored/indikator.json, for the ids of the indicators above the sub kegiatan.</param>
    public static string Transcribe(string source, string tabel44, string authored, string katalog)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var document = JsonDocument.Parse(authored);
        var rules = document.RootElement;
        var rows = Tabel41Sumber.Read(source, rules.GetProperty("tata"));
        Tabel41Koreksi.Spell(rows, rules.GetProperty("ejaan"));
        Tabel41Koreksi.LostCells(rows, rules.GetProperty("selHilang"));
        Tabel41Koreksi.Figures(rows, rules.GetProperty("angka"));
        var nodes = Tabel41Pohon.Of(rows, Tabel41Koreksi.LostStatements(rules.GetProperty("pernyataanHilang")));
        Tabel41Koreksi.Verify(nodes, rules.GetProperty("angka"), tabel44);
        return Write(nodes, Title(source), new Tabel41Id(rules.GetProperty("id"), katalog));
    }

    private static string Title(string source) => string.Join(' ', source.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("**", StringComparison.Ordinal))
        .Skip(1)
        .Select(line => line.Trim('*')));

    private static string Write(IReadOnlyList<Tabel41Simpul> nodes, string title, Tabel41Id ids) => DataText.OfSection("rencana", writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("tabel", Name);
        writer.WriteString("judul", title);
        writer.WriteNumber("tahunAwal", 2024);
        writer.WriteYears("tahunTarget", Tabel41Kolom.Tahun);
        writer.WriteStartArray("simpul");
        foreach (var node in nodes)
        {
            WriteNode(writer, node, ids);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteNode(Utf8JsonWriter writer, Tabel41Simpul node, Tabel41Id ids)
    {
        writer.WriteStartObject();
        writer.WriteString("id", node.Id);
        writer.WriteString("jenjang", node.Jenjang);
        writer.WriteString("kode", node.Kode);
        writer.WriteString("induk", node.Induk);
        Cell(writer, "nama", node.Nama);
        writer.WriteStartArray("pernyataan");
        for (var i = 0; i < node.Pernyataan.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("id", StatementId(node, i + 1));
            writer.WriteNumber("baris", node.Pernyataan[i].Baris);
            Cell(writer, "teks", node.Pernyataan[i].Teks);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("indikator");
        for (var i = 0; i < node.Indikator.Count; i++)
        {
            WriteIndicator(writer, node, i, ids);
        }

        writer.WriteEndArray();
        WritePagu(writer, node.Pagu);
        writer.WriteEndObject();
    }

    private static void WriteIndicator(Utf8JsonWriter writer, Tabel41Simpul node, int index, Tabel41Id ids)
    {
        var (row, statement) = node.Indikator[index];
        writer.WriteStartObject();
        writer.WriteString("id", ids.Of(node, index));
        writer.WriteNumber("baris", row.Nomor);
        writer.WriteString("pernyataan", statement == 0 ? null : StatementId(node, statement));
        Cell(writer, "nama", row["indikator"]);
        Cell(writer, "satuan", row["satuan"]);
        Cell(writer, "kondisiAwal", row["kondisiAwal"]);
        Cells(writer, "target", Tabel41Kolom.Target.Select(column => row[column]));
        Cell(writer, "kondisiAkhir", row["akhir"]);
        Cell(writer, "kelompokSasaran", row["kelompokSasaran"]);
        Cell(writer, "lokasi", row["lokasi"]);
        Cell(writer, "penanggungJawab", row["penanggungJawab"]);
        writer.WriteEndObject();
    }

    private static void WritePagu(Utf8JsonWriter writer, Tabel41Baris? row)
    {
        if (row is null)
        {
            writer.WriteNull("pagu");
            return;
        }

        writer.WriteStartObject("pagu");
        writer.WriteNumber("baris", row.Nomor);
        Cells(writer, "tahun", Tabel41Kolom.Rupiah.Select(column => row[column]));
        Cell(writer, "total", row["rpTotal"]);
        writer.WriteEndObject();
    }

    private static string StatementId(Tabel41Simpul node, int number) => $"{node.Id}-hasil-{number}";

    private static void Cell(Utf8JsonWriter writer, string name, Tabel41Sel cell)
    {
        writer.WritePropertyName(name);
        cell.Write(writer);
    }

    private static void Cells(Utf8JsonWriter writer, string name, IEnumerable<Tabel41Sel> cells)
    {
        writer.WriteStartArray(name);
        foreach (var cell in cells)
        {
            cell.Write(writer);
        }

        writer.WriteEndArray();
    }
}
