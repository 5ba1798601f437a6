using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The words for what the document states and what was inferred.</summary>
internal static class DasarJabatan
{
    public static StatedBasis Basis(string word, string path) => word switch
    {
        "dinyatakan" => StatedBasis.Declared,
        "disimpulkan" => StatedBasis.Inferred,
        _ => throw new DataFault("KATA_TIDAK_DIKENAL", "Dasar tidak dikenal; yang dikenal: dinyatakan, disimpulkan.", "Unknown basis; the known ones are dinyatakan, disimpulkan.", path, word),
    };
}
