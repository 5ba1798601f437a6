using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>The kinds of moves between positions (<i>perpindahan jabatan</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum JenisPerpindahan
{
    /// <summary>Transfer on the same level (<i>mutasi</i>).</summary>
    Mutasi = 1,

    /// <summary>Promotion to a higher level (<i>promosi</i>).</summary>
    Promosi = 2,
}
