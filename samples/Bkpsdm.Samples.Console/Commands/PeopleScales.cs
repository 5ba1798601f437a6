using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>The scales of the people indices, which the plan's package does not know: a host hands them to the audit.</summary>
internal static class PeopleScales
{
    public static IReadOnlyDictionary<string, BandScale> ByIndikator { get; } = new Dictionary<string, BandScale>(StringComparer.Ordinal)
    {
        ["indeks-sistem-merit"] = PermenpanRb40Of2018.Kategori,
        ["indeks-profesionalitas-asn"] = PeraturanBkn8Of2019.Kategori,
    };

    public static IReadOnlyList<AuditRule> Rules { get; } = RenstraAudit.RulesFor(ByIndikator);
}
