using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Inputs of a worked example (<i>contoh</i>) and their source. The result is not stored: the formula computes it.</summary>
public sealed class WorkedExample
{
    private WorkedExample(BilingualText asal, FormulaInputs masukan)
    {
        Asal = asal;
        Masukan = masukan;
    }

    /// <summary>The source of the numbers (<i>asal</i>): a table of the document, or a note that they are invented.</summary>
    public BilingualText Asal { get; }

    /// <summary>The numbers.</summary>
    public FormulaInputs Masukan { get; }

    /// <summary>Makes an example.</summary>
    /// <param name="asal">The source of the numbers.</param>
    /// <param name="masukan">The numbers.</param>
    /// <returns>The example.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static WorkedExample Create(BilingualText asal, FormulaInputs masukan) =>
        new(Guard.Against.Null(asal), Guard.Against.Null(masukan));
}
