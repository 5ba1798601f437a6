namespace Bkpsdm.Renstra.Rules;

/// <summary>The rupiah in one unit of the prose: it says billions where the table prints rupiah.</summary>
internal static class ProseScale
{
    private static readonly (string Word, decimal Scale)[] Words =
    [
        ("ribu", 1_000m),
        ("juta", 1_000_000m),
        ("miliar", 1_000_000_000m),
        ("milyar", 1_000_000_000m),
        ("triliun", 1_000_000_000_000m),
    ];

    public static decimal Of(string satuan) =>
        Words.FirstOrDefault(word => satuan.Trim().StartsWith(word.Word + " ", StringComparison.OrdinalIgnoreCase)).Scale is var scale and > 0 ? scale : 1;
}
