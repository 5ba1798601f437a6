using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A rule of the audit (<i>aturan audit</i>): the object of its search in any plan, the harm, and the advice.</summary>
/// <remarks>
/// A rule holds no value, name or code of a particular plan. A caller writes a rule of his own by deriving from this class and hands
/// it to <see cref="RenstraAudit.Run(RencanaStrategis, IReadOnlyList{AuditRule}, IReadOnlyList{Suppression})"/>. A rule that cannot
/// tell says so through <see cref="RuleCheck.ReportUnjudged"/>: a false alarm is a defect.
/// </remarks>
/// <example><code>
/// internal sealed class LongName() : AuditRule(
///     "CONTOH-001",
///     AuditCategory.Text,
///     Severity.Information,
///     BilingualText.Create("Nama simpul panjang", "Long node name"),
///     BilingualText.Create("Nama panjang terpotong dalam laporan.", "Long names are cut in reports."),
///     BilingualText.Create("Singkat nama itu.", "Shorten the name."))
/// {
///     protected override void Check(RuleCheck check)
///     {
///         foreach (var node in check.Plan.Rencana.Nodes)
///         {
///             check.CountPlace();
///             if (node.Nama.Used?.Length &gt; 100)
///             {
///                 check.Report(FindingPlace.Of(node), Title);
///             }
///         }
///     }
/// }
/// </code></example>
public abstract class AuditRule
{
    /// <summary>Makes a rule.</summary>
    /// <param name="code">The code, never given to another rule; the built-in ones begin with <c>BKP-RNS-</c>.</param>
    /// <param name="category">The subject.</param>
    /// <param name="severity">The severity of its findings.</param>
    /// <param name="title">The object of the search.</param>
    /// <param name="why">The harm of such a finding.</param>
    /// <param name="advice">The advice about a finding.</param>
    /// <param name="basis">The legal basis, where there is one.</param>
    /// <exception cref="ArgumentException">A text is null or blank, or an enumeration value is undefined.</exception>
    protected AuditRule(string code, AuditCategory category, Severity severity, BilingualText title, BilingualText why, BilingualText advice, LegalBasis? basis = null)
    {
        Code = Guard.Against.Blank(code);
        Category = Guard.Against.Undefined(category);
        Severity = Guard.Against.Undefined(severity);
        Title = Guard.Against.Null(title);
        Why = Guard.Against.Null(why);
        Advice = Guard.Against.Null(advice);
        Basis = basis;
    }

    /// <summary>The code, such as <c>BKP-RNS-001</c>.</summary>
    public string Code { get; }

    /// <summary>The subject.</summary>
    public AuditCategory Category { get; }

    /// <summary>The severity of its findings.</summary>
    public Severity Severity { get; }

    /// <summary>The category in words, such as <c>hitungan</c>.</summary>
    public BilingualText CategoryName => AuditWords.Name(Category);

    /// <summary>The severity in words, such as <c>kesalahan</c>.</summary>
    public BilingualText SeverityName => AuditWords.Name(Severity);

    /// <summary>The title (<i>judul</i>): the object of the search.</summary>
    public BilingualText Title { get; }

    /// <summary>The harm of such a finding (<i>mengapa</i>).</summary>
    public BilingualText Why { get; }

    /// <summary>The advice about a finding (<i>tindakan</i>).</summary>
    public BilingualText Advice { get; }

    /// <summary>The legal basis; null where there is none.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>Code and title.</summary>
    /// <returns>Such as <c>BKP-RNS-001 …</c>, the title in Indonesian.</returns>
    public override string ToString() => $"{Code} {Title.Indonesia}";

    /// <summary>Looks through a plan and reports its findings.</summary>
    /// <param name="check">The plan, and where to report.</param>
    protected abstract void Check(RuleCheck check);

    internal void Run(RuleCheck check) => Check(check);
}
