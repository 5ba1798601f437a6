using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One application of the agency.</summary>
public sealed class AplikasiRow
{
    private AplikasiRow(string butir, string nama, string? kepanjangan, BilingualText kegunaan)
    {
        Butir = butir;
        Nama = nama;
        Kepanjangan = kepanjangan;
        Kegunaan = kegunaan;
    }

    /// <summary>The letter (<i>butir</i>) under which the document describes it.</summary>
    public string Butir { get; }

    /// <summary>The short name as printed.</summary>
    public string Nama { get; }

    /// <summary>The full name (<i>kepanjangan</i>) as printed; null where there is none.</summary>
    public string? Kepanjangan { get; }

    /// <summary>What it serves (<i>kegunaan</i>), in our own words.</summary>
    public BilingualText Kegunaan { get; }

    internal static AplikasiRow Make(AplikasiRowData row, string path) => new(
        DataFault.RequireText(row.Butir, path + ".butir"),
        DataFault.RequireText(row.Nama, path + ".nama"),
        row.Kepanjangan,
        BilingualText.Create(DataFault.RequireText(row.Kegunaan.Id, path + ".kegunaan.id"), DataFault.RequireText(row.Kegunaan.En, path + ".kegunaan.en")));
}
