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

            string[] proofs = [.. figure.GetProperty("bukti").EnumerateArray().Select(proof => proof.GetString()!)];
            row[kolom] = new Tabel41Sel(
                terbaca,
                Text(figure, "dipakai"),
                Begin(terbaca, "hilang dalam pindaian", "salah terbaca") + string.Join("; ", proofs.Select(proof => Sums[proof].Id)),
                Begin(terbaca, "lost in the scan", "misread") + string.Join("; ", proofs.Select(proof => Sums[proof].En)),
                proofs.Length > 1);
        }
    }

    public static void Verify(IReadOnlyList<Tabel41Simpul> nodes, JsonElement angka, string tabel44)
    {
        var sums = new Tabel41Bukti(nodes, tabel44);
        foreach (var figure in angka.EnumerateArray())
        {
            var number = figure.GetProperty("baris").GetInt32();
            var node = nodes.Single(candidate => candidate.Indikator.Any(row => row.Baris.Nomor == number));
            var row = node.Indikator.Single(candidate => candidate.Baris.Nomor == number).Baris;
            foreach (var proof in figure.GetProperty("bukti").EnumerateArray().Select(proof => proof.GetString()!))
            {
                if (!sums.Closes(proof, node, row, Text(figure, "kolom")))
                {
                    throw new TranscriptionException($"{Place}, row {number}, {Text(figure, "kolom")}", $"the proof '{proof}' does not close", Text(figure, "dipakai"));
                }
            }
        }
    }

    private static Tabel41Sel Named(string? terbaca, JsonElement entry)
    {
        string[] sources = [.. entry.GetProperty("sumber").EnumerateArray().Select(source => source.GetString()!)];
        var list = string.Join(", ", sources);
        return new(
            terbaca,
            Text(entry, "dipakai"),
            Begin(terbaca, "hilang dalam pindaian", "salah terbaca") + "nama bersih menurut " + list,
            Begin(terbaca, "lost in the scan", "misread") + "clean name by " + list,
            sources.Length > 1);
    }

    private static string Begin(string? terbaca, string lost, string misread) => (terbaca is null ? lost : misread) + ": ";

    private static string Text(JsonElement entry, string field) => entry.GetProperty(field).GetString()!;
}
