namespace Bkpsdm.Indicators;

/// <summary>The change from one year to the next (<i>perubahan tahunan</i>).</summary>
/// <remarks>Immutable. Made by <see cref="Change"/>.</remarks>
public sealed class YearChange
{
    internal YearChange(TahunAnggaran tahun, ValueOrReason<decimal> absolute, ValueOrReason<decimal> relative)
    {
        Tahun = tahun;
        Absolute = absolute;
        Relative = relative;
    }

    /// <summary>The later year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The value of the year less that of the year before, in their unit; or the reason why it is unknown.</summary>
    public ValueOrReason<decimal> Absolute { get; }

    /// <summary>The change in percent of the year before, unrounded; or the reason why it is unknown (<c>DASAR_NOL</c>, <c>DASAR_NEGATIF</c>).</summary>
    public ValueOrReason<decimal> Relative { get; }

    /// <summary>Year and both changes in invariant text.</summary>
    /// <returns>Such as <c>2024: 61 (32.88 %)</c> with all digits.</returns>
    public override string ToString() =>
        $"{Tahun}: {Absolute.Match(ExactText.Of, reason => reason.Code)} ({Relative.Match(value => ExactText.Of(value) + " %", reason => reason.Code)})";
}
