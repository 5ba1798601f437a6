using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 2.3: the goods of the agency and their condition.</summary>
public static class Tabel23
{
    private const string Name = "Tabel 2.3";
    private const int Cells = 8;
    private const int Rows = 112;
    private const int Kode = 1;

    // The three lines that every page of the table repeats.
    private static readonly string[] Head =
    [
        "No\tKode Barang\tNama Barang\tKondisi Barang yang tersedia\t\t\tJumlah Barang\tKeterangan",
        "\t\t\tBaik\tRusak Ringan\tRusak Berat\t\t",
        "1\t2\t3\t5\t6\t7\t8\t9",
    ];

    // Furniture by its code: storage of offices, meubelair, tables and chairs of officials; and the one desk that bears a code of laboratory equipment.
    private static readonly string[] Mebel = ["1.3.2.5.1.4.", "1.3.2.5.2.1.", "1.3.2.5.3.", "1.3.2.8.1.56.81", "1.3.2.05.01.04."];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-2.3.txt.</param>
    public static string Transcribe(string source)
    {
        var table = SourceTable.Read(Name, source, Cells);
        var baris = table.Rows.Where(row => !Head.Contains(string.Join('\t', row.Cells))).ToList();
        if (baris.Count != Rows)
        {
            throw new TranscriptionException(Name, $"must have {Rows} rows", $"{baris.Count}");
        }

        return DataText.OfSection("barang", writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("tabel", table.Name);
            writer.WriteString("judul", table.Title);
            writer.WriteStartArray("baris");
            for (var index = 0; index < baris.Count; index++)
            {
                WriteBaris(writer, index + 1, baris[index]);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteBaris(Utf8JsonWriter writer, int no, SourceRow row)
    {
        if (row.Number(0) != no)
        {
            throw row.Fault($"the row must be number {no}", row.Cells[0]);
        }

        writer.WriteStartObject();
        writer.WriteNumber("no", no);
        writer.WriteString("kode", row.Cells[Kode]);
        writer.WriteString("nama", row.Cells[2]);
        writer.WriteString("kategori", Mebel.Any(kode => row.Cells[Kode].StartsWith(kode, StringComparison.Ordinal)) ? "mebel" : "peralatanMesin");
        writer.WriteString("baik", row.Cells[3]);
        writer.WriteString("rusakRingan", row.Cells[4]);
        writer.WriteString("rusakBerat", row.Cells[5]);
        writer.WriteString("jumlah", row.Cells[6]);
        writer.WriteString("keterangan", row.Cells[7]);
        writer.WriteEndObject();
    }
}
