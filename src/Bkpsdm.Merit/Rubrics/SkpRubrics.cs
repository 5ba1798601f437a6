using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>The successive numeric scales of the performance appraisal (<i>SKP</i>), chosen by the year of the appraisal.</summary>
/// <remarks><see cref="Pp46Of2011"/> until 2020, <see cref="Pp30Of2019"/> for 2021. From 2022 there is no score, but a predikat (<see cref="PermenpanRb6Of2022"/>).</remarks>
public static class SkpRubrics
{
    private static readonly RubricSet<BandScale> Usual = Make(Pp46Of2011.Predikat, Pp30Of2019.Predikat);
    private static readonly RubricSet<BandScale> NewIdea = Make(Pp46Of2011.Predikat, Pp30Of2019.PredikatDenganIdeBaru);

    /// <summary>The numeric scale of a year.</summary>
    /// <param name="tahun">The year of the appraisal.</param>
    /// <param name="ideBaru">True when a new idea is on record. It matters for 2021 only.</param>
    /// <returns>The scale, or the reason <c>SKP_TANPA_NILAI</c> from 2022.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static ValueOrReason<BandScale> For(TahunAnggaran tahun, bool ideBaru)
    {
        if (!tahun.IsEmpty && PermenpanRb6Of2022.Basis.IsInForceIn(tahun))
        {
            return Reason.Create("SKP_TANPA_NILAI", BilingualText.Create(
                $"SKP tahun {tahun} berupa predikat, bukan angka", $"the appraisal of {tahun} is a predikat, not a score"));
        }

        return (ideBaru ? NewIdea : Usual).For(tahun);
    }

    /// <summary>The predikat of a score in a year.</summary>
    /// <param name="tahun">The year of the appraisal.</param>
    /// <param name="nilai">The score, unrounded.</param>
    /// <param name="ideBaru">True when a new idea is on record. It matters for 2021 only.</param>
    /// <returns>The predikat. <c>SKP_TANPA_NILAI</c> from 2022, <c>DI_LUAR_RENTANG</c> outside the scale.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static ValueOrReason<PredikatSkp> Predikat(TahunAnggaran tahun, decimal nilai, bool ideBaru) => For(tahun, ideBaru)
        .Bind(scale => scale.Classify(nilai)).Map(band => AsnNames.PredikatSkp.Parse(band.Predikat).AsT1);

    private static RubricSet<BandScale> Make(params BandScale[] scales) => RubricSet<BandScale>.Create(scale => scale.Basis, scales);
}
