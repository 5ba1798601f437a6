using System.Text.Json;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Merit;

/// <summary>The fields of a tally of IP ASN in text. Its identity is the measurement.</summary>
internal static class IpAsnTallyJson
{
    private static readonly TallyEnvelope Envelope = new("ip-asn", "pengukuran", "profil", "unit");

    public static string Write(IpAsnTally tally) => Envelope.Write(json =>
    {
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
    });

    public static OneOf<ReadError, IpAsnTally> Read(IpAsnMeasurement measurement, string json) => Envelope.Read(json, root =>
    {
        TallyEnvelope.RequireIdentity(root["pengukuran"], measurement.Identity);
        var cells = Cells(root["profil"]);
        return IpAsnTally.Of(measurement, cells, Units(root["unit"], measurement.Tables.Bands, cells.Counts.Sum()));
    });

    private static void WriteRow(Utf8JsonWriter json, IEnumerable<long> numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }

    private static IpAsnCells Cells(JsonPlace rows)
    {
        var cells = new SortedDictionary<int, long>();
        var total = 0m;
        foreach (var row in rows.Items())
        {
            var numbers = Numbers(row, 2);
            if (numbers[0] >= IpAsnProfile.Count || numbers[1] == 0 || cells.ContainsKey((int)numbers[0]))
            {
                throw TallyEnvelope.Impossible(row, "Profil di luar rentang, ganda, atau tanpa orang.", "A profile is outside the range, stands twice or has no persons.");
            }

            total += numbers[1];
            cells.Add((int)numbers[0], numbers[1]);
        }

        return total > IpAsnTally.LargestCount ? throw TallyEnvelope.TooMany(rows) : IpAsnCells.Of(cells);
    }

    private static SortedDictionary<int, IpAsnSums> Units(JsonPlace rows, int bands, long persons)
    {
        var units = new SortedDictionary<int, IpAsnSums>();
        var left = persons;
        foreach (var row in rows.Items())
        {
            var numbers = Numbers(row, 1 + IpAsnSums.LengthFor(bands));
            var impossible = numbers[0] is 0 or > PegawaiIpAsn.UnitTertinggi || numbers[1] > left || Array.Exists(numbers, number => number > IpAsnTally.LargestCount * IpAsnTally.MostPoints);
            if (impossible || units.ContainsKey((int)numbers[0]) || IpAsnSums.From([.. numbers.Skip(1)], bands) is not { } sums)
            {
                throw TallyEnvelope.Impossible(row, "Unit di luar rentang, ganda, atau jumlahnya tidak mungkin.", "A unit is outside the range, stands twice, or its sums cannot be.");
            }

            left -= numbers[1];
            units.Add((int)numbers[0], sums);
        }

        return units;
    }

    private static long[] Numbers(JsonPlace row, int length) => [.. row.Items(length).Select(cell => cell.Count())];
}
