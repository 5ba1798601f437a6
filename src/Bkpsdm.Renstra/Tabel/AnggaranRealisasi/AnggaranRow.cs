using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One program or kegiatan of the table of budget and realisation, in rupiah.</summary>
public sealed class AnggaranRow
{
    private AnggaranRow(TableReference reference, AnggaranRowData data, IReadOnlyList<YearCell> anggaran, IReadOnlyList<YearCell> realisasi, IReadOnlyList<YearCell> rasio)
    {
        Reference = reference;
        Jenjang = data.Jenjang;
        Uraian = data.Uraian;
        Anggaran = anggaran;
        Realisasi = realisasi;
        Rasio = rasio;
        PertumbuhanAnggaran = data.PertumbuhanAnggaran;
        PertumbuhanRealisasi = data.PertumbuhanRealisasi;
    }

    /// <summary>Table and row, counted from 1; the table prints no numbers.</summary>
    public TableReference Reference { get; }

    /// <summary>The level (<i>jenjang</i>): <c>program</c> or <c>kegiatan</c>.</summary>
    public string Jenjang { get; }

    /// <summary>The name as the table prints it (<i>uraian</i>).</summary>
    public string Uraian { get; }

    /// <summary>The budget (<i>anggaran</i>) by year.</summary>
    public IReadOnlyList<YearCell> Anggaran { get; }

    /// <summary>The realisation by year.</summary>
    public IReadOnlyList<YearCell> Realisasi { get; }

    /// <summary>The ratios of realisation to budget as the document prints them, in percent.</summary>
    public IReadOnlyList<YearCell> Rasio { get; }

    /// <summary>The printed growth of the budget; see <see cref="TabulatedGrowth"/> for what it is.</summary>
    public DocumentCell PertumbuhanAnggaran { get; }

    /// <summary>The printed growth of the realisation; see <see cref="TabulatedGrowth"/> for what it is.</summary>
    public DocumentCell PertumbuhanRealisasi { get; }

    /// <summary>The budget of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The budget in rupiah, or why the cell holds none.</returns>
    public ValueOrReason<decimal> AnggaranAt(TahunAnggaran tahun) => YearCell.Find(Anggaran, tahun).Value;

    /// <summary>The realisation of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The realisation in rupiah, or why the cell holds none.</returns>
    public ValueOrReason<decimal> RealisasiAt(TahunAnggaran tahun) => YearCell.Find(Realisasi, tahun).Value;

    /// <summary>The ratio that the document prints for a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The ratio in percent, or why the cell holds none.</returns>
    public ValueOrReason<decimal> RasioAt(TahunAnggaran tahun) => YearCell.Find(Rasio, tahun).Value;

    /// <summary>The absorption (<i>serapan</i>) of a year: realisation / budget × 100, unrounded.</summary>
    /// <remarks>A value over 100 is spending above the budget; it has no predikat.</remarks>
    /// <param name="tahun">The year.</param>
    /// <returns>The percentage, or why it is unknown (a cell without a number, a zero budget).</returns>
    public ValueOrReason<decimal> SerapanAt(TahunAnggaran tahun) =>
        AnggaranAt(tahun).Bind(budget => RealisasiAt(tahun).Bind(spent => AnggaranFormulas.Serapan.Evaluate(spent, budget)));

    /// <summary>The predikat of the absorption of a year, by Permendagri 86/2017.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The band; or why there is none: <c>SERAPAN_MELAMPAUI_PAGU</c> over 100 percent, or the reason why the absorption is unknown.</returns>
    public ValueOrReason<Band> PredikatSerapanAt(TahunAnggaran tahun) =>
        SerapanAt(tahun).Bind(percent => AnggaranFormulas.PredikatSerapan(percent, Permendagri86Of2017.Predikat));

    /// <summary>
    /// The growth by the way of the document's last two columns: (last year − first year) / number of years × 100. It has the
    /// unit rupiah times one hundred and is no rate; it is here so that the printed column can be recomputed.
    /// </summary>
    /// <param name="cells">The yearly cells, <see cref="Anggaran"/> or <see cref="Realisasi"/>.</param>
    /// <returns>The figure, unrounded, or why it is unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="cells"/> is null or empty.</exception>
    public static ValueOrReason<decimal> TabulatedGrowth(IReadOnlyList<YearCell> cells)
    {
        AnggaranFormulas.RequireCells(cells);
        return cells[0].Cell.Value.Bind(first => cells[cells.Count - 1].Cell.Value.Bind(last => AnggaranFormulas.TabulatedGrowth(first, last, cells.Count)));
    }

    /// <summary>The real growth: the compound yearly rate from the first to the last year, in percent.</summary>
    /// <param name="cells">The yearly cells, <see cref="Anggaran"/> or <see cref="Realisasi"/>; one a year, without a gap.</param>
    /// <returns>The rate, stated as inexact, or why it is unknown.</returns>
    /// <exception cref="ArgumentException"><paramref name="cells"/> is null or empty.</exception>
    public static ValueOrReason<ApproximateValue> CompoundGrowth(IReadOnlyList<YearCell> cells)
    {
        AnggaranFormulas.RequireCells(cells);
        return cells.Count == 1
            ? Reason.NotComputed
            : cells[0].Cell.Value.Bind(first => cells[cells.Count - 1].Cell.Value.Bind(last => Change.CompoundGrowth(first, last, cells[cells.Count - 1].Tahun.Year - cells[0].Tahun.Year)));
    }

    internal static AnggaranRow Make(AnggaranData table, AnggaranRowData row, string path)
    {
        DataFault.RequireText(row.Uraian, path + ".uraian");
        if (row.No < 1)
        {
            throw new DataFault("NOMOR_TIDAK_SAH", "Nomor baris mulai dari 1.", "Row numbers start at 1.", path + ".no");
        }

        if (row.Jenjang is not ("program" or "kegiatan"))
        {
            throw new DataFault("KATA_TIDAK_DIKENAL", "Jenjang tidak dikenal; yang dikenal: program, kegiatan.", "Unknown level; the known ones are program, kegiatan.", path + ".jenjang", row.Jenjang);
        }

        return new AnggaranRow(
            TableReference.Create(table.Tabel, row.No),
            row,
            YearCell.Pair(table.TahunAnggaran, row.Anggaran, path + ".anggaran"),
            YearCell.Pair(table.TahunRealisasi, row.Realisasi, path + ".realisasi"),
            YearCell.Pair(table.TahunRealisasi, row.Rasio, path + ".rasio"));
    }
}
