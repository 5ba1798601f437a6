using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One number that the prose of the document states.</summary>
public sealed class PernyataanProsaRow
{
    private PernyataanProsaRow(PernyataanProsaRowData data, int no, BilingualText perihal, TahunAnggaran? tahun, KutipanTabel? mengutip)
    {
        No = no;
        Tempat = data.Tempat;
        IdIndikator = data.IdIndikator;
        Aspek = data.Aspek;
        Perihal = perihal;
        Tahun = tahun;
        Nilai = data.Nilai;
        Satuan = data.Satuan;
        Kutipan = data.Kutipan;
        Mengutip = mengutip;
    }

    /// <summary>The running number from 1; the document prints none.</summary>
    public int No { get; }

    /// <summary>The place (<i>tempat</i>): section and heading, such as <c>2.3.1 Capaian Kinerja, sesudah Grafik 2.5</c>.</summary>
    public string Tempat { get; }

    /// <summary>The indicator that the number is about, by its id in the catalogue or in the table quoted; null where it is about none.</summary>
    public string? IdIndikator { get; }

    /// <summary>The aspect (<i>aspek</i>) of that indicator, as the text names it; null where the number is about the whole.</summary>
    public string? Aspek { get; }

    /// <summary>What the number is (<i>perihal</i>), in our own words.</summary>
    public BilingualText Perihal { get; }

    /// <summary>The year; null where the text gives none, or says it of every year.</summary>
    public TahunAnggaran? Tahun { get; }

    /// <summary>The number as read.</summary>
    public DocumentCell Nilai { get; }

    /// <summary>The unit, such as <c>Persen</c>, <c>Orang</c>, <c>Rupiah</c> or <c>Miliar rupiah</c>.</summary>
    public string Satuan { get; }

    /// <summary>The words that hold the number (<i>kutipan</i>): at most twelve.</summary>
    public string Kutipan { get; }

    /// <summary>The cell of a table that the text speaks of; null where none has it.</summary>
    public KutipanTabel? Mengutip { get; }

    /// <summary>What the table says that this statement quotes: the other side of a comparison.</summary>
    /// <remarks>In the unit of the table: rupiah where the text says billions. A share (<c>porsi</c>) is computed from the persons of the table, unrounded.</remarks>
    /// <param name="renstra">The plan that holds the table.</param>
    /// <returns>The number; or why there is none: <c>TANPA_RUJUKAN</c> (no table, row or year to compare with), or what the cell holds instead.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="renstra"/> is null.</exception>
    public ValueOrReason<decimal> NilaiTabel(RencanaStrategis renstra)
    {
        Guard.Against.Null(renstra);
        return Mengutip is null ? KutipanTabel.NoReference : Mengutip.Find(renstra, Tahun);
    }

    internal static PernyataanProsaRow Make(PernyataanProsaRowData row, string path)
    {
        DataFault.RequireText(row.Tempat, path + ".tempat");
        DataFault.RequireText(row.Satuan, path + ".satuan");
        return new PernyataanProsaRow(
            row,
            RowNumber.Check(row.No, path + ".no"),
            BilingualText.Create(DataFault.RequireText(row.Perihal.Id, path + ".perihal.id"), DataFault.RequireText(row.Perihal.En, path + ".perihal.en")),
            row.Tahun is { } tahun ? YearCell.Year(tahun, path + ".tahun") : null,
            row.Mengutip is { } mengutip ? KutipanTabel.Make(mengutip, path + ".mengutip") : null);
    }
}
