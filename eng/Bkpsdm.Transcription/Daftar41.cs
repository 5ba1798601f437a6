using System.Globalization;
using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>The numbered lists of programs, kegiatan and sub kegiatan that stand before Tabel 4.1.</summary>
internal static partial class Daftar41
{
    private const string Name = "4.1";

    private static readonly (string Head, string Daftar, string Jenjang)[] Lists =
    [
        ("A. Program", "4.1.A", "program"),
        ("B. Kegiatan", "4.1.B", "kegiatan"),
        ("C. Sub Kegiatan", "4.1.C", "subkegiatan"),
    ];

    /// <summary>The JSON of the lists; the code in Tabel 4.1 of every entry is authored, null where the table has none.</summary>
    public static string Text(Bahan bahan)
    {
        var kode = bahan.Authored("daftar-4.1");
        List<Butir> rows = [.. Read(bahan.Source("daftar-4.1"))];
        foreach (var (_, daftar, _) in Lists)
        {
            Expect(daftar, rows.Count(row => row.Daftar == daftar), kode.GetProperty(daftar).GetArrayLength());
        }

        return DataText.OfSection("daftarRencana", rows, Kolom<List<Butir>>.Daftar(
            "baris",
            all => all,
            Kolom<Butir>.Teks("daftar", row => row.Daftar),
            Kolom<Butir>.Angka("no", row => row.No),
            Kolom<Butir>.Teks("jenjang", row => row.Jenjang),
            Kolom<Butir>.Teks("nama", row => row.Nama),
            Kolom<Butir>.Teks("idSimpul", row => kode.GetProperty(row.Daftar)[row.No - 1].GetString())));
    }

    private static IEnumerable<Butir> Read(string source)
    {
        var list = -1;
        var no = 0;
        foreach (var line in source.Split('\n').Where(line => line.Length > 0))
        {
            if (Entry().Match(line) is { Success: true } entry && list >= 0)
            {
                Expect(Lists[list].Daftar, int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture), ++no);
                yield return new(Lists[list].Daftar, no, Lists[list].Jenjang, entry.Groups[2].Value);
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

    private sealed record Butir(string Daftar, int No, string Jenjang, string Nama);
}
