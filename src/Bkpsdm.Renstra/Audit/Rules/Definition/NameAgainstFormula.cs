using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The measure that the name says is the one that the formula computes.</summary>
internal sealed class NameAgainstFormula() : AuditRule(
    RuleCode,
    AuditCategory.Definition,
    Severity.Error,
    BilingualText.Create("Nama indikator menyebut ukuran lain daripada rumusnya", "The name says another measure than the formula"),
    BilingualText.Create("Target menurut namanya tidak dapat dibandingkan dengan hasil menurut rumusnya.", "A target by the name cannot be compared with a result by the formula."),
    BilingualText.Create("Samakan nama, satuan dan rumus: jumlah, persentase, rata-rata atau indeks.", "Make name, unit and formula agree: count, percentage, mean or index."))
{
    public const string RuleCode = "BKP-RNS-073";

    private static readonly Reason Unsure = Reason.Create("UKURAN_TIDAK_TEGAS", BilingualText.Create(
        "nama menyebut dua ukuran, atau jenis rumusnya tidak dinyatakan",
        "the name says two measures, or the kind of formula is not stated"));

    protected override void Check(RuleCheck check)
    {
        var names = PlanName.Of(check.Plan);
        foreach (var rows in DefinitionFacts.ByIndikator(check.Plan))
        {
            if (rows.FirstOrDefault(row => row.Rumus.IsDecided) is { } row)
            {
                Check(check, row, Names(rows, names));
            }
        }
    }

    private static PlanName[] Names(IReadOnlyList<DefinitionFacts> rows, ILookup<string, PlanName> names) =>
    [
        .. rows.Where(row => row.Nama.Length > 0).Select(row => new PlanName(row.IdIndikator ?? string.Empty, row.Nama, row.Place)),
        .. rows[0].IdIndikator is { } id ? names[id] : [],
    ];

    private static void Check(RuleCheck check, DefinitionFacts row, PlanName[] names)
    {
        row.Rumus.TryGet(out var kind);
        if (names.FirstOrDefault(name => NameMeasure.Contradicts(NameMeasure.Of(name.Nama), kind)) is not { } wrong)
        {
            if (names.Any(name => NameMeasure.Of(name.Nama) != NamedMeasure.None))
            {
                check.CountPlace();
            }

            return;
        }

        if (row.Rumus.Basis != StatedBasis.Declared || NameMeasure.IsMixed(wrong.Nama))
        {
            check.ReportUnjudged(row.Place, Unsure);
            return;
        }

        check.CountPlace();
        check.Report(wrong.Place.WithIndikator(row.IdIndikator), Message(row, wrong, kind), new FindingNumbers(null, wrong.Nama, NameMeasure.Word(kind).Indonesia, null));
    }

    private static BilingualText Message(DefinitionFacts row, PlanName name, JenisRumus kind) => BilingualText.Create(
        $"nama '{name.Nama}' menyebut {NameMeasure.Word(NameMeasure.Of(name.Nama)).Indonesia}, tetapi rumus dalam {row.Place.Reference.Text(Bahasa.Indonesia)} adalah {NameMeasure.Word(kind).Indonesia}",
        $"the name '{name.Nama}' says {NameMeasure.Word(NameMeasure.Of(name.Nama)).Indonesia} ({NameMeasure.Word(NameMeasure.Of(name.Nama)).English}), but the formula in {row.Place.Reference.Text(Bahasa.English)} is {NameMeasure.Word(kind).English}");
}
