using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Merit;

/// <summary>Writes and reads the state of a tally; strict, because a state that is read wrongly would be merged silently.</summary>
internal static class IpAsnTallyJson
{
    private const string Kind = "ip-asn";
    private const int Version = 1;

    public static string Write(IpAsnTally tally)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("jenis", Kind);
            json.WriteNumber("versi", Version);
            json.WriteString("pengukuran", tally.Measurement.Identity);
            json.WriteStartArray("profil");
            for (var i = 0; i < tally.Cells.Length; i++)
            {
                WriteRow(json, [tally.Cells.Profiles[i], tally.Cells.Counts[i]]);
            }

            json.WriteEndArray();
            json.WriteStartArray("unit");
            foreach (var unit in tally.Units)
            {
                WriteRow(json, [unit.Key, .. unit.Value.Values]);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static OneOf<ReadError, IpAsnTally> Read(IpAsnMeasurement measurement, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            RequireHead(document.RootElement, measurement);
            var cells = Cells(document.RootElement.GetProperty("profil"));
            return IpAsnTally.Of(measurement, cells, Units(document.RootElement.GetProperty("unit"), measurement.Tables.Bands, cells.Counts.Sum()));
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

    private static void WriteRow(Utf8JsonWriter json, IEnumerable<long> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static void RequireHead(JsonElement root, IpAsnMeasurement measurement)
    {
        string[] fields = ["jenis", "pengukuran", "profil", "unit", "versi"];
        if (root.ValueKind != JsonValueKind.Object || !root.EnumerateObject().Select(field => field.Name).OrderBy(name => name, StringComparer.Ordinal).SequenceEqual(fields))
        {
            throw Fault("BENTUK_SALAH", $"Harus objek dengan {string.Join(", ", fields)}.", $"Must be an object with {string.Join(", ", fields)}.", "$");
        }

        if (!Is(root.GetProperty("jenis"), Kind))
        {
            throw Fault("JENIS_SALAH", "Bukan rekapitulasi IP ASN.", "Not a tally of IP ASN.", "$.jenis");
        }

        if (root.GetProperty("versi").ValueKind != JsonValueKind.Number || !root.GetProperty("versi").TryGetInt32(out var version) || version != Version)
        {
            throw Fault("VERSI_TIDAK_DIKENAL", "Versi tidak dikenal; yang dikenal: 1.", "Unknown version; the known one is 1.", "$.versi");
        }

        if (!Is(root.GetProperty("pengukuran"), measurement.Identity))
        {
            throw Fault("PENGUKURAN_BERBEDA", "Rekapitulasi ini dari pengukuran lain.", "This tally is of another measurement.", "$.pengukuran");
        }
    }

    private static IpAsnCells Cells(JsonElement rows)
    {
        var cells = new SortedDictionary<int, long>();
        var total = 0m;
        foreach (var (numbers, path) in Rows(rows, "$.profil", 2))
        {
            if (numbers[0] >= IpAsnProfile.Count || numbers[1] == 0 || cells.ContainsKey((int)numbers[0]))
            {
                throw Fault("HITUNGAN_TIDAK_MUNGKIN", "Profil di luar rentang, ganda, atau tanpa orang.", "A profile is outside the range, stands twice or has no persons.", path);
            }

            total += numbers[1];
            cells.Add((int)numbers[0], numbers[1]);
        }

        return total > IpAsnTally.LargestCount ? throw TooMany("$.profil") : IpAsnCells.Of(cells);
    }

    private static SortedDictionary<int, IpAsnSums> Units(JsonElement rows, int bands, long persons)
    {
        var units = new SortedDictionary<int, IpAsnSums>();
        var left = persons;
        foreach (var (numbers, path) in Rows(rows, "$.unit", 1 + IpAsnSums.LengthFor(bands)))
        {
            var impossible = numbers[0] is 0 or > PegawaiIpAsn.UnitTertinggi || numbers[1] > left || Array.Exists(numbers, number => number > IpAsnTally.LargestCount * IpAsnTally.MostPoints);
            if (impossible || units.ContainsKey((int)numbers[0]) || IpAsnSums.From([.. numbers.Skip(1)], bands) is not { } sums)
            {
                throw Fault("HITUNGAN_TIDAK_MUNGKIN", "Unit di luar rentang, ganda, atau jumlahnya tidak mungkin.", "A unit is outside the range, stands twice, or its sums cannot be.", path);
            }

            left -= numbers[1];
            units.Add((int)numbers[0], sums);
        }

        return units;
    }

    private static IEnumerable<(long[] Numbers, string Path)> Rows(JsonElement array, string path, int length)
    {
        if (array.ValueKind != JsonValueKind.Array)
        {
            throw Fault("BENTUK_SALAH", "Harus daftar.", "Must be an array.", path);
        }

        return array.EnumerateArray().Select((row, i) => (Numbers(row, FormattableString.Invariant($"{path}[{i}]"), length), FormattableString.Invariant($"{path}[{i}]")));
    }

    private static long[] Numbers(JsonElement row, string path, int length)
    {
        if (row.ValueKind != JsonValueKind.Array || row.GetArrayLength() != length)
        {
            throw Fault("BENTUK_SALAH", FormattableString.Invariant($"Harus daftar dengan {length} isi."), FormattableString.Invariant($"Must be an array of {length}."), path);
        }

        return [.. row.EnumerateArray().Select(cell => cell.ValueKind == JsonValueKind.Number && cell.TryGetInt64(out var whole) && whole >= 0
            ? whole
            : throw Fault("BUKAN_CACAH", "Harus bilangan bulat, 0 atau lebih.", "Must be a whole number, 0 or more.", path))];
    }

    private static bool Is(JsonElement element, string text) => element.ValueKind == JsonValueKind.String && element.ValueEquals(text);

    private static DataFault TooMany(string path) => Fault("TERLALU_BANYAK", "Terlalu banyak orang.", "Too many persons.", path);

    private static DataFault Fault(string code, string indonesia, string english, string path) => new(code, indonesia, english, path);
}
