using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The tables state one baseline for an indicator and year.</summary>
internal sealed class BaselinesAgree() : AuditRule(
    RuleCode,
    AuditCategory.CrossTable,
    Severity.Error,
    BilingualText.Create("Kondisi awal berbeda antartabel", "The baseline differs between tables"),
    BilingualText.Create("Kemajuan dihitung dari kondisi awal; dua kondisi awal memberi dua kemajuan.", "Progress is measured from the baseline; two baselines give two kinds of progress."),
    BilingualText.Create("Tetapkan satu kondisi awal dari sumber datanya, lalu samakan semua tabel.", "Settle one baseline from its source of data, and make all tables say it."))
{
    public const string RuleCode = "BKP-RNS-030";
    private const string Kolom = "kondisiAwal";

    /// <summary>The place of a finding about a baseline. The rules that look at baselines name it as a cause.</summary>
    public static FindingPlace Place(TargetRow statement, TahunAnggaran tahun) => FindingPlace.Of(statement).WithTahun(tahun).WithKolom(Kolom);

    protected override void Check(RuleCheck check)
    {
        foreach (var statements in StatedTargets.ByIndikator(check.Plan))
        {
            foreach (var year in statements.Where(statement => statement.HasBaseline).GroupBy(statement => statement.KondisiAwal.Tahun))
            {
                Check(check, year.Key, [.. year.Select(statement => new StatedCell(statement, statement.KondisiAwal.Cell))]);
            }
        }
    }

    private static void Check(RuleCheck check, TahunAnggaran tahun, IReadOnlyList<StatedCell> cells)
    {
        foreach (var found in StatedNumbers.Judge(check, cells, Place(cells[0].Statement, tahun), StatedNumbers.SameMeasurement))
        {
            check.Report(
                Place(found.Statement, tahun),
                Bilingual.Of(bahasa => $"{Bilingual.Say(bahasa, "kondisi awal", "baseline")} {tahun} {found.Text(bahasa)}"),
                found.Numbers);
        }
    }
}
