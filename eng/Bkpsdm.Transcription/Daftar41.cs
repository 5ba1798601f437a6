using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>The numbered lists of programs, kegiatan and sub kegiatan that stand before Tabel 4.1.</summary>
public static partial class Daftar41
{
    private const string Name = "4.1";

    private static readonly (string Head, string Daftar, string Jenjang)[] Lists =
    [
        ("A. Program", "4.1.A", "program"),
        ("B. Kegiatan", "4.1.B", "kegiatan"),
        ("C. Sub Kegiatan", "4.1.C", "subkegiatan"),
    ];

    /// <summary>The JSON of the lists.</summary>
    /// <param name="source">Sources/daftar-4.1.txt.</param>
    /// <param name="authored">Authored/daftar-4.1.json: the code in Tabel 4.1 of every entry, null where the table has none.</param>
    public static string Transcribe(string source, string authored)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var document = JsonDocument.Parse(authored);
        var kode = document.RootElement;
        var butir = Butir(source).ToList();
        foreach (var (_, daftar, _) in Lists)
        {
            Expect(daftar, butir.Count(entry => entry.List.Daftar == daftar), kode.GetProperty(daftar).GetArrayLength());
        }

        return DataText.OfSection("daftarRencana", writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("baris");
            foreach (var (list, no, nama) in butir)
            {
                writer.WriteStartObject();
                writer.WriteString("daftar", list.Daftar);
                writer.WriteNumber("no", no);
                writer.WriteString("jenjang", list.Jenjang);
                writer.WriteString("nama", nama);
                writer.WriteString("idSimpul", kode.GetProperty(list.Daftar)[no - 1].GetString());
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static IEnumerable<((string Head, string Daftar, string Jenjang) List, int No, string Nama)> Butir(string source)
    {
        var list = -1;
        var no = 0;
        foreach (var line in source.Split('\n').Where(line => line.Length > 0))
        {
            if (Entry().Match(line) is { Success: true } entry && list >= 0)
            {
                Expect(Lists[list].Daftar, int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture), ++no);
                yield return (Lists[list], no, entry.Groups[2].Value);
                continue;
            }

            var head = line.Trim('#', '*', ' ');
            list++;
            no = 0;
            if (list >= Lists.Length || head != Lists[list].Head)
            {
                throw new TranscriptionException(Name, "neither an entry nor the head of a list", line);
            }
        }
    }

    private static void Expect(string place, int found, int expected)
    {
        if (found != expected)
        {
            throw new TranscriptionException(place, $"must be {expected}", $"{found}");
        }
    }

    [GeneratedRegex(@"^(\d+)\. (.+)$")]
    private static partial Regex Entry();
}
