using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A node in the evaluation (<i>evaluasi simpul</i>): its indicators, its budget and its spending.</summary>
/// <remarks>
/// The spending of a node is that of its own rows, or else the sum of its children. Achievement and absorption stand beside
/// each other and are never mixed. Immutable.
/// </remarks>
public sealed class EvaluasiSimpul
{
    private readonly EvaluasiRenstra evaluasi;
    private readonly Belanja belanja;

    internal EvaluasiSimpul(EvaluasiRenstra evaluasi, SimpulRencana simpul, IReadOnlyList<EvaluasiIndikator> indikator, ValueOrReason<decimal> pagu, Belanja belanja)
    {
        this.evaluasi = evaluasi;
        this.belanja = belanja;
        Simpul = simpul;
        Indikator = indikator;
        Pagu = pagu;
    }

    /// <summary>Spending above the budget: no spending without available budget. The article is recalled and found in no source at hand.</summary>
    public static LegalBasis DasarPagu => Rubrics.Uu1Of2004.Basis;

    /// <summary>The node.</summary>
    public SimpulRencana Simpul { get; }

    /// <summary>Its indicators, in document order.</summary>
    public IReadOnlyList<EvaluasiIndikator> Indikator { get; }

    /// <summary>Its budget of the year in rupiah, that of its branches where it states none; or why it is unknown.</summary>
    public ValueOrReason<decimal> Pagu { get; }

    /// <summary>The spending up to the triwulan of the evaluation, in rupiah; or why it is unknown: <c>TANPA_REALISASI</c>, <c>TRIWULAN_TIDAK_LENGKAP</c>, <c>ANAK_TIDAK_LENGKAP</c> with how many branches are missing.</summary>
    public ValueOrReason<decimal> Realisasi => belanja.Nilai;

    /// <summary>The known spending (<i>terhitung</i>), in rupiah, whatever is missing.</summary>
    public decimal RealisasiTerhitung => belanja.Terhitung;

    /// <summary>The budget of that part, in rupiah.</summary>
    public decimal PaguTerhitung => belanja.Pagu;

    /// <summary>The number of lowest nodes of the amount without a realisation.</summary>
    public int TanpaRealisasi => belanja.Missing;

    /// <summary>The absorption (<i>serapan</i>): spent / budget × 100, unrounded; or why it is unknown.</summary>
    public ValueOrReason<decimal> Serapan => Ratio(Realisasi, Pagu);

    /// <summary>The absorption of the part that is known, in percent of the budget of that part; unknown where some of it has no budget (<c>TANPA_PAGU</c>).</summary>
    public ValueOrReason<decimal> SerapanTerhitung => !belanja.PaguLengkap
        ? EvaluasiReasons.NoBudget
        : Ratio(belanja.Parts == belanja.Missing ? Reason.NoRealisasi : RealisasiTerhitung, PaguTerhitung);

    /// <summary>The share of the budget with known spending (<i>cakupan</i>), in percent. The rest is left out and not zero.</summary>
    public ValueOrReason<decimal> Cakupan => belanja.PaguLengkap ? Pagu.Bind(budget => AnggaranFormulas.Porsi.Evaluate(PaguTerhitung, budget)) : EvaluasiReasons.NoBudget;

    /// <summary>True when the spending exceeds the budget: a finding, see <see cref="DasarPagu"/>.</summary>
    public bool IsAbovePagu => Serapan.TryGet(out var percent) && percent > 100;

    /// <summary>The predikat of the absorption; or why there is none: <c>SERAPAN_MELAMPAUI_PAGU</c> over 100 percent, or the reason why it is unknown.</summary>
    public ValueOrReason<Band> PredikatSerapan => Serapan.Bind(percent => AnggaranFormulas.PredikatSerapan(percent, evaluasi.Kebijakan.Predikat));

    /// <summary>The mean of the achievements of its own indicators, in percent; or why it is unknown: <c>TANPA_INDIKATOR</c>, <c>ANAK_TIDAK_LENGKAP</c> where one is unknown.</summary>
    public ValueOrReason<decimal> RataRataCapaian => CapaianEvaluasi.Of(Indikator, MissingValuePolicy.Unknown).Nilai;

    /// <summary>The efficiency by the chosen formula, apart from the form; or why it is unknown: <c>TANPA_RUMUS_EFISIENSI</c>, or the reason of a part.</summary>
    public ValueOrReason<decimal> Efisiensi => evaluasi.Kebijakan.Efisiensi?.Evaluate(RataRataCapaian, Serapan) ?? EvaluasiReasons.NoFormula;

    /// <summary>The spending of one triwulan alone, by the rows of this node.</summary>
    /// <param name="triwulan">The triwulan, 1 to 4.</param>
    /// <returns>The amount in rupiah, or <c>TANPA_REALISASI</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="triwulan"/> is not 1 to 4.</exception>
    public ValueOrReason<decimal> RealisasiTriwulan(int triwulan)
    {
        EvaluasiRenstra.RequireTriwulan(triwulan);
        return evaluasi.Realisasi.Simpul(Simpul.Id, evaluasi.Tahun)?.Triwulan(triwulan) is { } amount ? amount : Reason.NoRealisasi;
    }

    /// <summary>The working of the absorption.</summary>
    /// <returns>The steps; spending above the budget carries its legal basis.</returns>
    public Explanation Explain() => EvaluasiExplanation.Of(this);

    private static ValueOrReason<decimal> Ratio(ValueOrReason<decimal> spent, ValueOrReason<decimal> budget) =>
        budget.Bind(pagu => spent.Bind(amount => AnggaranFormulas.Serapan.Evaluate(amount, pagu)));
}
