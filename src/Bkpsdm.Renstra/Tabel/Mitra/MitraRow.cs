namespace Bkpsdm.Renstra;

/// <summary>One partner (<i>mitra</i>) of the agency; an entry may name two institutions.</summary>
public sealed class MitraRow
{
    private MitraRow(int no, string nama, string? sebutanLain)
    {
        No = no;
        Nama = nama;
        SebutanLain = sebutanLain;
    }

    /// <summary>The number as printed.</summary>
    public int No { get; }

    /// <summary>The name as printed.</summary>
    public string Nama { get; }

    /// <summary>Another name (<i>sebutan lain</i>) that the same entry uses for the institution; null where it uses one only.</summary>
    public string? SebutanLain { get; }

    internal static MitraRow Make(MitraRowData row, string path) =>
        new(RowNumber.Check(row.No, path + ".no"), DataFault.RequireText(row.Nama, path + ".nama"), row.SebutanLain);
}
