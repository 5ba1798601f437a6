using Ardalis.GuardClauses;

namespace Bkpsdm.Merit;

/// <summary>The conditions for moves between positions.</summary>
/// <example><code>
/// var aturan = AturanPerpindahan.Create(
///     SyaratPerpindahan.MasaJabatanMinimal(PeraturanBkn5Of2019.Mutasi),
///     SyaratPerpindahan.MasaJabatanMaksimal(PeraturanBkn5Of2019.Mutasi));
/// var hasil = aturan.Check(PerpindahanJabatan.Create("a", JenisPerpindahan.Mutasi, new LocalDate(2026, 3, 1), new LocalDate(2024, 3, 1)));
/// var sesuai = hasil.IsSesuai; // true: the two years are full on that day
/// </code></example>
public sealed class AturanPerpindahan
{
    private readonly SyaratPerpindahan[] syarat;

    private AturanPerpindahan(SyaratPerpindahan[] syarat)
    {
        this.syarat = syarat;
        Syarat = Array.AsReadOnly(syarat);
    }

    /// <summary>The conditions, in the order given.</summary>
    public IReadOnlyList<SyaratPerpindahan> Syarat { get; }

    /// <summary>Makes a set of conditions.</summary>
    /// <param name="syarat">The conditions, at least one.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentException">There is none, one is null, or two have the same id.</exception>
    public static AturanPerpindahan Create(params SyaratPerpindahan[] syarat)
    {
        Guard.Against.NullOrEmpty(syarat);
        foreach (var one in syarat)
        {
            Guard.Against.Null(one, nameof(syarat));
        }

        return syarat.Select(one => one.Id).Distinct(StringComparer.Ordinal).Count() == syarat.Length
            ? new AturanPerpindahan((SyaratPerpindahan[])syarat.Clone())
            : throw new ArgumentException("Two conditions have the same id; give each its own.", nameof(syarat));
    }

    /// <summary>Judges one move.</summary>
    /// <param name="perpindahan">The move.</param>
    /// <returns>The result of each condition, and the verdict on the move.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="perpindahan"/> is null.</exception>
    public PerpindahanResult Check(PerpindahanJabatan perpindahan)
    {
        Guard.Against.Null(perpindahan);
        return new PerpindahanResult(perpindahan, Array.AsReadOnly(syarat.Where(one => one.HoldsFor(perpindahan)).Select(one => one.Check(perpindahan)).ToArray()));
    }

    /// <summary>Judges the moves of one kind and counts them.</summary>
    /// <param name="jenis">The kind of move. Other moves are left out.</param>
    /// <param name="perpindahan">The moves.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">An argument is null, holds a null, or is not defined.</exception>
    public PerpindahanTally Tally(JenisPerpindahan jenis, IEnumerable<PerpindahanJabatan> perpindahan)
    {
        Guard.Against.Undefined(jenis);
        Guard.Against.Null(perpindahan);
        var rekap = PerpindahanTally.Empty(jenis, this);
        foreach (var move in perpindahan.Where(move => Guard.Against.Null(move, nameof(perpindahan)).Jenis == jenis))
        {
            rekap = rekap.Add(Check(move));
        }

        return rekap;
    }
}
