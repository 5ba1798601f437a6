using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>The fields of a tally of the IKM in text.</summary>
internal static class IkmTallyJson
{
    private static readonly TallyEnvelope Envelope = new("ikm", "instrumen", "periode", "responden", "frekuensi");

    public static string Write(IkmTally tally) => Envelope.Write(json =>
    {
        json.WriteString("instrumen", tally.Instrumen);
        json.WriteString("periode", tally.Periode);
        json.WriteNumber("responden", tally.Responden);
        json.WriteStartArray("frekuensi");
        for (var unsur = 1; unsur <= IkmTally.UnsurCount; unsur++)
        {
            json.WriteStartArray();
            for (var score = IkmTally.MinimumScore; score <= IkmTally.MaximumScore; score++)
            {
                json.WriteNumberValue(tally.Frequency(unsur, score));
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    });

    public static OneOf<ReadError, IkmTally> Read(string json) => Envelope.Read(json, root =>
    {
        var rows = root["frekuensi"].Items(IkmTally.UnsurCount).Select(row => row.Items(IkmTally.MaximumScore).Select(cell => cell.Count()).ToArray()).ToArray();
        var responden = root["responden"];
        var tally = IkmTally.FromFrequencies(root["instrumen"].Text(), root["periode"].Text(), rows).Match(error => throw new DataFault(error), known => known);
        return responden.Count() == tally.Responden
            ? tally
            : throw TallyEnvelope.Impossible(responden, "Harus sama dengan jumlah frekuensi tiap unsur.", "It must equal the sum of the frequencies of each element.");
    });
}
