using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality;

/// <summary>A dimension of a model: its weight in parts of the whole of the model, and its rules with the whole of their weights.</summary>
internal sealed record QualityDimension<T>(string Kode, BilingualText Nama, long Bobot, long Whole, IReadOnlyList<DisparityRule<T>> Rules)
{
    public QualityDimension<THost> Map<THost>(RecordMap<T, THost> map) => new(Kode, Nama, Bobot, Whole, [.. Rules.Select(rule => rule.Map(map))]);
}
