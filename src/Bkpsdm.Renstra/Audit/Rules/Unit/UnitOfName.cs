using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The unit of an indicator is the one that its name says: percent for a percentage, and the thing after "jumlah" for a count.</summary>
internal sealed class UnitOfName() : AuditRule(
    "BKP-RNS-094",
    AuditCategory.Unit,
    Severity.Error,
    BilingualText.Create("Satuan tidak sesuai dengan nama indikator", "The unit does not fit the name of the indicator"),
    BilingualText.Create("Target persentase dalam dokumen, atau jumlah dalam persen, tidak dapat dibaca.", "A percentage in documents, or a count in percent, cannot be read."),
    BilingualText.Create("Ganti satuannya menurut nama, atau namanya menurut yang dihitung.", "Change the unit to fit the name, or the name to fit what is counted."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            foreach (var row in node.Indikator.Where(row => row.Nama.Kind == CellKind.Text))
            {
                Check(check, FindingPlace.Of(node, row), row);
            }
        }
    }

    private static void Check(RuleCheck check, FindingPlace place, IndikatorRow row)
    {
        if (!Satuan.TryParse(row.Satuan.Used, out var stated) || Said(row.Nama.ToString()) is not { } said)
        {
            return;
        }

        check.CountPlace();
        if (!Fits(said, stated))
        {
            check.Report(
                place.WithKolom("satuan"),
                Message(row, said),
                new FindingNumbers(row.Satuan.AsRead, row.Satuan.Used, said.Kode, null),
                [new FindingCause(Finding.IdOf("BKP-RNS-077", place.WithKolom("satuan")), null), new FindingCause(Finding.IdOf("BKP-RNS-073", place), null)]);
        }
    }

    private static Satuan? Said(string name) => NameMeasure.Of(name) switch
    {
        NamedMeasure.Percentage => Satuan.Persen,
        NamedMeasure.Count => TextWords.All(name) is [_, var thing, ..] && Satuan.TryParse(thing, out var unit) ? unit : null,
        _ => null,
    };

    // "Orang" in the name and "Orang/bulan" as the unit count the same persons.
    private static bool Fits(Satuan said, Satuan stated) =>
        said.Equals(stated) || stated.Kode.StartsWith(said.Kode + "/", StringComparison.OrdinalIgnoreCase);

    private static BilingualText Message(IndikatorRow row, Satuan said) => BilingualText.Create(
        $"'{row.Nama}' menyebut {said.Kode}, tetapi satuannya {row.Satuan}",
        $"'{row.Nama}' says {said.Kode}, but its unit is {row.Satuan}");
}
