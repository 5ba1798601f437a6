using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A strategy (<i>strategi</i>): how an objective is to be reached.</summary>
public sealed class Strategi
{
    private Strategi(TableReference reference, StrategiData data, Tautan sasaran)
    {
        Id = data.Id;
        Reference = reference;
        Nama = data.Nama;
        Sasaran = sasaran;
    }

    /// <summary>The id within the plan, such as <c>strategi-2</c>.</summary>
    public string Id { get; }

    /// <summary>Table and first row; two strategies can begin in one row.</summary>
    public TableReference Reference { get; }

    /// <summary>The statement as read and as used; what a page break cut is joined by one space.</summary>
    public DocumentCell Nama { get; }

    /// <summary>The objective (<i>sasaran</i>) that it serves.</summary>
    public Tautan Sasaran { get; }

    internal static Strategi Make(string tabel, StrategiData data, string path) => new(
        RowNumber.Reference(tabel, data.Baris, path + ".baris"),
        data with { Id = DataFault.RequireText(data.Id, path + ".id") },
        Tautan.Make(data.Sasaran, path + ".sasaran"));
}
