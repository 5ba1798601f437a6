using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The jabatan of an indicator belongs to the unit whose work it measures, by the decree or by its kegiatan.</summary>
internal sealed class DutiesElsewhere() : AuditRule(
    "BKP-RNS-082",
    AuditCategory.Responsibility,
    Severity.Warning,
    BilingualText.Create("Indikator bukan tugas unit penanggung jawabnya", "The indicator is no duty of the unit that answers for it"),
    BilingualText.Create("Penanggung jawab dari unit lain tidak dapat menggerakkan pekerjaan yang diukur.", "A party of another unit cannot move the work that is measured."),
    BilingualText.Create("Serahkan indikator kepada unit yang mengerjakannya, lalu samakan semua tabel.", "Give the indicator to the unit that does the work, and make all tables agree."))
{
    protected override void Check(RuleCheck check)
    {
        var line = new JabatanLine(check.Plan.Jabatan);
        var owners = new DecreeOwners(check.Plan);
        foreach (var node in check.Plan.Rencana.Nodes)
        {
            foreach (var row in node.Indikator)
            {
                if (owners.Of(row.IdIndikator) is { Count: > 0 } decree)
                {
                    Check(check, line, FindingPlace.Of(node, row), row, (decree, owners.Where(row.IdIndikator)));
                }
                else if (node is { Jenjang: JenjangRencana.SubKegiatan, Parent.Indikator: { Count: > 0 } above })
                {
                    Check(check, line, FindingPlace.Of(node, row), row, (Parties(check, above), BilingualText.Same(node.Parent.ToString())));
                }
            }
        }
    }

    private static void Check(RuleCheck check, JabatanLine line, FindingPlace place, IndikatorRow row, (IReadOnlyList<Jabatan> Parties, BilingualText Where) other)
    {
        var own = Parties(check, [row]);
        if (own.Count == 0 || other.Parties.Count == 0)
        {
            return;
        }

        check.CountPlace();
        if (!own.Any(one => other.Parties.Any(there => line.ShareUnit(one, there))))
        {
            check.Report(
                place.WithKolom("penanggungJawab"),
                Message(own[0], line.UnitName(own[0]), other.Parties[0], line.UnitName(other.Parties[0]), other.Where),
                new FindingNumbers(row.PenanggungJawab.AsRead, own[0].Nama, other.Parties[0].Nama, null),
                [new FindingCause(Finding.IdOf("BKP-RNS-034", place.WithKode(null).WithKolom("penanggungJawab")), null)]);
        }
    }

    private static IReadOnlyList<Jabatan> Parties(RuleCheck check, IEnumerable<IndikatorRow> rows) =>
        [.. rows.SelectMany(row => check.Plan.Jabatan.Resolve(row.Reference.Tabel, row.PenanggungJawab).Match(found => found, _ => [])).Distinct()];

    private static BilingualText Message(Jabatan own, string ownUnit, Jabatan other, string otherUnit, BilingualText where) => BilingualText.Create(
        $"{own.Nama} ({ownUnit}) bertanggung jawab, padahal menurut {where.Indonesia} ini tugas {other.Nama} ({otherUnit})",
        $"{own.Nama} ({ownUnit}) answers for it, while by {where.English} it is the duty of {other.Nama} ({otherUnit})");
}
