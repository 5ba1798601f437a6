using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The code of a node begins with the code of its parent, and the tree could be built as the plan states it.</summary>
internal sealed class CodeUnderParent() : AuditRule(
    "BKP-RNS-067",
    AuditCategory.Structure,
    Severity.Error,
    BilingualText.Create("Kode atau letak simpul tidak di bawah induknya", "The code or place of a node is not below its parent"),
    BilingualText.Create("Pagu dan capaian dijumlahkan ke induk yang salah.", "Budget and achievement are added up to the wrong parent."),
    BilingualText.Create("Perbaiki kodenya, atau pindahkan simpul ke induk yang benar.", "Mend the code, or move the node to its parent."))
{
    protected override void Check(RuleCheck check)
    {
        // The reader kept what it could of a faulty tree; what it could not use is told here with its place.
        foreach (var fault in check.Plan.Faults.Where(fault => !KnownNomenclature.IsOfForm(fault)))
        {
            check.CountPlace();
            check.Report(FindingPlace.Of(default, fault.Path ?? "$").WithKolom(fault.Code), Bilingual.Of(bahasa => Text(fault, bahasa)), new FindingNumbers(fault.Value, fault.Value, default, null));
        }

        foreach (var node in check.Plan.Rencana.Nodes.Where(node => !node.Kode.IsEmpty))
        {
            Check(check, node);
        }
    }

    private static void Check(RuleCheck check, SimpulRencana node)
    {
        // Goals and objectives have no code: the next one above that has one is the parent by code.
        var above = node.PathToGoal().Skip(1).FirstOrDefault(other => !other.Kode.IsEmpty);
        if (above is null)
        {
            return;
        }

        check.CountPlace();
        if (!IsUnder(node.Kode, above.Kode))
        {
            check.Report(
                FindingPlace.Of(node).WithKolom("kode"),
                BilingualText.Create($"kode {node.Kode} berada di bawah {above.Kode}", $"the code {node.Kode} stands below {above.Kode}"),
                new FindingNumbers(null, node.Kode.ToString(), above.Kode.ToString(), null));
        }
    }

    // X.XX.01 stands for the common program of every bidang, so that 5.03.01.2.01 is below it too.
    private static bool IsUnder(KodeNomenklatur code, KodeNomenklatur above) => code.Depth > above.Depth
        && (code.IsUmum == above.IsUmum ? code.At(above.Depth) == above : code.IsPenunjang && above.IsPenunjang && above.Depth == KodeDepth.Program);

    private static string Text(ReadError fault, Bahasa bahasa) => fault.Value is null ? fault.Message.In(bahasa) : $"'{fault.Value}': {fault.Message.In(bahasa)}";
}
