using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The known merit instruments, chosen by the year of measurement.</summary>
/// <remarks>
/// The instrument of Permenpan RB 40/2018 holds from 2019 to 2025. Permenpan RB 19/2025 is in force from 2026; only its structure is
/// known. A caller with its weights makes the instrument with <see cref="PermenpanRb19Of2025.Instrumen(int, IEnumerable{KeyValuePair{string, decimal}}, BandScale)"/>.
/// </remarks>
public static class MeritRubrics
{
    private static readonly RubricSet<MeritRubric> Set = RubricSet<MeritRubric>.Create(
        rubric => rubric.Basis,
        new MeritRubric(PermenpanRb40Of2018.Basis, PermenpanRb40Of2018.Instrumen),
        new MeritRubric(PermenpanRb19Of2025.Basis, MeritReasons.WeightsNotFound(PermenpanRb19Of2025.Basis.Regulation)));

    /// <summary>The instrument in a year of measurement.</summary>
    /// <param name="tahun">The year of measurement.</param>
    /// <returns>
    /// The instrument, or the reason where none is in force (<c>DI_LUAR_RUBRIK</c>) or the weights of the one in force are not known
    /// (<c>BOBOT_TIDAK_DITETAPKAN</c>).
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="tahun"/> is empty.</exception>
    public static ValueOrReason<MeritInstrument> For(TahunAnggaran tahun) => Set.For(tahun).Bind(rubric => rubric.Instrumen);

    /// <summary>A regulation in force, with its instrument as far as it is known.</summary>
    private sealed class MeritRubric(LegalBasis basis, ValueOrReason<MeritInstrument> instrumen)
    {
        public LegalBasis Basis { get; } = basis;

        public ValueOrReason<MeritInstrument> Instrumen { get; } = instrumen;
    }
}
