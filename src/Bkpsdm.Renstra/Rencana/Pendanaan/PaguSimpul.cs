using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The indicative budget (<i>pagu</i>) of a node as the plan states it, in rupiah, by year and in total.</summary>
public sealed class PaguSimpul
{
    private PaguSimpul(TableReference reference, IReadOnlyList<YearCell> tahun, DocumentCell total)
    {
        Reference = reference;
        Tahun = tahun;
        Total = total;
    }

    /// <summary>Table and the row that bears the rupiah.</summary>
    public TableReference Reference { get; }

    /// <summary>The cells by year (<i>tahun</i>).</summary>
    public IReadOnlyList<YearCell> Tahun { get; }

    /// <summary>The total that the table prints for the years together.</summary>
    public DocumentCell Total { get; }

    /// <summary>The budget of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The budget in rupiah, or why the cell holds none.</returns>
    public ValueOrReason<decimal> At(TahunAnggaran tahun) => YearCell.Find(Tahun, tahun).Value;

    internal static PaguSimpul Make(RencanaData table, PaguData data, string path) => new(
        RowNumber.Reference(table.Tabel, data.Baris, path + ".baris"),
        YearCell.Pair(table.TahunTarget, data.Tahun, path + ".tahun"),
        data.Total);
}
