using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Merit;

/// <summary>The fields of a tally of people ratios in text.</summary>
internal static class RasioPegawaiTallyJson
{
    private static readonly TallyEnvelope Envelope = new("rasio-pegawai", "periode", "terisi", "rasio");

    public static string Write(RasioPegawaiTally tally) => Envelope.Write(json =>
    {
        json.WriteString("periode", tally.Periode);
        json.WriteStartArray("terisi");
        foreach (var persons in tally.Counts.Take(IpAsnProfile.Kinds))
        {
            json.WriteNumberValue(persons);
        }

        json.WriteEndArray();
        json.WriteStartObject("rasio");
        foreach (var ratio in RasioPegawai.All)
        {
            json.WriteStartArray(ratio.Id);
            json.WriteNumberValue(tally.Pembilang(ratio));
            json.WriteNumberValue(tally.Penyebut(ratio));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    });

    public static OneOf<ReadError, RasioPegawaiTally> Read(string json) => Envelope.Read(json, root =>
    {
        var filled = Counts(root["terisi"], IpAsnProfile.Kinds);
        var ratios = root["rasio"];
        ratios.RequireFields([.. RasioPegawai.All.Select(ratio => ratio.Id)]);
        return new RasioPegawaiTally(root["periode"].Text(), [.. filled, .. RasioPegawai.All.SelectMany(ratio => Ratio(ratios[ratio.Id], filled.Sum()))]);
    });

    private static long[] Ratio(JsonPlace pair, long persons)
    {
        var counts = Counts(pair, 2);
        return counts[0] <= counts[1] && counts[1] <= persons
            ? counts
            : throw TallyEnvelope.Impossible(pair, "Pembilang melebihi penyebut, atau penyebut melebihi jumlah orang.", "More persons above than below, or more below than there are.");
    }

    private static long[] Counts(JsonPlace array, int length) =>
        [.. array.Items(length).Select(cell => cell.Count() is <= IpAsnTally.LargestCount and var count ? count : throw TallyEnvelope.TooMany(cell))];
}
