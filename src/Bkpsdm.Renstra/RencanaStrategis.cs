using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>A five-year plan of an agency (<i>rencana strategis</i>, Renstra): its indicators and tables as typed data.</summary>
/// <remarks>Immutable and safe for use from several threads.</remarks>
public sealed class RencanaStrategis
{
    internal RencanaStrategis(BilingualText judul, IndicatorCatalog katalog, PencapaianPelayanan pencapaian, AnggaranRealisasi anggaran, PenetapanIndikator penetapan)
    {
        Judul = judul;
        Katalog = katalog;
        PencapaianPelayanan = pencapaian;
        AnggaranRealisasi = anggaran;
        PenetapanIndikator = penetapan;
    }

    /// <summary>The title (<i>judul</i>) of the plan.</summary>
    public BilingualText Judul { get; }

    /// <summary>The definitions of its indicators.</summary>
    public IndicatorCatalog Katalog { get; }

    /// <summary>Targets, realisations and ratios of the years before the plan.</summary>
    public PencapaianPelayanan PencapaianPelayanan { get; }

    /// <summary>Budget and realisation of the years before the plan.</summary>
    public AnggaranRealisasi AnggaranRealisasi { get; }

    /// <summary>The main and key indicators with their targets.</summary>
    public PenetapanIndikator PenetapanIndikator { get; }

    /// <summary>An indicator with its definition and trajectory.</summary>
    /// <param name="id">The id, such as <c>indeks-sistem-merit</c>.</param>
    /// <returns>The reason (<c>INDIKATOR_TIDAK_DIKENAL</c>), or the indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public OneOf<Reason, IndikatorRenstra> Indicator(string id) =>
        Katalog.Find(Guard.Against.Null(id)).Match<OneOf<Reason, IndikatorRenstra>>(reason => reason, definition => Indicator(definition));

    private IndikatorRenstra Indicator(IndicatorDefinition definition)
    {
        var row = PenetapanIndikator.Rows.FirstOrDefault(candidate => string.Equals(candidate.IdIndikator, definition.Id, StringComparison.Ordinal));
        return row is null
            ? new IndikatorRenstra(definition, Reason.NoTarget, default)
            : new IndikatorRenstra(definition, row.ToTrajectory(definition), row.Reference);
    }
}
