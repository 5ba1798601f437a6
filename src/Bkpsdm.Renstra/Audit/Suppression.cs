using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A finding that somebody has looked at and sets aside (<i>pengabaian</i>), with the written reason.</summary>
/// <remarks>It names the rule and narrows the place; a part that is not given fits every place. Immutable.</remarks>
public sealed class Suppression
{
    private Suppression(string ruleCode, string reason, string? kode, string? idIndikator, TahunAnggaran tahun)
    {
        RuleCode = ruleCode;
        Reason = reason;
        Kode = kode;
        IdIndikator = idIndikator;
        Tahun = tahun;
    }

    /// <summary>The code of the rule.</summary>
    public string RuleCode { get; }

    /// <summary>Why it is set aside.</summary>
    public string Reason { get; }

    /// <summary>The id of the node; null for every node.</summary>
    public string? Kode { get; }

    /// <summary>The id of the indicator; null for every indicator.</summary>
    public string? IdIndikator { get; }

    /// <summary>The year; empty for every year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>Makes a suppression.</summary>
    /// <param name="ruleCode">The code of the rule.</param>
    /// <param name="reason">Why, in words that an inspector can read.</param>
    /// <param name="kode">The id of the node; null for every node.</param>
    /// <param name="idIndikator">The id of the indicator; null for every indicator.</param>
    /// <param name="tahun">The year; empty for every year.</param>
    /// <returns>The suppression.</returns>
    /// <exception cref="ArgumentException"><paramref name="ruleCode"/> or <paramref name="reason"/> is null or blank.</exception>
    public static Suppression Create(string ruleCode, string reason, string? kode = null, string? idIndikator = null, TahunAnggaran tahun = default) =>
        new(Guard.Against.Blank(ruleCode), Guard.Against.Blank(reason), kode, idIndikator, tahun);

    /// <summary>Whether it sets a finding aside.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>True where rule and every part given are those of the finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public bool Fits(Finding finding)
    {
        Guard.Against.Null(finding);
        return string.Equals(RuleCode, finding.Rule.Code, StringComparison.Ordinal)
            && (Kode is null || string.Equals(Kode, finding.Place.Kode, StringComparison.Ordinal))
            && (IdIndikator is null || string.Equals(IdIndikator, finding.Place.IdIndikator, StringComparison.Ordinal))
            && (Tahun.IsEmpty || Tahun == finding.Place.Tahun);
    }
}
