using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Indicators of an evaluation counted (<i>ringkasan</i>): how many have an achievement, why the others have none, and the predikat.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RingkasanEvaluasi
{
    private static readonly RatioFormula Bagian = RatioFormula.Create(
        FormulaInput.Create("indikator-terevaluasi", BilingualText.Create("Indikator dengan capaian", "Indicators with an achievement")),
        FormulaInput.Create("indikator", BilingualText.Create("Indikator", "Indicators")));

    private RingkasanEvaluasi(JenjangRencana? jenjang, IReadOnlyList<EvaluasiIndikator> indikator, BandScale scale)
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
        Predikat = [.. scale.Bands.Select(band => new JumlahPredikat(band, indikator.Count(row => row.Predikat.TryGet(out var own) && own.Equals(band))))];
    }

    /// <summary>The level (<i>jenjang</i>); null for all of them.</summary>
    public JenjangRencana? Jenjang { get; }

    /// <summary>How many indicators there are (<i>jumlah</i>).</summary>
    public int Jumlah { get; }

    /// <summary>How many of them have an achievement (<i>terevaluasi</i>).</summary>
    public int Terevaluasi { get; }

    /// <summary>How much of the indicators that is (<i>cakupan</i>), in percent; the rest is left out and not zero. <c>PENYEBUT_NOL</c> where there is none.</summary>
    public ValueOrReason<decimal> Cakupan => Bagian.Evaluate(Terevaluasi, Jumlah);

    /// <summary>The others, by reason, in the order of the codes.</summary>
    public IReadOnlyList<TanpaCapaian> TanpaCapaian { get; }

    /// <summary>How many have each predikat, lowest first; bands without an indicator included.</summary>
    public IReadOnlyList<JumlahPredikat> Predikat { get; }

    internal static RingkasanEvaluasi Of(JenjangRencana? jenjang, IReadOnlyList<EvaluasiIndikator> indikator, BandScale scale) => new(jenjang, indikator, scale);
}
