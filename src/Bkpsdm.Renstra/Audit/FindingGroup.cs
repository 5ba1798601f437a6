using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Roots of one rule that say the same of several places (<i>kelompok temuan</i>): to a reader one item, with a list of places.</summary>
/// <remarks>Immutable.</remarks>
public sealed class FindingGroup
{
    private FindingGroup(IReadOnlyList<Finding> findings) => Findings = findings;

    /// <summary>The rule.</summary>
    public AuditRule Rule => Findings[0].Rule;

    /// <summary>The common message, in both languages.</summary>
    public BilingualText Message => Findings[0].Message;

    /// <summary>The findings, at least one, in their order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The places in words: that of one finding as it is, those of several by table and node with their rows.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>Tabel 4.1: 5.03.01.2.01 (baris 8–10), 5.03.01.2.02 (baris 29)</c>; empty where no part is known.</returns>
    public string PlacesText(Bahasa bahasa) => Findings.Count == 1 ? Findings[0].Place.Text(bahasa)
        : Findings.Any(finding => finding.Place.Reference.IsEmpty) ? string.Join("; ", Findings.Select(finding => finding.Place.Text(bahasa)))
        : string.Join("; ", Findings.GroupBy(finding => finding.Place.Reference.Tabel, StringComparer.Ordinal).Select(table => $"{table.Key}: {Nodes(table, bahasa)}"));

    /// <summary>Places and message in one line.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The line, without the code of the rule.</returns>
    public string Text(Bahasa bahasa)
    {
        var places = PlacesText(bahasa);
        return places.Length == 0 ? Message.In(bahasa)
            : Findings.Count == 1 ? $"{places}: {Message.In(bahasa)}"
            : $"{Message.In(bahasa)} ({Times(bahasa)}): {places}";
    }

    internal static IReadOnlyList<FindingGroup> Of(IEnumerable<Finding> findings) =>
        [.. findings.GroupBy(finding => (finding.Rule, finding.Message.Indonesia, finding.Message.English)).Select(same => new FindingGroup([.. same]))];

    private string Times(Bahasa bahasa) => bahasa == Bahasa.English ? FormattableString.Invariant($"{Findings.Count} places") : FormattableString.Invariant($"{Findings.Count} tempat");

    private static string Nodes(IEnumerable<Finding> findings, Bahasa bahasa) => string.Join(", ", findings
        .GroupBy(finding => finding.Place.Kode ?? string.Empty, StringComparer.Ordinal)
        .Select(node => (node.Key, Rows: $"{(bahasa == Bahasa.English ? "row" : "baris")} {RowRanges.Text(node.Select(finding => finding.Place.Reference.Baris))}"))
        .Select(node => node.Key.Length == 0 ? node.Rows : $"{node.Key} ({node.Rows})"));
}
