using System.Globalization;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The counted persons of a measurement (<i>rekapitulasi</i>): the number of each kind of person, and the sums by unit.</summary>
/// <remarks>
/// An immutable state with an empty element and a merge that is associative and commutative: parts can be counted anywhere. The tally
/// keeps no record, and yet answers every simulation. The identity is that of its measurement. Tallies of another are not merged.
/// Equal tallies are equal bytes in <see cref="ToJson"/>. Safe for use from several threads.
/// </remarks>
public sealed class IpAsnTally : IEquatable<IpAsnTally>
{
    /// <summary>A bound above the number of living persons. Within it no sum of points leaves a long.</summary>
    internal const long LargestCount = 100_000_000_000;

    internal const long MostPoints = 10_000;

    private readonly SortedDictionary<int, IpAsnSums> units;

    private IpAsnTally(IpAsnMeasurement measurement, IpAsnCells cells, SortedDictionary<int, IpAsnSums> units)
    {
        Measurement = measurement;
        Cells = cells;
        this.units = units;
        Orang = cells.Counts.Sum();
    }

    /// <summary>The measurement.</summary>
    public IpAsnMeasurement Measurement { get; }

    /// <summary>The number of persons counted, measured or not.</summary>
    public long Orang { get; }

    internal IpAsnCells Cells { get; }

    internal IReadOnlyDictionary<int, IpAsnSums> Units => units;

    /// <summary>Puts two parts together.</summary>
    /// <param name="other">A tally of the same measurement.</param>
    /// <returns>The tally of both.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is null or of another measurement.</exception>
    /// <exception cref="OverflowException">There are more persons than a long can hold.</exception>
    public IpAsnTally Merge(IpAsnTally other)
    {
        if (!HasMeasurementOf(Guard.Against.Null(other)))
        {
            throw new ArgumentException($"The tally of '{other.Measurement.Identity}' is not of '{Measurement.Identity}'.", nameof(other));
        }

        var sums = new SortedDictionary<int, IpAsnSums>();
        foreach (var unit in units.Concat(other.units))
        {
            if (sums.TryGetValue(unit.Key, out var known))
            {
                known.Add(unit.Value);
            }
            else
            {
                sums.Add(unit.Key, unit.Value.Copy());
            }
        }

        return new IpAsnTally(Measurement, Cells.Plus(other.Cells), sums);
    }

    /// <summary>The index with its distributions and groups.</summary>
    /// <returns>The summary.</returns>
    public IpAsnRekap Score() => new(Measurement, Cells);

    /// <summary>The index of each unit.</summary>
    /// <returns>The units by number. Persons without a unit are in none.</returns>
    public IReadOnlyList<IpAsnKelompok> ByUnit() => Array.AsReadOnly(units
        .Select(unit => new IpAsnKelompok(unit.Key.ToString(CultureInfo.InvariantCulture), BilingualText.Create($"unit {unit.Key.ToString(CultureInfo.InvariantCulture)}", $"unit {unit.Key.ToString(CultureInfo.InvariantCulture)}"), Measurement, unit.Value)).ToArray());

    /// <summary>The effect of interventions, without the records.</summary>
    /// <param name="intervensi">The interventions, one after another.</param>
    /// <param name="pilihan">The persons to reach where an intervention reaches fewer than could gain.</param>
    /// <returns>The persons reached and the index before and after.</returns>
    /// <exception cref="ArgumentException">An argument is null, not defined, or holds a null.</exception>
    public IpAsnSimulasi Simulate(IEnumerable<IntervensiIpAsn> intervensi, PilihanSasaran pilihan) =>
        IpAsnSimulasi.Run(this, Guard.Against.Null(intervensi), Guard.Against.Undefined(pilihan));

    /// <summary>The gains still open: each kind of intervention by kind of position and by the standing of the person.</summary>
    /// <returns>The opportunities, the largest gain per person first.</returns>
    public IReadOnlyList<PeluangIpAsn> Peluang() => PeluangIpAsn.Of(this);

    /// <summary>The tally as JSON with a fixed order.</summary>
    /// <returns>JSON without insignificant blanks. Equal tallies give equal text.</returns>
    public string ToJson() => IpAsnTallyJson.Write(this);

    /// <inheritdoc/>
    public bool Equals(IpAsnTally? other) =>
        other is not null
        && HasMeasurementOf(other)
        && Cells.SameAs(other.Cells)
        && units.Keys.SequenceEqual(other.units.Keys)
        && units.Values.Zip(other.units.Values, (one, two) => one.Values.SequenceEqual(two.Values)).All(same => same);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IpAsnTally);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Measurement.Identity) * 397) ^ Orang.GetHashCode());

    /// <summary>Measurement and number of persons.</summary>
    /// <returns>Such as <c>Indeks Profesionalitas ASN (ip-asn-8-2019) 2025: 6000 orang</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}: {1} orang", Measurement, Orang);

    internal static IpAsnTally Of(IpAsnMeasurement measurement, IpAsnCells cells, SortedDictionary<int, IpAsnSums> units) => new(measurement, cells, units);

    private bool HasMeasurementOf(IpAsnTally other) => string.Equals(Measurement.Identity, other.Measurement.Identity, StringComparison.Ordinal);
}
