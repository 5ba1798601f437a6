using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>Applies the authored corrections of Tabel 4.1. Each must meet the text it corrects, and each sum it names must close.</summary>
internal static class Tabel41Koreksi
{
    private const string Place = "Authored/tabel-4.1.json";

    private static readonly Dictionary<string, (string Id, string En)> Sums = new(StringComparer.Ordinal)
    {
        ["tahun"] = ("lima tahun pada baris itu menjadi totalnya", "the five years of the row make its total"),
        ["anak"] = ("anak-anaknya berjumlah demikian", "its children add up to it"),
        ["induk"] = ("bersama saudara-saudaranya menjadi angka induknya", "with its siblings it makes the figure above"),
        ["target"] = ("lima target menjadi kondisi akhir", "the five targets make the final condition"),
        ["tabel44"] = ("Tabel 4.4 menyatakan demikian", "Tabel 4.4 states it"),
        ["sebagian"] = ("hanya dijumlahkan dari {0}", "it adds only {0}"),
    };

    // The sources of clean names, in English; a table keeps its name.
    private static readonly Dictionary<string, string> English = new(StringComparer.Ordinal)
    {
        ["daftar 4.1.A"] = "list 4.1.A",
        ["daftar 4.1.B"] = "list 4.1.B",
        ["daftar 4.1.C"] = "list 4.1.C",
        ["definisi sub kegiatan"] = "the definitions of sub kegiatan",
        ["keputusan IKU/IKI"] = "the decree on IKU and IKI",
        ["pohon kinerja"] = "the performance tree",
        ["nama kegiatan"] = "the name of the kegiatan",
        ["nama sub kegiatan"] = "the name of the sub kegiatan",
        ["baris lain Tabel 4.1"] = "other rows of Tabel 4.1",
        ["baris lain sub kegiatan itu"] = "other rows of the sub kegiatan",
        ["kata satuan"] = "the word for the unit",
    };

    public static void Spell(IReadOnlyList<Tabel41Baris> rows, JsonElement ejaan)
    {
        foreach (var spelling in ejaan.EnumerateArray())
        {
            string kolom = Text(spelling, "kolom"), terbaca = Text(spelling, "terbaca");
            // A statement stands in the column of names, on a row without a code.
            var column = kolom == "pernyataan" ? "nama" : kolom;
            var met = rows.Where(row => row[column].Terbaca == terbaca && (column != "nama" || row.Has("kode") == (kolom == "nama"))).ToList();
            if (met.Count == 0)
            {
                throw new TranscriptionException(Place, $"no row has this text in the column {kolom}", terbaca);
            }

            var corrected = Named(terbaca, spelling);
            met.ForEach(row => row[column] = corrected);
        }
    }

    public static IReadOnlyDictionary<int, Tabel41Sel> LostStatements(JsonElement lost) =>
        lost.EnumerateArray().ToDictionary(entry => entry.GetProperty("baris").GetInt32(), entry => Named(null, entry));

    public static void LostCells(IReadOnlyList<Tabel41Baris> rows, JsonElement lost)
    {
        foreach (var entry in lost.EnumerateArray())
        {
            var row = rows[entry.GetProperty("baris").GetInt32() - 1];
            var kolom = Text(entry, "kolom");
            if (row[kolom].Terbaca is { } read)
            {
                throw new TranscriptionException($"{Place}, row {row.Nomor}", $"{kolom} is not lost", read);
            }

            row[kolom] = Named(null, entry);
        }
    }

    public static void Figures(IReadOnlyList<Tabel41Baris> rows, JsonElement angka)
    {
        foreach (var figure in angka.EnumerateArray())
        {
            var row = rows[figure.GetProperty("baris").GetInt32() - 1];
            string kolom = Text(figure, "kolom");
            var terbaca = figure.GetProperty("terbaca").GetString();
            if (row[kolom].Terbaca != terbaca)
            {
                throw new TranscriptionException($"{Place}, row {row.Nomor}", $"{kolom} does not read as the correction says", terbaca ?? "(lost)");
            }

            var proofs = Texts(figure, "bukti");
            var parts = Parts(figure);
            row[kolom] = new Tabel41Sel(
                terbaca,
                Text(figure, "dipakai"),
                Begin(terbaca, "hilang dalam pindaian", "salah terbaca") + string.Join("; ", proofs.Select(proof => Sums[proof].Id.Replace("{0}", string.Join(" dan ", parts), StringComparison.Ordinal))),
                Begin(terbaca, "lost in the scan", "misread") + string.Join("; ", proofs.Select(proof => Sums[proof].En.Replace("{0}", string.Join(" and ", parts), StringComparison.Ordinal))),
                proofs.Length > 1);
        }
    }

    public static void Verify(IReadOnlyList<Tabel41Simpul> nodes, JsonElement angka, SourceTable tabel44)
    {
        var sums = new Tabel41Bukti(nodes, tabel44);
        foreach (var figure in angka.EnumerateArray())
        {
            var number = figure.GetProperty("baris").GetInt32();
            var node = nodes.Single(candidate => candidate.Indikator.Any(row => row.Baris.Nomor == number));
            var row = node.Indikator.Single(candidate => candidate.Baris.Nomor == number).Baris;
            foreach (var proof in Texts(figure, "bukti"))
            {
                if (!sums.Closes(proof, node, row, Text(figure, "kolom"), Parts(figure)))
                {
                    throw new TranscriptionException($"{Place}, row {number}, {Text(figure, "kolom")}", $"the proof '{proof}' does not close", Text(figure, "dipakai"));
                }
            }
        }
    }

    private static Tabel41Sel Named(string? terbaca, JsonElement entry)
    {
        var sources = Texts(entry, "sumber");
        return new(
            terbaca,
            Text(entry, "dipakai"),
            Begin(terbaca, "hilang dalam pindaian", "salah terbaca") + "menurut " + string.Join(", ", sources),
            Begin(terbaca, "lost in the scan", "misread") + "so in " + string.Join(", ", sources.Select(source => English.GetValueOrDefault(source, source))),
            sources.Length > 1);
    }

    private static string[] Parts(JsonElement figure) => figure.TryGetProperty("sebagian", out _) ? Texts(figure, "sebagian") : [];

    private static string Begin(string? terbaca, string lost, string misread) => (terbaca is null ? lost : misread) + ": ";

    private static string Text(JsonElement entry, string field) => entry.GetProperty(field).GetString()!;

    private static string[] Texts(JsonElement entry, string field) => [.. entry.GetProperty(field).EnumerateArray().Select(text => text.GetString()!)];
}
