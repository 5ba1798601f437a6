using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>How one table writes a jabatan (<i>ejaan</i>), scan errors included.</summary>
public sealed class EjaanJabatan
{
    private EjaanJabatan(EjaanData data, StatedBasis basis)
    {
        Tabel = data.Tabel;
        Bagian = data.Bagian;
        Teks = data.Ejaan;
        Basis = basis;
    }

    /// <summary>The table or document, such as <c>Tabel 4.1</c>.</summary>
    public string Tabel { get; }

    /// <summary>The section (<i>bagian</i>) of it to which the spelling is bound, where another section means another jabatan by the same words; else null.</summary>
    public int? Bagian { get; }

    /// <summary>The text (<i>teks</i>), letter by letter: as read, or as used where a cell is corrected.</summary>
    public string Teks { get; }

    /// <summary>Declared where the words say which jabatan it is; inferred where it follows from the place or a misread word.</summary>
    public StatedBasis Basis { get; }

    internal static EjaanJabatan Make(EjaanData data, string path)
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Ejaan, path + ".ejaan");
        return new EjaanJabatan(data, DataWords.Lookup(DataWords.Bases, data.Dasar, path + ".dasar"));
    }
}
