using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit;

/// <summary>A milestone that follows a start after a number of months, by the caller's own rule: promotion in grade, pay step, service award.</summary>
/// <remarks>
/// The durations of <i>kenaikan pangkat</i>, <i>kenaikan gaji berkala</i> (KGB) and <i>Satyalancana</i> were read in no source, so
/// none stands here. Name, legal basis and months are the caller's.
/// </remarks>
public sealed class AturanTonggak
{
    private const int MostMonths = 1200;

    private AturanTonggak(string id, BilingualText nama, LegalBasis basis, int bulan)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        Bulan = bulan;
    }

    /// <summary>The stable id, such as <c>kgb</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The regulation named by the caller.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The months after the start.</summary>
    internal int Bulan { get; }

    /// <summary>Makes a rule.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="bulan">The months after the start, 1 to 1200.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">An argument is null, blank or out of range.</exception>
    public static AturanTonggak Create(string id, BilingualText nama, LegalBasis basis, int bulan) =>
        new(Guard.Against.Blank(id), Guard.Against.Null(nama), Guard.Against.Null(basis), Guard.Against.Outside(bulan, 1, MostMonths));

    /// <summary>The milestone of one start.</summary>
    /// <param name="mulai">The start (<i>TMT</i>) of the last step. Null where it is not known.</param>
    /// <returns>
    /// The milestone. Its day is the same day of the month, or the last one of a shorter month. Unknown with <c>TANPA_TMT</c> without a
    /// start and with <c>TANGGAL_TIDAK_SAH</c> for a start outside the years 1900 to 9800.
    /// </returns>
    public TonggakKarier Of(LocalDate? mulai) => new(Id, Nama, Basis, mulai, TonggakKarier.After(mulai, Bulan, KarierReasons.NoStart));
}
