using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Merit;

/// <summary>Writes and reads the state of a tally of people ratios; strict, because a state that is read wrongly would be merged silently.</summary>
internal static class RasioPegawaiTallyJson
{
    private const string Kind = "rasio-pegawai";
    private const int Version = 1;

    public static string Write(RasioPegawaiTally tally)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("jenis", Kind);
            json.WriteNumber("versi", Version);
            json.WriteString("periode", tally.Periode);
            json.WriteStartArray("terisi");
            foreach (var persons in tally.Counts.Take(IpAsnProfile.Kinds))
            {
                json.WriteNumberValue(persons);
            }

            json.WriteEndArray();
            json.WriteStartObject("rasio");
            foreach (var ratio in RasioPegawai.Semua)
            {
                json.WriteStartArray(ratio.Id);
                json.WriteNumberValue(tally.Pembilang(ratio));
                json.WriteNumberValue(tally.Penyebut(ratio));
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static OneOf<ReadError, RasioPegawaiTally> Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Tally(document.RootElement);
        }
        catch (JsonException fault)
        {
            return JsonFault.Of(fault);
        }
        catch (DataFault fault)
        {
            return fault.Error;
        }
    }

    private static RasioPegawaiTally Tally(JsonElement root)
    {
        RequireFields(root, "$", ["jenis", "periode", "rasio", "terisi", "versi"]);
        if (root.GetProperty("jenis").ValueKind != JsonValueKind.String || !root.GetProperty("jenis").ValueEquals(Kind))
        {
            throw Fault("JENIS_SALAH", "Bukan rekapitulasi rasio pegawai.", "Not a tally of people ratios.", "$.jenis");
        }

        if (root.GetProperty("versi").ValueKind != JsonValueKind.Number || !root.GetProperty("versi").TryGetInt32(out var version) || version != Version)
        {
            throw Fault("VERSI_TIDAK_DIKENAL", "Versi tidak dikenal; yang dikenal: 1.", "Unknown version; the known one is 1.", "$.versi");
        }

        var period = DataFault.RequireText(root.GetProperty("periode").ValueKind == JsonValueKind.String ? root.GetProperty("periode").GetString() : null, "$.periode");
        var filled = Counts(root.GetProperty("terisi"), "$.terisi", IpAsnProfile.Kinds);
        RequireFields(root.GetProperty("rasio"), "$.rasio", [.. RasioPegawai.Semua.Select(ratio => ratio.Id).OrderBy(id => id, StringComparer.Ordinal)]);
        var ratios = RasioPegawai.Semua.SelectMany(ratio => Ratio(root.GetProperty("rasio").GetProperty(ratio.Id), "$.rasio." + ratio.Id, filled));
        return new RasioPegawaiTally(period, [.. filled, .. ratios]);
    }

    private static long[] Ratio(JsonElement pair, string path, long[] filled)
    {
        var counts = Counts(pair, path, 2);
        return counts[0] <= counts[1] && counts[1] <= filled.Sum()
            ? counts
            : throw Fault("HITUNGAN_TIDAK_MUNGKIN", "Pembilang melebihi penyebut, atau penyebut melebihi jumlah orang.", "More persons above than below, or more below than there are.", path);
    }

    private static long[] Counts(JsonElement array, string path, int length)
    {
        if (array.ValueKind != JsonValueKind.Array || array.GetArrayLength() != length)
        {
            throw Fault("BENTUK_SALAH", FormattableString.Invariant($"Harus daftar dengan {length} isi."), FormattableString.Invariant($"Must be an array of {length}."), path);
        }

        return [.. array.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Number && cell.TryGetInt64(out var whole) && whole >= 0 && whole <= IpAsnTally.LargestCount
            ? whole
            : throw Fault("BUKAN_CACAH", "Harus bilangan bulat, 0 atau lebih.", "Must be a whole number, 0 or more.", path))];
    }

    private static void RequireFields(JsonElement element, string path, string[] sorted)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.EnumerateObject().Select(field => field.Name).OrderBy(name => name, StringComparer.Ordinal).SequenceEqual(sorted))
        {
            throw Fault("BENTUK_SALAH", $"Harus objek dengan {string.Join(", ", sorted)}.", $"Must be an object with {string.Join(", ", sorted)}.", path);
        }
    }

    private static DataFault Fault(string code, string indonesia, string english, string path) => new(code, indonesia, english, path);
}
