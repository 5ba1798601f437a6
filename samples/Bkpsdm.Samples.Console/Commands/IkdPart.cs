using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>The records of one unit or kind of employment: their own index, and what mending them does for the index of all.</summary>
internal sealed record IkdPart(string Nama, long Rekaman, ValueOrReason<decimal> Indeks, int RekamanDisparitas, ValueOrReason<decimal> Kenaikan)
{
    public static IReadOnlyList<IkdPart> Of(
        DataQualityModel<AsnRecord> model,
        ZeroPopulationPolicy policy,
        IReadOnlyDictionary<string, DataQualityTally> tallies,
        MendingOrder<IkdKey>? order,
        Func<IkdKey, string> part)
    {
        var byName = order?.GroupBy(part).ToDictionary(gain => gain.Part, StringComparer.Ordinal) ?? [];

        // A part without a failing record gains nothing, unless it is not known what any record gains.
        var nothing = order is null ? 0m : order.Start.Map(_ => 0m);
        return
        [
            .. from tally in tallies
               let gain = byName.GetValueOrDefault(tally.Key)
               let kenaikan = gain?.Kenaikan ?? nothing
               orderby kenaikan.Match(value => value, _ => 0m) descending, tally.Key
               select new IkdPart(tally.Key, tally.Value.Records, model.Score(tally.Value, policy).Indeks, gain?.Records ?? 0, kenaikan),
        ];
    }
}
