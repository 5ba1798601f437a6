using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>A name that some table gives for a node, an indicator, an outcome or an output of the plan, beside the name in the plan itself.</summary>
internal sealed record StatedName(FindingPlace Place, string Nama, string Rencana, TableReference DiRencana)
{
    public NameLikeness Likeness { get; } = NameComparison.Compare(Nama, Rencana);

    /// <summary>The thing named. Two tables that give one thing the same wrong name make one finding.</summary>
    public string Key => $"{Place.Kode}/{Place.IdIndikator}/{Place.Kolom}/{NameComparison.Key(Nama)}";

    /// <summary>Every name of the tables beside the plan whose thing the plan has.</summary>
    public static IReadOnlyList<StatedName> Of(RencanaStrategis plan) => new StatedNames(plan).All();

    public static BilingualText Message(IReadOnlyList<StatedName> same) => Bilingual.Of(bahasa =>
        $"'{same[0].Nama}' ({string.Join("; ", same.Select(name => name.Place.Reference.Text(bahasa)).Distinct())})"
        + Bilingual.Say(bahasa, ", tetapi rencana menyebut ", ", but the plan says ")
        + $"'{same[0].Rencana}' ({same[0].DiRencana.Text(bahasa)})");

    /// <summary>Reports the names of one likeness, one finding for each thing and name.</summary>
    public static void Report(RuleCheck check, NameLikeness likeness)
    {
        var names = Of(check.Plan);
        foreach (var name in names)
        {
            if (NameComparison.Key(name.Nama).Length > 0)
            {
                check.CountPlace();
            }
            else
            {
                check.ReportUnjudged(name.Place, Reason.Create("NAMA_KOSONG", BilingualText.Create("tabel tidak mencetak namanya", "the table does not print the name")));
            }
        }

        foreach (var group in names.Where(name => name.Likeness == likeness && NameComparison.Key(name.Nama).Length > 0).GroupBy(name => name.Key, StringComparer.Ordinal))
        {
            StatedName[] same = [.. group];
            check.Report(same[0].Place, Message(same), new FindingNumbers(null, same[0].Nama, same[0].Rencana, null), [.. Causes(check.Plan, same[0])]);
        }
    }

    // A name of the plan that says another measure or threshold than its definition is the error; the right name elsewhere shows it once more.
    private static IEnumerable<FindingCause> Causes(RencanaStrategis plan, StatedName name)
    {
        string[] codes =
        [
            .. NameMeasure.Of(name.Nama) == NameMeasure.Of(name.Rencana) ? Array.Empty<string>() : [NameAgainstFormula.RuleCode],
            .. Equals(Threshold.Find(name.Nama), Threshold.Find(name.Rencana)) ? Array.Empty<string>() : [ThresholdOfName.RuleCode],
        ];
        return name.Place.IdIndikator is { } id
            ? codes.SelectMany(code => plan.Rencana.ByIndikator(id).Select(node => new FindingCause(Finding.IdOf(code, name.Place.WithKode(node.Id)), null)))
            : [];
    }
}
