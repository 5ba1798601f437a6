using System.Text;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>The regulation (<i>dasar hukum</i>) behind a number: name, article, years of measurement in force, and how well it is confirmed.</summary>
/// <remarks>Immutable. Two are equal when all parts are equal.</remarks>
public sealed class LegalBasis : IEquatable<LegalBasis>
{
    private LegalBasis(string regulation, string? article, TahunAnggaran from, TahunAnggaran until, SourceConfidence confidence)
    {
        Regulation = regulation;
        Article = article;
        InForceFrom = from;
        InForceUntil = until;
        Confidence = confidence;
    }

    /// <summary>The name of the regulation, such as <c>Permenpan RB 14/2017</c>.</summary>
    public string Regulation { get; }

    /// <summary>The article (<i>pasal</i>) or table; null where it is not known.</summary>
    public string? Article { get; }

    /// <summary>The first year of measurement in force; empty where it is not known.</summary>
    public TahunAnggaran InForceFrom { get; }

    /// <summary>The last year of measurement in force; empty while it is still in force.</summary>
    public TahunAnggaran InForceUntil { get; }

    /// <summary>How well the numbers are confirmed.</summary>
    public SourceConfidence Confidence { get; }

    /// <summary>Makes a legal basis.</summary>
    /// <param name="regulation">The name of the regulation.</param>
    /// <param name="confidence">How well its numbers are confirmed.</param>
    /// <param name="from">The first year of measurement in force; empty where it is not known.</param>
    /// <param name="until">The last year of measurement in force; empty while still in force.</param>
    /// <param name="article">The article or table, if known.</param>
    /// <returns>The legal basis.</returns>
    /// <exception cref="ArgumentException"><paramref name="regulation"/> is blank, or <paramref name="until"/> is before <paramref name="from"/>.</exception>
    public static LegalBasis Create(string regulation, SourceConfidence confidence, TahunAnggaran from = default, TahunAnggaran until = default, string? article = null)
    {
        Guard.Against.Blank(regulation);
        Guard.Against.Undefined(confidence);
        return !from.IsEmpty && !until.IsEmpty && until < from
            ? throw new ArgumentException($"The last year {until} is before the first year {from}.", nameof(until))
            : new LegalBasis(regulation, article, from, until, confidence);
    }

    /// <summary>True when the regulation is in force in a year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <returns>True from the first to the last year, both included; an unknown end is open.</returns>
    public bool IsInForceIn(TahunAnggaran tahun) =>
        (InForceFrom.IsEmpty || tahun >= InForceFrom) && (InForceUntil.IsEmpty || tahun <= InForceUntil);

    /// <summary>Regulation, article, years in force and confidence in one line.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>Permenpan RB 14/2017 (sejak 2017; tiga sumber atau lebih)</c>.</returns>
    public string Text(Bahasa bahasa)
    {
        var english = bahasa == Bahasa.English;
        var text = new StringBuilder(Regulation);
        if (Article is not null)
        {
            text.Append(", ").Append(Article);
        }

        text.Append(" (");
        if (!InForceFrom.IsEmpty && !InForceUntil.IsEmpty)
        {
            text.Append(InForceFrom).Append('-').Append(InForceUntil).Append("; ");
        }
        else if (!InForceFrom.IsEmpty)
        {
            text.Append(english ? "since " : "sejak ").Append(InForceFrom).Append("; ");
        }
        else if (!InForceUntil.IsEmpty)
        {
            text.Append(english ? "until " : "sampai ").Append(InForceUntil).Append("; ");
        }

        return text.Append(ConfidenceText(Confidence).In(bahasa)).Append(')').ToString();
    }

    /// <inheritdoc/>
    public bool Equals(LegalBasis? other) =>
        other is not null
        && string.Equals(Regulation, other.Regulation, StringComparison.Ordinal)
        && string.Equals(Article, other.Article, StringComparison.Ordinal)
        && InForceFrom == other.InForceFrom
        && InForceUntil == other.InForceUntil
        && Confidence == other.Confidence;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LegalBasis);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Regulation) * 397) ^ InForceFrom.GetHashCode());

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);

    private static BilingualText ConfidenceText(SourceConfidence confidence) => confidence switch
    {
        SourceConfidence.ThreeSources => BilingualText.Create("tiga sumber atau lebih", "three or more sources"),
        SourceConfidence.TwoSources => BilingualText.Create("dua sumber", "two sources"),
        SourceConfidence.OneSource => BilingualText.Create("satu sumber, dapat diganti", "one source, replaceable"),
        SourceConfidence.Inferred => BilingualText.Create("disimpulkan, dapat diganti", "inferred, replaceable"),
        _ => BilingualText.Create("belum dikonfirmasi, dapat diganti", "unconfirmed, replaceable"),
    };
}
