namespace Bkpsdm.Renstra;

/// <summary>One service (<i>layanan</i>) of the agency.</summary>
public sealed class LayananRow
{
    private LayananRow(int no, string nama, string? wilayah)
    {
        No = no;
        Nama = nama;
        Wilayah = wilayah;
    }

    /// <summary>The number as printed.</summary>
    public int No { get; }

    /// <summary>The name as printed.</summary>
    public string Nama { get; }

    /// <summary>The region (<i>wilayah</i>) that the document names for the service, as printed; null where it names none. It may be another one than the agency's own.</summary>
    public string? Wilayah { get; }

    internal static LayananRow Make(LayananRowData row, string path) =>
        new(RowNumber.Check(row.No, path + ".no"), DataFault.RequireText(row.Nama, path + ".nama"), row.Wilayah);
}
