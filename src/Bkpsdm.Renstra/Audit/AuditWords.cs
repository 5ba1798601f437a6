using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The words of severities, categories and states, in data and for readers.</summary>
internal static class AuditWords
{
    /// <summary>The word in JSON, such as <c>kesalahan</c>.</summary>
    public static string Word(Severity severity) => Name(severity).Indonesia;

    /// <summary>The word in JSON, such as <c>hitungan</c>.</summary>
    public static string Word(AuditCategory category) => Name(category).Indonesia;

    public static BilingualText Name(Severity severity) => severity switch
    {
        Severity.Error => BilingualText.Create("kesalahan", "error"),
        Severity.Warning => BilingualText.Create("peringatan", "warning"),
        _ => BilingualText.Create("informasi", "information"),
    };

    public static BilingualText Name(AuditCategory category) => category switch
    {
        AuditCategory.Arithmetic => BilingualText.Create("hitungan", "arithmetic"),
        AuditCategory.Funding => BilingualText.Create("pendanaan", "funding"),
        AuditCategory.CrossTable => BilingualText.Create("antartabel", "cross-table"),
        AuditCategory.Trajectory => BilingualText.Create("lintasan", "trajectory"),
        AuditCategory.Alignment => BilingualText.Create("keselarasan", "alignment"),
        AuditCategory.Structure => BilingualText.Create("struktur", "structure"),
        AuditCategory.Unit => BilingualText.Create("satuan", "unit"),
        AuditCategory.Definition => BilingualText.Create("definisi", "definition"),
        AuditCategory.Responsibility => BilingualText.Create("penanggung jawab", "responsibility"),
        _ => BilingualText.Create("teks", "text"),
    };

    public static BilingualText Name(RuleStatus status) => status switch
    {
        RuleStatus.Passed => BilingualText.Create("lulus", "passed"),
        RuleStatus.Failed => BilingualText.Create("ada temuan", "failed"),
        _ => BilingualText.Create("tidak dinilai", "not evaluated"),
    };
}
