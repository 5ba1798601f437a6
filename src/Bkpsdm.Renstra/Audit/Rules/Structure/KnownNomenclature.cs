using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A plan with codes says which nomenclature they are of, and every code has the form of that nomenclature and of its level.</summary>
/// <remarks>The presence of a code in the nomenclature is not judged: the official list is not part of the package.</remarks>
internal sealed class KnownNomenclature() : AuditRule(
    "BKP-RNS-068",
    AuditCategory.Structure,
    Severity.Warning,
    BilingualText.Create("Nomenklatur tidak dikenal", "Unknown nomenclature"),
    BilingualText.Create("Satu kode dapat berarti lain dalam versi lain; tanpa versi kode tidak dapat diperiksa.", "One code may mean another thing in another version; without the version no code can be checked."),
    BilingualText.Create("Sebutkan peraturan nomenklatur yang dipakai, dan perbaiki kode yang bentuknya salah.", "Name the regulation of the nomenclature, and mend codes of a wrong form."))
{
    private const string Prefix = "KODE_";

    private static readonly Reason NoList = Reason.Create("DAFTAR_NOMENKLATUR_TIDAK_TERSEDIA", BilingualText.Create(
        "daftar resmi nomenklatur tidak tersedia; apakah kode ini ada di dalamnya tidak dinilai",
        "the official list of the nomenclature is not at hand; whether it has this code is not judged"));

    /// <summary>A fault of the form of a code, and not of its place: one code twice is told elsewhere.</summary>
    public static bool IsOfForm(ReadError fault) => fault.Code.StartsWith(Prefix, StringComparison.Ordinal) && fault.Code != "KODE_GANDA";

    protected override void Check(RuleCheck check)
    {
        foreach (var fault in check.Plan.Faults.Where(IsOfForm))
        {
            check.CountPlace();
            check.Report(FindingPlace.Of(default, fault.Path ?? "$"), Bilingual.Of(bahasa => $"'{fault.Value}': {fault.Message.In(bahasa)}"), new FindingNumbers(fault.Value, fault.Value, default, null));
        }

        SimpulRencana[] coded = [.. check.Plan.Rencana.Nodes.Where(node => !node.Kode.IsEmpty)];
        if (coded.Length > 0)
        {
            Version(check);
        }

        var version = Known(check.Plan.Identitas.VersiNomenklatur);
        foreach (var node in coded)
        {
            Form(check, node, version);
            check.ReportUnjudged(FindingPlace.Of(node), NoList);
        }
    }

    private static void Version(RuleCheck check)
    {
        check.CountPlace();
        if (string.IsNullOrWhiteSpace(check.Plan.Identitas.VersiNomenklatur))
        {
            check.Report(FindingPlace.Of(default, "$.identitas.versiNomenklatur"), BilingualText.Create(
                "rencana memakai kode, tetapi tidak menyebut versi nomenklaturnya",
                "the plan uses codes, but does not say of which version of the nomenclature"));
        }
    }

    private static VersiNomenklatur? Known(string stated) =>
        VersiNomenklatur.All.FirstOrDefault(version => string.Equals(version.ToString(), stated.Trim(), StringComparison.OrdinalIgnoreCase));

    private static void Form(RuleCheck check, SimpulRencana node, VersiNomenklatur? version)
    {
        check.CountPlace();
        if (Depth(node.Jenjang) is { } depth && node.Kode.Depth != depth)
        {
            check.Report(
                FindingPlace.Of(node).WithKolom("kode"),
                BilingualText.Create($"kode {node.Kode} bukan kode {LevelWords.Of(node.Jenjang)}", $"the code {node.Kode} is not that of a {LevelWords.Of(node.Jenjang)}"),
                new FindingNumbers(null, node.Kode.ToString(), default, null));
        }
        else if (version?.Fits(node.Kode) == false)
        {
            check.Report(
                FindingPlace.Of(node).WithKolom("kode"),
                BilingualText.Create($"kode {node.Kode} bukan bentuk menurut {version}", $"the code {node.Kode} has not the form of {version}"),
                new FindingNumbers(null, node.Kode.ToString(), version.ToString(), null));
        }
    }

    private static KodeDepth? Depth(JenjangRencana jenjang) => jenjang switch
    {
        JenjangRencana.Program => KodeDepth.Program,
        JenjangRencana.Kegiatan => KodeDepth.Kegiatan,
        JenjangRencana.SubKegiatan => KodeDepth.SubKegiatan,
        _ => null,
    };
}
