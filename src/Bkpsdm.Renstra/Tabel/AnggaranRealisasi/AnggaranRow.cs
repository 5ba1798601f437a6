using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One program or kegiatan of the table of budget and realisation, in rupiah.</summary>
/// <remarks>The table prints no numbers; rows count from 1.</remarks>
public sealed class AnggaranRow : DocumentRow
{
    [JsonConstructor]
    internal AnggaranRow(
        int number,
        string jenjang,
        string uraian,
        IReadOnlyList<DocumentCell> anggaranCells,
        IReadOnlyList<DocumentCell> realisasiCells,
        IReadOnlyList<DocumentCell> rasioCells,
        DocumentCell pertumbuhanAnggaran,
        DocumentCell pertumbuhanRealisasi)
        : base(number)
    {
        Jenjang = jenjang;
        Uraian = uraian;
        AnggaranCells = anggaranCells;
        RealisasiCells = realisasiCells;
        RasioCells = rasioCells;
        PertumbuhanAnggaran = pertumbuhanAnggaran;
        PertumbuhanRealisasi = pertumbuhanRealisasi;
    }

    /// <summary>The level (<i>jenjang</i>): <c>program</c> or <c>kegiatan</c>.</summary>
    public string Jenjang { get; }

    /// <summary>The name as the table prints it (<i>uraian</i>).</summary>
    public string Uraian { get; }

    /// <summary>The budget (<i>anggaran</i>) by year.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Anggaran { get; private set; } = [];

    /// <summary>The realisation by year.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Realisasi { get; private set; } = [];

    /// <summary>The ratios of realisation to budget as the document prints them, in percent.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Rasio { get; private set; } = [];

    /// <summary>The printed growth of the budget, in the unit of <see cref="TabulatedGrowth"/>.</summary>
    [JsonPropertyOrder(4)]
    public DocumentCell PertumbuhanAnggaran { get; }

    /// <summary>The printed growth of the realisation, in the unit of <see cref="TabulatedGrowth"/>.</summary>
    [JsonPropertyOrder(5)]
    public DocumentCell PertumbuhanRealisasi { get; }

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("anggaran")]
    [JsonPropertyOrder(1)]
    internal IReadOnlyList<DocumentCell> AnggaranCells { get; }

    [JsonInclude]
    [JsonPropertyName("realisasi")]
    [JsonPropertyOrder(2)]
    internal IReadOnlyList<DocumentCell> RealisasiCells { get; }

    [JsonInclude]
    [JsonPropertyName("rasio")]
    [JsonPropertyOrder(3)]
    internal IReadOnlyList<DocumentCell> RasioCells { get; }

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

    /// <summary>Pairs the cells with the years of the head.</summary>
    internal void PlaceYears(IReadOnlyList<TahunAnggaran> anggaran, IReadOnlyList<TahunAnggaran> realisasi, string path)
    {
        Anggaran = YearCell.Pair(anggaran, AnggaranCells, path + ".anggaran");
        Realisasi = YearCell.Pair(realisasi, RealisasiCells, path + ".realisasi");
        Rasio = YearCell.Pair(realisasi, RasioCells, path + ".rasio");
    }

    private protected override void Check(string path)
    {
        DataFault.RequireText(Uraian, path + ".uraian");
        if (Jenjang is not ("program" or "kegiatan"))
        {
            throw new DataFault("KATA_TIDAK_DIKENAL", "Jenjang tidak dikenal; yang dikenal: program, kegiatan.", "Unknown level; the known ones are program, kegiatan.", path + ".jenjang", Jenjang);
        }
    }
}
