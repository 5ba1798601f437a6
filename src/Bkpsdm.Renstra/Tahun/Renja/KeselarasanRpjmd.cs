using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The alignment of a plan with the regional plan (<i>keselarasan Renstra dengan RPJMD</i>): programs in line / all programs of the Renstra × 100.</summary>
/// <remarks>
/// The formula counts programs. A program is in line where the table that sets RPJMD and Renstra beside each other names it, or a
/// goal or objective above it, and the row leads to an objective of the RPJMD; that a program follows its objective is a reading of
/// the tree. Immutable.
/// </remarks>
public sealed class KeselarasanRpjmd
{
    private static readonly RatioFormula Rumus = RatioFormula.Create(
        FormulaInput.Create("program-selaras", BilingualText.Create("Program Renstra yang selaras dengan RPJMD", "Programs of the Renstra in line with the RPJMD")),
        FormulaInput.Create("program-renstra", BilingualText.Create("Seluruh program dalam Renstra", "All programs in the Renstra")));

    private readonly bool hasTable;

    private KeselarasanRpjmd(RencanaStrategis plan)
    {
        hasTable = plan.KeterkaitanRpjmd.Rows.Count > 0;
        ProgramRenstra = [.. plan.Rencana.ByJenjang(JenjangRencana.Program)];
        HashSet<string> named = new(plan.KeterkaitanRpjmd.Rows.Where(row => row.Kaitan.Acuan.Trim().Length > 0).SelectMany(row => row.Kaitan.IdSimpul), StringComparer.Ordinal);

        // A goal heads every objective: it counts only where the row names no objective under it.
        HashSet<string> goals = new(plan.Rencana.ByJenjang(JenjangRencana.Tujuan).Where(goal => goal.Children.Any(child => named.Contains(child.Id))).Select(goal => goal.Id), StringComparer.Ordinal);
        ProgramSelaras = [.. ProgramRenstra.Where(program => program.PathToGoal().Any(node => named.Contains(node.Id) && !goals.Contains(node.Id)))];
        TidakSelaras = [.. ProgramRenstra.Except(ProgramSelaras)];
    }

    /// <summary>The programs of the Renstra: the denominator.</summary>
    public IReadOnlyList<SimpulRencana> ProgramRenstra { get; }

    /// <summary>Those in line with the RPJMD: the numerator.</summary>
    public IReadOnlyList<SimpulRencana> ProgramSelaras { get; }

    /// <summary>The others.</summary>
    public IReadOnlyList<SimpulRencana> TidakSelaras { get; }

    /// <summary>The percentage (<i>persen</i>), unrounded; or why it is unknown: <c>TANPA_TABEL_KETERKAITAN</c> where the plan has no table of alignment, <c>PENYEBUT_NOL</c> where it has no program.</summary>
    public ValueOrReason<decimal> Persen => hasTable
        ? Rumus.Evaluate(ProgramSelaras.Count, ProgramRenstra.Count)
        : Reason.Create("TANPA_TABEL_KETERKAITAN", BilingualText.Create(
            "rencana tidak memuat tabel keterkaitan dengan RPJMD",
            "the plan has no table that relates it to the RPJMD"));

    /// <summary>Counts the programs of a plan that are in line with the RPJMD.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The alignment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    public static KeselarasanRpjmd Of(RencanaStrategis plan) => new(Guard.Against.Null(plan));

    /// <summary>The working of the percentage.</summary>
    /// <returns>The counted programs and the formula.</returns>
    public Explanation Explain() => Persen.Match(
        _ => Rumus.Explain(FormulaInputs.Empty.With("program-selaras", ProgramSelaras.Count).With("program-renstra", ProgramRenstra.Count)),
        reason => Explanation.Create(Rumus.Expression, reason));
}
