using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A finding (<i>temuan</i>): rule, place, values, message, and the findings from which it follows.</summary>
/// <remarks>Immutable. A finding without a cause is a root (<i>akar</i>): mend the roots, and the rest goes with them.</remarks>
public sealed class Finding
{
    internal Finding(AuditRule rule, string id, FindingPlace place, BilingualText message, FindingNumbers numbers, IReadOnlyList<FindingCause> causes)
    {
        Rule = rule;
        Id = id;
        Place = place;
        Message = message;
        Numbers = numbers;
        Causes = causes;
    }

    /// <summary>The id: rule and place; the same plan gives the same id, and a row that moves keeps it.</summary>
    public string Id { get; }

    /// <summary>The rule.</summary>
    public AuditRule Rule { get; }

    /// <summary>The place.</summary>
    public FindingPlace Place { get; }

    /// <summary>The message, in both languages.</summary>
    public BilingualText Message { get; }

    /// <summary>The values as read, used and computed.</summary>
    public FindingNumbers Numbers { get; }

    /// <summary>The roots from which it follows, the largest part first; empty for a root.</summary>
    public IReadOnlyList<FindingCause> Causes { get; }

    /// <summary>The id of the root from which it follows, or of the one with the largest part; null for a root.</summary>
    public string? Cause => Causes.Count > 0 ? Causes[0].Id : null;

    /// <summary>The suppression that sets the finding aside, the first that fits; null for a finding that stands.</summary>
    public Suppression? Suppression { get; private init; }

    /// <summary>True when it follows from no other finding.</summary>
    public bool IsRoot => Causes.Count == 0;

    /// <summary>The id that a rule's finding at a place has.</summary>
    /// <param name="ruleCode">The code of the rule.</param>
    /// <param name="place">The place.</param>
    /// <returns>The id.</returns>
    /// <exception cref="ArgumentException"><paramref name="ruleCode"/> is null or blank, or <paramref name="place"/> is null.</exception>
    public static string IdOf(string ruleCode, FindingPlace place) => $"{Guard.Against.Blank(ruleCode)}:{Guard.Against.Null(place).Key()}";

    /// <summary>The finding in one line.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>[BKP-RNS-003] Tabel 4.1, baris 9, 5.03.01: …</c>.</returns>
    public string Text(Bahasa bahasa)
    {
        var place = Place.Text(bahasa);
        return $"[{Rule.Code}] {place}{(place.Length > 0 ? ": " : string.Empty)}{Message.In(bahasa)}";
    }

    /// <summary>The Indonesian line.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);

    internal Finding WithCauses(IReadOnlyList<FindingCause> causes) => new(Rule, Id, Place, Message, Numbers, causes);

    internal Finding WithSuppression(Suppression? suppression) =>
        suppression is null ? this : new(Rule, Id, Place, Message, Numbers, Causes) { Suppression = suppression };
}
