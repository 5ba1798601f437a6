namespace Bkpsdm.Renstra.Rules;

/// <summary>The measure that the first word of an indicator's name says.</summary>
internal enum NamedMeasure
{
    /// <summary>None of these.</summary>
    None,

    /// <summary>A percentage (<i>persentase</i>).</summary>
    Percentage,

    /// <summary>A mean (<i>rata-rata</i>).</summary>
    Mean,

    /// <summary>A count (<i>jumlah</i>).</summary>
    Count,

    /// <summary>An index (<i>indeks</i>).</summary>
    Index,
}
