using System.Collections.ObjectModel;
using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The professionalism index of an agency (<i>rekapitulasi IP ASN</i>): index, distributions, and the index of each group.</summary>
/// <remarks>Made by <see cref="IpAsnTally.Score"/> and by a simulation. Immutable.</remarks>
public sealed class IpAsnRekap
{
    private readonly IpAsnMeasurement measurement;
    private readonly IpAsnCells cells;

    internal IpAsnRekap(IpAsnMeasurement measurement, IpAsnCells cells)
    {
        this.measurement = measurement;
        this.cells = cells;
        var all = new IpAsnSums(measurement.Tables.Bands);
        for (var i = 0; i < cells.Length; i++)
        {
            all.Add(measurement.Tables, new IpAsnProfile(cells.Profiles[i]), cells.Counts[i]);
        }

        Keseluruhan = new IpAsnKelompok("semua", BilingualText.Create("Semua", "All"), measurement, all);
    }

    /// <summary>All persons.</summary>
    public IpAsnKelompok Keseluruhan { get; }

    /// <summary>The groups by kind of position. Only kinds that occur have one.</summary>
    /// <returns>The groups, in the order of the kinds.</returns>
    public IReadOnlyList<IpAsnKelompok> ByJenisJabatan() =>
        Groups(profile => (int)profile.JenisJabatan, kind => Named(AsnNames.JenisJabatan.Of((JenisJabatan)kind)));

    /// <summary>The groups by kind of employment. Only kinds that occur have one.</summary>
    /// <returns>The groups, in the order of the kinds.</returns>
    public IReadOnlyList<IpAsnKelompok> ByJenisKepegawaian() =>
        Groups(profile => (int)profile.JenisKepegawaian, kind => Named(AsnNames.JenisKepegawaian.Of((JenisKepegawaian)kind)));

    /// <summary>The groups by education. Only levels that occur have one.</summary>
    /// <returns>The groups, the lowest education first.</returns>
    public IReadOnlyList<IpAsnKelompok> ByPendidikan() =>
        Groups(profile => (int)profile.Pendidikan, level => Named(AsnNames.Pendidikan.Of((Pendidikan)level)));

    /// <summary>The groups by sex. The group <c>tidak dinyatakan</c> comes first where the sex of some is not stated.</summary>
    /// <returns>The groups.</returns>
    public IReadOnlyList<IpAsnKelompok> ByJenisKelamin() => Groups(
        profile => profile.Sex,
        sex => Named(sex == 0 ? BilingualText.Create("tidak dinyatakan", "not stated") : AsnNames.JenisKelamin.Of((JenisKelamin)sex)));

    /// <summary>The number of measured persons at each number of points in a dimension.</summary>
    /// <param name="dimensi">The dimension.</param>
    /// <returns>The levels that occur, the fewest points first. Persons with an unknown performance are in no level of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensi"/> is not defined.</exception>
    public IReadOnlyList<IpAsnTingkatPoin> TingkatPoin(DimensiIpAsn dimensi)
    {
        Guard.Against.Undefined(dimensi);
        var levels = new SortedDictionary<int, long>();
        for (var i = 0; i < cells.Length; i++)
        {
            var profile = new IpAsnProfile(cells.Profiles[i]);
            if (IsKnown(dimensi, measurement.Tables.StandingOf(profile)))
            {
                var points = PointsOf(dimensi, profile);
                levels.TryGetValue(points, out var known);
                levels[points] = known + cells.Counts[i];
            }
        }

        return Array.AsReadOnly(levels.Select(level => new IpAsnTingkatPoin(dimensi, IpAsnTables.Points(level.Key), level.Value)).ToArray());
    }

    /// <summary>Shows the working: the sum of all points by dimension and the division by the measured persons.</summary>
    /// <returns>The tree, with the index as its result.</returns>
    public Explanation Explain() => IpAsnExplanation.Of(Keseluruhan);

    private static (string Kode, BilingualText Nama) Named(BilingualText name) => (name.Indonesia, name);

    private static bool IsKnown(DimensiIpAsn dimensi, IpAsnStanding standing) =>
        standing is IpAsnStanding.Measured or IpAsnStanding.ZeroPoints || (standing == IpAsnStanding.UnknownPerformance && dimensi != DimensiIpAsn.Kinerja);

    private int PointsOf(DimensiIpAsn dimensi, IpAsnProfile profile) => dimensi switch
    {
        DimensiIpAsn.Kualifikasi => measurement.Tables.Qualification(profile),
        DimensiIpAsn.Kompetensi => measurement.Tables.Competence(profile),
        DimensiIpAsn.Kinerja => measurement.Tables.Performance(profile),
        _ => measurement.Tables.Discipline(profile),
    };

    private ReadOnlyCollection<IpAsnKelompok> Groups(Func<IpAsnProfile, int> key, Func<int, (string Kode, BilingualText Nama)> name)
    {
        var groups = new SortedDictionary<int, IpAsnSums>();
        for (var i = 0; i < cells.Length; i++)
        {
            var profile = new IpAsnProfile(cells.Profiles[i]);
            if (!groups.TryGetValue(key(profile), out var sums))
            {
                groups.Add(key(profile), sums = new IpAsnSums(measurement.Tables.Bands));
            }

            sums.Add(measurement.Tables, profile, cells.Counts[i]);
        }

        return Array.AsReadOnly(groups.Select(group => new IpAsnKelompok(name(group.Key).Kode, name(group.Key).Nama, measurement, group.Value)).ToArray());
    }
}
