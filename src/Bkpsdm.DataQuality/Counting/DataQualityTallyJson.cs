using System.Text.Json;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.DataQuality;

/// <summary>Fields of a tally of data quality in text. Its identity is the model with its rules.</summary>
internal static class DataQualityTallyJson
{
    private static readonly TallyEnvelope Envelope = new("kualitas-data", "model", "rekaman", "aturan", "kelompok");

    public static string Write(DataQualityTally tally) => Envelope.Write(json =>
    {
        json.WriteString("model", tally.Identity);
        json.WriteNumber("rekaman", tally.Records);
        WriteRules(json, tally);
        WriteGroups(json, tally);
    });

    public static OneOf<ReadError, DataQualityTally> Read(TallyFrame frame, string json) => Envelope.Read(json, root =>
    {
        TallyEnvelope.RequireIdentity(root["model"], frame.Identity);
        var state = new TallyState(frame) { Records = root["rekaman"].Count() };
        ReadRules(Rows(root["aturan"], frame.RecordRules, 3), state);
        ReadGroups(Rows(root["kelompok"], frame.GroupRules, 2), state);
        return DataQualityTally.Of(frame, state);
    });

    private static void WriteRules(Utf8JsonWriter json, DataQualityTally tally)
    {
        json.WriteStartArray("aturan");
        for (var i = 0; i < tally.Frame.RecordRules.Count; i++)
        {
            json.WriteStartArray();
            json.WriteStringValue(tally.Frame.RecordRules[i]);
            json.WriteNumberValue(tally.State.Counts[2 * i]);
            json.WriteNumberValue(tally.State.Counts[(2 * i) + 1]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteGroups(Utf8JsonWriter json, DataQualityTally tally)
    {
        json.WriteStartArray("kelompok");
        for (var i = 0; i < tally.Frame.GroupRules.Count; i++)
        {
            json.WriteStartArray();
            json.WriteStringValue(tally.Frame.GroupRules[i]);
            json.WriteStartObject();
            foreach (var group in tally.State.Groups[i].OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                json.WriteNumber(group.Key, group.Value);
            }

            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // One row for each rule of the model, in its order.
    private static JsonPlace[][] Rows(JsonPlace array, IReadOnlyList<string> codes, int length)
    {
        JsonPlace[][] rows = [.. array.Items(codes.Count).Select(row => row.Items(length))];
        for (var i = 0; i < rows.Length; i++)
        {
            TallyEnvelope.RequireIdentity(rows[i][0], codes[i]);
        }

        return rows;
    }

    private static void ReadRules(JsonPlace[][] rows, TallyState state)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var (population, disparate) = (rows[i][1].Count(), rows[i][2].Count());
            if (population > state.Records)
            {
                throw TallyEnvelope.Impossible(rows[i][1], "Populasi melebihi rekaman.", "A larger population than records.");
            }

            state.Counts[2 * i] = population;
            state.Counts[(2 * i) + 1] = disparate <= population
                ? disparate
                : throw TallyEnvelope.Impossible(rows[i][2], "Disparitas melebihi populasi.", "More disparate records than population.");
        }
    }

    private static void ReadGroups(JsonPlace[][] rows, TallyState state)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var left = state.Records;
            foreach (var (group, value) in rows[i][1].Members())
            {
                var members = value.Count();
                if (members == 0 || members > left)
                {
                    throw TallyEnvelope.Impossible(value, "Kelompok tanpa anggota, atau anggotanya lebih banyak daripada rekaman.", "A group without members, or more members than records.");
                }

                left -= members;
                state.AddGroup(i, group, members);
            }
        }
    }
}
