using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The index of a group of persons (<i>kelompok</i>): all of them, a unit, a kind of position.</summary>
/// <remarks>Means are one exact sum of points and one division. Immutable.</remarks>
public sealed class IpAsnKelompok
{
    private readonly IpAsnSums sums;

    internal IpAsnKelompok(string kode, BilingualText nama, IpAsnMeasurement measurement, IpAsnSums sums)
    {
        Kode = kode;
        Nama = nama;
        Measurement = measurement;
        this.sums = sums;
        Indeks = Mean(IpAsnNames.Dimensi.Sum(dimensi => sums.Points((int)dimensi - 1)), needsSkp: true);
        Kategori = Indeks.Bind(measurement.Rubrik.SkalaInstansi.Classify);
        Sebaran = Array.AsReadOnly(measurement.Rubrik.SkalaPegawai.Bands.Select((band, i) => new IpAsnSebaran(band, sums.InBand(i), sums.Measured)).ToArray());
    }

    /// <summary>The code of the group, such as <c>pelaksana</c> or the number of a unit.</summary>
    public string Kode { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>All persons of the group, measured or not.</summary>
    public long Orang => sums.Persons;

    /// <summary>The persons within the means.</summary>
    public long Diukur => sums.Measured;

    /// <summary>Persons of a kind of employment without measurement (CPNS).</summary>
    public long TidakDiukur => sums.NotMeasured;

    /// <summary>Persons of a kind of position for which the rubric has no points.</summary>
    public long TanpaPoin => sums.WithoutPoints;

    /// <summary>Persons without an appraisal, under every policy.</summary>
    public long TanpaSkp => sums.WithoutSkp;

    /// <summary>The index: the mean of the persons' totals, 0 to 100, unrounded. Unknown for nobody, and where the policy leaves persons without an appraisal unknown.</summary>
    public ValueOrReason<decimal> Indeks { get; }

    /// <summary>The category of the index.</summary>
    public ValueOrReason<Band> Kategori { get; }

    /// <summary>The number of persons in each category, lowest first.</summary>
    public IReadOnlyList<IpAsnSebaran> Sebaran { get; }

    /// <summary>The share of persons outside the means, in percent. Unknown for nobody.</summary>
    public ValueOrReason<decimal> PersenTerlewat =>
        Orang == 0 ? Reason.NoPopulation : Fraction.ToValue(Fraction.Parts(Orang - Diukur, Orang) * Fraction.FromWhole(100));

    internal IpAsnMeasurement Measurement { get; }

    internal long PoinSeratus(DimensiIpAsn dimensi) => sums.Points((int)dimensi - 1);

    /// <summary>The mean points of one dimension.</summary>
    /// <param name="dimensi">The dimension.</param>
    /// <returns>The mean, 0 to the weight, unrounded. Unknown for nobody, and for the performance where appraisals are missing and the policy leaves them unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensi"/> is not defined.</exception>
    public ValueOrReason<decimal> RataRata(DimensiIpAsn dimensi) =>
        Mean(sums.Points((int)Guard.Against.Undefined(dimensi) - 1), dimensi == DimensiIpAsn.Kinerja);

    /// <summary>Name and index.</summary>
    /// <returns>Such as <c>pelaksana: 71.5</c>.</returns>
    public override string ToString() => $"{Nama}: {Indeks.Match(ExactText.Of, reason => reason.Code)}";

    // A mean of hundredths over fewer than 10^11 persons is further from any end of a band than the last digit of a decimal.
    private ValueOrReason<decimal> Mean(long hundredths, bool needsSkp) =>
        Diukur == 0 ? Reason.NoPopulation
        : needsSkp && TanpaSkp > 0 && Measurement.TanpaSkp == KebijakanTanpaSkp.TidakDiketahui ? IpAsnReasons.SomeWithoutSkp(TanpaSkp)
        : Fraction.ToValue(Fraction.Parts(hundredths, checked(Diukur * IpAsnTables.Hundredths)));
}
