using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The kind of formula (<i>jenis rumus</i>) by which an indicator is measured; the kinds are those of the catalogue.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default formula.")]
public enum JenisRumus
{
    /// <summary>A ratio times 100 (<i>rasio</i>).</summary>
    Rasio = 1,

    /// <summary>The complement of a share (<i>komplemen</i>).</summary>
    Komplemen = 2,

    /// <summary>The mean of ratios (<i>rata-rata rasio</i>).</summary>
    RataRataRasio = 3,

    /// <summary>A weighted tree (<i>pohon bobot</i>).</summary>
    PohonBobot = 4,

    /// <summary>The sum of scores of aspects (<i>jumlah aspek</i>).</summary>
    JumlahAspek = 5,

    /// <summary>The mean of scores weighted by how often they were given (<i>rata-rata berfrekuensi</i>).</summary>
    RataBerfrekuensi = 6,

    /// <summary>A count (<i>cacah</i>).</summary>
    Cacah = 7,

    /// <summary>A score taken over from an evaluation report (<i>skor resmi</i>).</summary>
    SkorResmi = 8,
}
