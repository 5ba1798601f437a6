using Ardalis.GuardClauses;

namespace Bkpsdm.Merit;

/// <summary>The retirements counted by year and unit, as a mergeable tally.</summary>
/// <remarks>
/// Empty, merge and order follow the laws of a sum: a split of the records anywhere changes nothing. The tally carries its table of
/// retirement ages and refuses a merge with that of another. Immutable.
/// </remarks>
public sealed class PensiunTally
{
    private readonly SortedDictionary<(int Tahun, string Unit), long> counts;

    private PensiunTally(TabelBup tabel, SortedDictionary<(int Tahun, string Unit), long> counts, long tidakDihitung)
    {
        Tabel = tabel;
        this.counts = counts;
        TidakDihitung = tidakDihitung;
        Rows = Array.AsReadOnly(counts.Select(pair => new PensiunRow(pair.Key.Tahun, pair.Key.Unit, pair.Value)).ToArray());
    }

    /// <summary>The retirement ages.</summary>
    internal TabelBup Tabel { get; }

    /// <summary>The counts by year, then by unit in ordinal order. Only counts above 0 stand here.</summary>
    public IReadOnlyList<PensiunRow> Rows { get; }

    /// <summary>The number of persons without a day of retirement because of an impossible date of birth.</summary>
    public long TidakDihitung { get; }

    /// <summary>A tally of nobody.</summary>
    /// <param name="tabel">The retirement ages.</param>
    /// <returns>The empty tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tabel"/> is null.</exception>
    public static PensiunTally Empty(TabelBup tabel) => new(Guard.Against.Null(tabel), NewCounts(), 0);

    /// <summary>Counts persons in one pass.</summary>
    /// <param name="tabel">The retirement ages.</param>
    /// <param name="pegawai">The persons. All of them count, of whatever kind of employment.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">An argument is null or holds a null.</exception>
    public static PensiunTally Of(TabelBup tabel, IEnumerable<PegawaiKarier> pegawai)
    {
        Guard.Against.Null(tabel);
        Guard.Against.Null(pegawai);
        var counts = NewCounts();
        long uncounted = 0;
        foreach (var person in pegawai)
        {
            if (Guard.Against.Null(person, nameof(pegawai)).Pensiun(tabel).Tanggal.TryGet(out var day))
            {
                Increase(counts, (day.Year, person.Unit), 1);
            }
            else
            {
                uncounted++;
            }
        }

        return new PensiunTally(tabel, counts, uncounted);
    }

    /// <summary>Adds two tallies. Associative and commutative, with <see cref="Empty"/> as neutral element.</summary>
    /// <param name="other">Another tally by the same ages.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is null or counts by other ages.</exception>
    public PensiunTally Merge(PensiunTally other)
    {
        if (!Tabel.SameAs(Guard.Against.Null(other).Tabel))
        {
            throw new ArgumentException($"The tallies count by different retirement ages ('{Tabel.Id}' and '{other.Tabel.Id}').", nameof(other));
        }

        var sum = new SortedDictionary<(int Tahun, string Unit), long>(counts, counts.Comparer);
        foreach (var pair in other.counts)
        {
            Increase(sum, pair.Key, pair.Value);
        }

        return new PensiunTally(Tabel, sum, TidakDihitung + other.TidakDihitung);
    }

    /// <summary>The number of retirements in a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="unit">One unit. Null for all.</param>
    /// <returns>The number, 0 where nobody retires.</returns>
    public long Jumlah(int tahun, string? unit = null) =>
        Rows.Where(row => row.Tahun == tahun && (unit is null || string.Equals(row.Unit, unit, StringComparison.Ordinal))).Sum(row => row.Jumlah);

    private static SortedDictionary<(int Tahun, string Unit), long> NewCounts() => new(new ByYearThenUnit());

    private static void Increase(SortedDictionary<(int Tahun, string Unit), long> counts, (int Tahun, string Unit) key, long by)
    {
        counts.TryGetValue(key, out var before);
        counts[key] = before + by;
    }

    // The default order of texts is that of the machine's culture.
    private sealed class ByYearThenUnit : IComparer<(int Tahun, string Unit)>
    {
        public int Compare((int Tahun, string Unit) x, (int Tahun, string Unit) y) =>
            x.Tahun != y.Tahun ? x.Tahun.CompareTo(y.Tahun) : string.CompareOrdinal(x.Unit, y.Unit);
    }
}
