using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Indicators of an evaluation counted (<i>ringkasan</i>): how many have an achievement, why the others have none, and the predikat.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RingkasanEvaluasi
{
    private static readonly RatioFormula Bagian = RatioFormula.Create(
        FormulaInput.Create("indikator-terevaluasi", BilingualText.Create("Indikator dengan capaian", "Indicators with an achievement")),
        FormulaInput.Create("indikator", BilingualText.Create("Indikator", "Indicators")));

    private readonly ILookup<Band?, EvaluasiIndikator> predikat;

    private RingkasanEvaluasi(JenjangRencana? jenjang, IReadOnlyList<EvaluasiIndikator> indikator)
    {
        Jenjang = jenjang;
        Jumlah = indikator.Count;
        Terevaluasi = indikator.Count(row => row.Capaian.IsKnown);
        TanpaCapaian =
        [
            .. indikator.Where(row => !row.Capaian.IsKnown)
                .GroupBy(row => row.Capaian.Reason!.Code, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new TanpaCapaian(group.First().Capaian.Reason!, [.. group])),
        ];
        predikat = indikator.ToLookup(row => row.Predikat.Match<Band?>(band => band, _ => null));
    }

    /// <summary>The level (<i>jenjang</i>); null for all of them.</summary>
    public JenjangRencana? Jenjang { get; }

    /// <summary>The number of indicators (<i>jumlah</i>), 0 or more.</summary>
    public int Jumlah { get; }

    /// <summary>The number of indicators with an achievement (<i>terevaluasi</i>).</summary>
    public int Terevaluasi { get; }

    /// <summary>The share of the indicators with an achievement (<i>cakupan</i>), in percent; <c>PENYEBUT_NOL</c> where there is no indicator. The others are left out and not zero.</summary>
    public ValueOrReason<decimal> Cakupan => Bagian.Evaluate(Terevaluasi, Jumlah);

    /// <summary>The others, by reason, in the order of the codes.</summary>
    public IReadOnlyList<TanpaCapaian> TanpaCapaian { get; }

    /// <summary>The number of indicators of a predikat.</summary>
    /// <param name="predikat">A band of the scale of the evaluation.</param>
    /// <returns>The number, 0 or more.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="predikat"/> is null.</exception>
    public int JumlahPredikat(Band predikat) => this.predikat[Guard.Against.Null(predikat)].Count();

    internal static RingkasanEvaluasi Of(JenjangRencana? jenjang, IReadOnlyList<EvaluasiIndikator> indikator) => new(jenjang, indikator);
}
