using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A statement of what a node brings about (<i>pernyataan hasil</i>): an outcome of a program, an output of a kegiatan.</summary>
public sealed class PernyataanHasil
{
    private PernyataanHasil(string id, TableReference reference, DocumentCell teks)
    {
        Id = id;
        Reference = reference;
        Teks = teks;
    }

    /// <summary>The id of the statement within the plan.</summary>
    public string Id { get; }

    /// <summary>Table and first row.</summary>
    public TableReference Reference { get; }

    /// <summary>The statement as read and as used.</summary>
    public DocumentCell Teks { get; }

    internal static PernyataanHasil Make(string tabel, PernyataanData data, string path) => new(
        DataFault.RequireText(data.Id, path + ".id"),
        RowNumber.Reference(tabel, data.Baris, path + ".baris"),
        data.Teks);
}
