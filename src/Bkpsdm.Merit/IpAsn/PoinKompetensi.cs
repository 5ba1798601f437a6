using Ardalis.GuardClauses;
using Bkpsdm.Asn;

namespace Bkpsdm.Merit;

/// <summary>The points of the competence components for one kind of position (<i>poin kompetensi</i>).</summary>
/// <remarks>Already weighted. Immutable; an <see cref="IpAsnRubric"/> checks them.</remarks>
public sealed class PoinKompetensi
{
    private PoinKompetensi(JenisJabatan jenisJabatan, decimal diklatJabatan, decimal diklatTeknis, decimal seminar)
    {
        JenisJabatan = jenisJabatan;
        DiklatJabatan = diklatJabatan;
        DiklatTeknis = diklatTeknis;
        Seminar = seminar;
    }

    /// <summary>The kind of position.</summary>
    public JenisJabatan JenisJabatan { get; }

    /// <summary>The points of the training for the position. 0 where the kind has none.</summary>
    internal decimal DiklatJabatan { get; }

    /// <summary>The points of technical training.</summary>
    internal decimal DiklatTeknis { get; }

    /// <summary>The points of a seminar or equivalent.</summary>
    internal decimal Seminar { get; }

    /// <summary>The most points within reach of the kind of position.</summary>
    internal decimal Maksimum => DiklatJabatan + DiklatTeknis + Seminar;

    /// <summary>Makes a row.</summary>
    /// <param name="jenisJabatan">The kind of position.</param>
    /// <param name="diklatJabatan">The points of the training for the position. 0 where the kind has none.</param>
    /// <param name="diklatTeknis">The points of technical training.</param>
    /// <param name="seminar">The points of a seminar or equivalent.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined, or points are outside 0 to 100.</exception>
    public static PoinKompetensi Create(JenisJabatan jenisJabatan, decimal diklatJabatan, decimal diklatTeknis, decimal seminar) => new(
        Guard.Against.Undefined(jenisJabatan),
        Guard.Against.Outside(diklatJabatan, 0m, 100m),
        Guard.Against.Outside(diklatTeknis, 0m, 100m),
        Guard.Against.Outside(seminar, 0m, 100m));

    /// <summary>The points of one component.</summary>
    /// <param name="komponen">The component.</param>
    /// <returns>The points.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="komponen"/> is not defined.</exception>
    public decimal For(KomponenKompetensi komponen) => Guard.Against.Undefined(komponen) switch
    {
        KomponenKompetensi.DiklatJabatan => DiklatJabatan,
        KomponenKompetensi.DiklatTeknis => DiklatTeknis,
        _ => Seminar,
    };
}
