using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The subject of a rule of the audit (<i>kategori aturan</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default category.")]
public enum AuditCategory
{
    /// <summary>Sums, ratios, growth and weights (<i>hitungan</i>).</summary>
    Arithmetic = 1,

    /// <summary>Budget and spending (<i>pendanaan</i>).</summary>
    Funding = 2,

    /// <summary>The statements of two tables about one thing (<i>antartabel</i>).</summary>
    CrossTable = 3,

    /// <summary>Baseline, yearly targets and final condition (<i>lintasan target</i>).</summary>
    Trajectory = 4,

    /// <summary>The alignment with other plans (<i>keselarasan</i>).</summary>
    Alignment = 5,

    /// <summary>The tree, its lists and codes (<i>struktur</i>).</summary>
    Structure = 6,

    /// <summary>Units (<i>satuan</i>).</summary>
    Unit = 7,

    /// <summary>The definitions of the indicators (<i>definisi</i>).</summary>
    Definition = 8,

    /// <summary>The responsible parties (<i>penanggung jawab</i>).</summary>
    Responsibility = 9,

    /// <summary>Words that do not belong (<i>teks</i>).</summary>
    Text = 10,
}
