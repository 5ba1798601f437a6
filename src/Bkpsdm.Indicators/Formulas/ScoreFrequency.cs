using System.Text.Json.Serialization;

namespace Bkpsdm.Indicators;

/// <summary>A score and how often it was given, for a frequency-weighted mean.</summary>
/// <param name="Nilai">The score.</param>
/// <param name="Frekuensi">How often it was given, 0 or more.</param>
[method: JsonConstructor]
public readonly record struct ScoreFrequency(decimal Nilai, long Frekuensi);
