using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>How far one kind of position is filled.</summary>
/// <remarks>Immutable; made by <see cref="PemenuhanFormasi"/>.</remarks>
public sealed class PemenuhanFormasiRow
{
    internal PemenuhanFormasiRow(JenisJabatan jenisJabatan, long terisi, long kebutuhan, ValueOrReason<decimal> rasio)
    {
        JenisJabatan = jenisJabatan;
        Terisi = terisi;
        Kebutuhan = kebutuhan;
        Rasio = rasio;
    }

    /// <summary>The kind of position.</summary>
    public JenisJabatan JenisJabatan { get; }

    /// <summary>The persons in it.</summary>
    public long Terisi { get; }

    /// <summary>The persons needed.</summary>
    public long Kebutuhan { get; }

    /// <summary>Persons / needed × 100; unknown for a need of 0 or below.</summary>
    public ValueOrReason<decimal> Rasio { get; }
}
