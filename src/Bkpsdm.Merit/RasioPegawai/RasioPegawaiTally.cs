using System.Globalization;
using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Merit;

/// <summary>The persons counted once for all people ratios (<i>rekapitulasi</i>), and the number in each kind of position.</summary>
/// <remarks>
/// An immutable state with an empty element and a merge that is associative and commutative. Its identity is the period in the
/// caller's words. Tallies of another one are not merged. Equal tallies are equal bytes in <see cref="ToJson"/>.
/// </remarks>
public sealed class RasioPegawaiTally : IEquatable<RasioPegawaiTally>
{
    // The persons by kind of position, then two counters for each ratio: above and below.
    private readonly long[] counts;

    internal RasioPegawaiTally(string periode, long[] counts)
    {
        Periode = periode;
        this.counts = counts;
        Orang = counts.Take(IpAsnProfile.Kinds).Sum();
    }

    /// <summary>The period, in the caller's words, such as <c>2026</c>.</summary>
    public string Periode { get; }

    /// <summary>The number of persons counted.</summary>
    public long Orang { get; }

    internal static int Length => IpAsnProfile.Kinds + (2 * RasioPegawai.All.Count);

    internal IReadOnlyList<long> Counts => counts;

    /// <summary>Counts persons in one pass. Allocates nothing per person.</summary>
    /// <param name="periode">The period.</param>
    /// <param name="pegawai">The persons. The indicators want active ones.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is blank or no valid Unicode, or a person is empty.</exception>
    public static RasioPegawaiTally Of(string periode, ReadOnlySpan<PegawaiRasio> pegawai)
    {
        var counts = new long[Length];
        foreach (ref readonly var person in pegawai)
        {
            Add(counts, in person);
        }

        return new RasioPegawaiTally(Guard.Against.BlankOrBroken(periode), counts);
    }

    /// <summary>Counts persons in one pass, for hosts without spans.</summary>
    /// <param name="periode">The period.</param>
    /// <param name="pegawai">The persons.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException">An argument is null, blank or no valid Unicode, or a person is empty.</exception>
    public static RasioPegawaiTally Of(string periode, PegawaiRasio[] pegawai) => Of(periode, Guard.Against.Null(pegawai).AsSpan());

    /// <summary>The tally of nobody.</summary>
    /// <param name="periode">The period.</param>
    /// <returns>The empty tally.</returns>
    /// <exception cref="ArgumentException"><paramref name="periode"/> is blank or no valid Unicode.</exception>
    public static RasioPegawaiTally Empty(string periode) => new(Guard.Against.BlankOrBroken(periode), new long[Length]);

    /// <summary>Reads a tally written by <see cref="ToJson"/>.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The tally, or one error with its place in the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, RasioPegawaiTally> Read(string json) => RasioPegawaiTallyJson.Read(Guard.Against.Null(json));

    /// <summary>Puts two parts together.</summary>
    /// <param name="other">A tally of the same period.</param>
    /// <returns>The tally of both.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is null or of another period.</exception>
    /// <exception cref="OverflowException">There are more persons than a long can hold.</exception>
    public RasioPegawaiTally Merge(RasioPegawaiTally other) =>
        string.Equals(Guard.Against.Null(other).Periode, Periode, StringComparison.Ordinal)
            ? new RasioPegawaiTally(Periode, [.. counts.Zip(other.counts, (one, two) => one + two)])
            : throw new ArgumentException($"The tally of '{other.Periode}' is not of the period '{Periode}'.", nameof(other));

    /// <summary>One ratio in percent.</summary>
    /// <param name="id">The id of the ratio.</param>
    /// <returns>The share, 0 to 100, unrounded. <c>PENYEBUT_NOL</c> where nobody counts below, <c>RASIO_TIDAK_DIKENAL</c> for another id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueOrReason<decimal> Rasio(string id) => RasioPegawai.Find(id).Bind(ratio => ratio.Rumus.Evaluate(Pembilang(ratio), Penyebut(ratio)));

    /// <summary>Shows the working of one ratio.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <returns>The tree, with <see cref="Rasio"/> as its result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rasio"/> is null.</exception>
    public Explanation Explain(RasioPegawai rasio) => Guard.Against.Null(rasio).Rumus.Explain(
        FormulaInputs.Empty.With(rasio.Rumus.Pembilang.Id, Pembilang(rasio)).With(rasio.Rumus.Penyebut.Id, Penyebut(rasio)));

    /// <summary>The persons above.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rasio"/> is null.</exception>
    public long Pembilang(RasioPegawai rasio) => counts[PlaceOf(rasio)];

    /// <summary>The persons below.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rasio"/> is null.</exception>
    public long Penyebut(RasioPegawai rasio) => counts[PlaceOf(rasio) + 1];

    /// <summary>The number of persons in a kind of position.</summary>
    /// <param name="jenisJabatan">The kind.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenisJabatan"/> is not defined.</exception>
    internal long JumlahTerisi(JenisJabatan jenisJabatan) => counts[IpAsnProfile.KindOf(Guard.Against.Undefined(jenisJabatan))];

    /// <summary>The fulfilment of the formation.</summary>
    /// <param name="kebutuhan">The persons needed by kind of position. A dictionary will do.</param>
    /// <returns>The ratio of each kind, their mean, and the ratio of the sums.</returns>
    /// <exception cref="ArgumentException"><paramref name="kebutuhan"/> is null, or names a kind twice or an undefined one.</exception>
    public PemenuhanFormasi Pemenuhan(IEnumerable<KeyValuePair<JenisJabatan, long>> kebutuhan) => PemenuhanFormasi.Of(this, Guard.Against.Null(kebutuhan));

    /// <summary>The tally as JSON with a fixed order.</summary>
    /// <returns>JSON without insignificant blanks. Equal tallies give equal text.</returns>
    public string ToJson() => RasioPegawaiTallyJson.Write(this);

    /// <inheritdoc/>
    public bool Equals(RasioPegawaiTally? other) => other is not null && string.Equals(Periode, other.Periode, StringComparison.Ordinal) && counts.AsSpan().SequenceEqual(other.counts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RasioPegawaiTally);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Periode) * 397) ^ Orang.GetHashCode());

    /// <summary>Period and number of persons.</summary>
    /// <returns>Such as <c>2026: 6000 orang</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1} orang", Periode, Orang);

    private static void Add(long[] counts, in PegawaiRasio person)
    {
        if (person.IsEmpty)
        {
            throw new ArgumentException("A person is empty; make one with PegawaiRasio.Create.", nameof(person));
        }

        counts[IpAsnProfile.KindOf(person.JenisJabatan)]++;
        for (var i = 0; i < RasioPegawai.All.Count; i++)
        {
            if (RasioPegawai.All[i].IsPenyebut(in person))
            {
                counts[IpAsnProfile.Kinds + (2 * i) + 1]++;
                counts[IpAsnProfile.Kinds + (2 * i)] += RasioPegawai.All[i].IsPembilang(in person) ? 1 : 0;
            }
        }
    }

    private static int PlaceOf(RasioPegawai ratio)
    {
        Guard.Against.Null(ratio);
        return IpAsnProfile.Kinds + (2 * RasioPegawai.All.TakeWhile(one => !ReferenceEquals(one, ratio)).Count());
    }
}
