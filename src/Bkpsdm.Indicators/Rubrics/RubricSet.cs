using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Rubrics that followed one another, chosen by the year of measurement.</summary>
/// <typeparam name="TRubric">The type of the rubric.</typeparam>
/// <remarks>Two rubrics in force in one year cannot be put into one set; a year without a rubric is unknown with a reason.</remarks>
public sealed class RubricSet<TRubric>
    where TRubric : class
{
    private readonly TRubric[] rubrics;
    private readonly Func<TRubric, LegalBasis> basis;

    private RubricSet(TRubric[] rubrics, Func<TRubric, LegalBasis> basis)
    {
        this.rubrics = rubrics;
        this.basis = basis;
        Rubrics = Array.AsReadOnly(rubrics);
    }

    /// <summary>The rubrics, in the order given.</summary>
    public IReadOnlyList<TRubric> Rubrics { get; }

    /// <summary>Makes a set.</summary>
    /// <param name="basis">Names the legal basis of a rubric.</param>
    /// <param name="rubrics">The rubrics, at least one.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">There is none, one is null, or two are in force in the same year.</exception>
    public static RubricSet<TRubric> Create(Func<TRubric, LegalBasis> basis, params TRubric[] rubrics)
    {
        Guard.Against.Null(basis);
        Guard.Against.NullOrEmpty(rubrics);
        for (var i = 0; i < rubrics.Length; i++)
        {
            Guard.Against.Null(rubrics[i], nameof(rubrics));
            for (var j = 0; j < i; j++)
            {
                RefuseOverlap(basis(rubrics[j]), basis(rubrics[i]), nameof(rubrics));
            }
        }

        return new RubricSet<TRubric>((TRubric[])rubrics.Clone(), basis);
    }

    /// <summary>The rubric in force in a year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <returns>The reason where none is in force (<c>DI_LUAR_RUBRIK</c>), or the one rubric.</returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public ValueOrReason<TRubric> For(TahunAnggaran tahun)
    {
        if (tahun.IsEmpty)
        {
            throw new ArgumentException("The year of measurement is empty; make one with TahunAnggaran.Create.", nameof(tahun));
        }

        var rubric = Array.Find(rubrics, candidate => basis(candidate).IsInForceIn(tahun));
        return rubric is null ? Reason.OutsideRubrics(tahun) : rubric;
    }

    private static void RefuseOverlap(LegalBasis one, LegalBasis other, string parameter)
    {
        var apart = (!one.InForceUntil.IsEmpty && !other.InForceFrom.IsEmpty && one.InForceUntil < other.InForceFrom)
            || (!other.InForceUntil.IsEmpty && !one.InForceFrom.IsEmpty && other.InForceUntil < one.InForceFrom);
        if (!apart)
        {
            throw new ArgumentException($"{one.Regulation} and {other.Regulation} are in force in the same year; a year has one rubric.", parameter);
        }
    }
}
