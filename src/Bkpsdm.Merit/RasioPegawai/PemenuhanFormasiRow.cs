using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The fulfilment of one kind of position.</summary>
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

    /// <summary>The persons in the category.</summary>
    public long Terisi { get; }

    /// <summary>The persons needed.</summary>
    public long Kebutuhan { get; }

    /// <summary>Persons / needed × 100. Unknown for a need of 0 or below.</summary>
    public ValueOrReason<decimal> Rasio { get; }
}
