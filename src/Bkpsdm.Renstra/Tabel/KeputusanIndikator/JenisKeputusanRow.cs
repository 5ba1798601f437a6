using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The kind (<i>jenis</i>) of an entry of the decree on indicators.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default kind.")]
public enum JenisKeputusanRow
{
    /// <summary>Indicator of a goal (<i>indikator tujuan</i>).</summary>
    Tujuan = 1,

    /// <summary>Main indicator of the agency (<i>indikator kinerja utama</i>, IKU).</summary>
    Iku = 2,

    /// <summary>Indicator of a program (<i>indikator program</i>).</summary>
    Program = 3,

    /// <summary>Indicator of an individual (<i>indikator kinerja individu</i>, IKI).</summary>
    Iki = 4,
}
