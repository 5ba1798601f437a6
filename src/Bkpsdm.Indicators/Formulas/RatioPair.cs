using System.Text.Json.Serialization;

namespace Bkpsdm.Indicators;

/// <summary>Numerator and denominator of one group, for a mean of ratios.</summary>
/// <param name="Nama">The name of the group, such as a kind of position; empty where it has none.</param>
/// <param name="Pembilang">The numerator, 0 or more.</param>
/// <param name="Penyebut">The denominator, above 0.</param>
public readonly record struct RatioPair(string Nama, decimal Pembilang, decimal Penyebut)
{
    [JsonConstructor]
    internal RatioPair(decimal pembilang, decimal penyebut, string? nama = null)
        : this(nama ?? string.Empty, pembilang, penyebut)
    {
    }
}
