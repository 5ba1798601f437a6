using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Tabel 2.1 and 2.2: the staff of the agency by education and by grade.</summary>
public static class Kepegawaian
{
    private const string Pendidikan = "Tabel 2.1";
    private const string Golongan = "Tabel 2.2";
    private const int Kategori = 1;

    private static readonly (string? Status, string JenisKelamin)[] KolomPendidikan = [("PNS", "L"), ("PNS", "P"), ("PPPK", "L"), ("PPPK", "P")];
    private static readonly (string? Status, string JenisKelamin)[] KolomGolongan = [(null, "L"), (null, "P")];

    /// <summary>The JSON of both tables.</summary>
    /// <param name="pendidikan">Sources/tabel-2.1.txt.</param>
    /// <param name="golongan">Sources/tabel-2.2.txt.</param>
    public static string Transcribe(string pendidikan, string golongan)
    {
        var tabel21 = SourceTable.Read(Pendidikan, pendidikan, 7);
        var tabel22 = SourceTable.Read(Golongan, golongan, 5);
        CheckHead(tabel21.Rows[0], "No\tTingkat Pendidikan\tPNS\t\tPPPK\t\tJumlah");
        CheckHead(tabel21.Rows[1], "\t\tL\tP\tL\tP\t");
        CheckHead(tabel22.Rows[0], "No\tGolongan\tL\tP\tJumlah");
        return DataText.OfSection("pegawai", writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("tabel");
            WriteTabel(writer, tabel21, "Tingkat Pendidikan", KolomPendidikan, [.. tabel21.Rows.Skip(2)]);
            WriteTabel(writer, tabel22, "Golongan", KolomGolongan, [.. tabel22.Rows.Skip(1)]);
            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static void WriteTabel(Utf8JsonWriter writer, SourceTable table, string kategori, (string? Status, string JenisKelamin)[] kolom, List<SourceRow> baris)
    {
        writer.WriteStartObject();
        writer.WriteString("tabel", table.Name);
        writer.WriteString("judul", table.Title);
        writer.WriteString("kategori", kategori);
        writer.WriteStartArray("kolom");
        foreach (var (status, jenisKelamin) in kolom)
        {
            writer.WriteStartObject();
            writer.WriteString("status", status);
            writer.WriteString("jenisKelamin", jenisKelamin);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("baris");
        for (var index = 0; index < baris.Count; index++)
        {
            WriteBaris(writer, index + 1, baris[index]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteBaris(Utf8JsonWriter writer, int no, SourceRow row)
    {
        if (row.Number(0) != no)
        {
            throw row.Fault($"the row must be number {no}", row.Cells[0]);
        }

        writer.WriteStartObject();
        writer.WriteNumber("no", no);
        writer.WriteString("kategori", row.Cells[Kategori]);
        writer.WriteCells("orang", row.Cells.Skip(Kategori + 1).SkipLast(1));
        writer.WriteString("jumlah", row.Cells[^1]);
        writer.WriteEndObject();
    }

    private static void CheckHead(SourceRow row, string head)
    {
        var found = string.Join('\t', row.Cells);
        if (found != head)
        {
            throw row.Fault("unknown head of the table", found);
        }
    }
}
