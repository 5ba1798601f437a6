using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One category of staff: persons by column, and the printed total.</summary>
public sealed class PegawaiRow
{
    private PegawaiRow(TableReference reference, PegawaiRowData data)
    {
        Reference = reference;
        Kategori = data.Kategori;
        Orang = data.Orang;
        Jumlah = data.Jumlah;
    }

    /// <summary>Table and row.</summary>
    public TableReference Reference { get; }

    /// <summary>The category as printed, such as <c>S1</c> or <c>Golongan III</c>.</summary>
    public string Kategori { get; }

    /// <summary>The numbers of persons (<i>orang</i>), one a column of the table.</summary>
    public IReadOnlyList<DocumentCell> Orang { get; }

    /// <summary>The printed total (<i>jumlah</i>).</summary>
    public DocumentCell Jumlah { get; }

    /// <summary>What the cells of the row add up to, beside <see cref="Jumlah"/>; a dash adds nothing.</summary>
    /// <returns>The number of persons, or why it is unknown.</returns>
    public ValueOrReason<long> JumlahDihitung() => CellCount.Sum(Orang.Select(CellCount.Of));

    internal static PegawaiRow Make(TabelPegawaiData table, PegawaiRowData row, string path)
    {
        DataFault.RequireText(row.Kategori, path + ".kategori");
        if (row.Orang.Count != table.Kolom.Count)
        {
            throw new DataFault(
                "JUMLAH_SEL_TIDAK_COCOK",
                FormattableString.Invariant($"Ada {row.Orang.Count} sel untuk {table.Kolom.Count} kolom."),
                FormattableString.Invariant($"There are {row.Orang.Count} cells for {table.Kolom.Count} columns."),
                path + ".orang");
        }

        return new PegawaiRow(RowNumber.Reference(table.Tabel, row.No, path + ".no"), row);
    }
}
