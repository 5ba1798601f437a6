using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The consistency of an annual plan with the Renstra (<i>konsistensi Renja dengan Renstra</i>): programs that agree / programs of the annual plan × 100.</summary>
/// <remarks>
/// The formula counts programs. A program that the Renstra does not have counts among the programs of the annual plan and never
/// agrees. A program of the Renstra that the annual plan leaves out is listed and does not count. Immutable.
/// </remarks>
public sealed class KonsistensiRenja
{
    private static readonly RatioFormula Rumus = RatioFormula.Create(
        FormulaInput.Create("program-konsisten", BilingualText.Create("Program Renja yang sesuai dengan Renstra", "Programs of the Renja that match the Renstra")),
        FormulaInput.Create("program-renja", BilingualText.Create("Seluruh program dalam Renja", "All programs in the Renja")));

    internal KonsistensiRenja(
        CakupanKonsistensi cakupan,
        IReadOnlyList<string> programRenja,
        IReadOnlyList<string> programKonsisten,
        IReadOnlyList<string> programTanpaBanding,
        IReadOnlyList<KetidaksesuaianRenja> tidakSesuai,
        IReadOnlyList<string> tidakDimuat,
        IReadOnlyList<ReadError> ditolak)
    {
        Cakupan = cakupan;
        ProgramRenja = programRenja;
        ProgramKonsisten = programKonsisten;
        ProgramTanpaBanding = programTanpaBanding;
        TidakSesuai = tidakSesuai;
        TidakDimuat = tidakDimuat;
        Ditolak = ditolak;
    }

    /// <summary>The scope of agreement of a program (<i>cakupan</i>).</summary>
    public CakupanKonsistensi Cakupan { get; }

    /// <summary>The codes of the programs in the annual plan: the denominator.</summary>
    public IReadOnlyList<string> ProgramRenja { get; }

    /// <summary>The codes of those that agree: something of them in the scope was compared, and nothing differs. The numerator.</summary>
    public IReadOnlyList<string> ProgramKonsisten { get; }

    /// <summary>The codes of those of which the annual plan states nothing, in the scope, that could be compared (<i>tanpa banding</i>): they are not seen to agree, and count among the programs of the annual plan.</summary>
    public IReadOnlyList<string> ProgramTanpaBanding { get; }

    /// <summary>Every item that does not agree, in the order of the lines, whatever the scope.</summary>
    public IReadOnlyList<KetidaksesuaianRenja> TidakSesuai { get; }

    /// <summary>The nodes from program down, and indicators by id, that the Renstra has for the year and the annual plan does not state (<i>tidak dimuat</i>).</summary>
    public IReadOnlyList<string> TidakDimuat { get; }

    /// <summary>The rows that could not be read (<i>ditolak</i>), with line, column and how to mend them; a program of which one cannot be read is not seen to agree.</summary>
    public IReadOnlyList<ReadError> Ditolak { get; }

    /// <summary>The percentage (<i>persen</i>), unrounded; or <c>PENYEBUT_NOL</c> where the annual plan has no program.</summary>
    public ValueOrReason<decimal> Persen => Rumus.Evaluate(ProgramKonsisten.Count, ProgramRenja.Count);

    /// <summary>The working of the percentage.</summary>
    /// <returns>The counted programs and the formula.</returns>
    public Explanation Explain() => Rumus.Explain(FormulaInputs.Empty.With("program-konsisten", ProgramKonsisten.Count).With("program-renja", ProgramRenja.Count));
}
