using System.Globalization;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Merit;

/// <summary>One measurement of the professionalism index (<i>pengukuran IP ASN</i>): rubric, year, windows, and the policy for persons without an appraisal.</summary>
/// <remarks>It scores single persons and counts many. Counting allocates nothing per person. Immutable and safe for use from several threads.</remarks>
public sealed class IpAsnMeasurement
{
    private readonly IpAsnWindows windows;

    private IpAsnMeasurement(IpAsnRubric rubrik, TahunAnggaran tahun, JendelaIpAsn jendela, KebijakanTanpaSkp tanpaSkp)
    {
        Rubrik = rubrik;
        Tahun = tahun;
        Jendela = jendela;
        TanpaSkp = tanpaSkp;
        windows = new IpAsnWindows(tahun.Year, rubrik.Poin.JpMinimum, jendela.Diklat(), jendela.FirstSeminarYears(tahun), jendela.FirstPunishmentYear(tahun));
        Tables = new IpAsnTables(rubrik, tanpaSkp);
        Identity = string.Format(CultureInfo.InvariantCulture, "ip-asn|{0}|{1}|{2}|{3}", tahun, jendela, tanpaSkp, rubrik.Signature());
    }

    /// <summary>The rubric.</summary>
    public IpAsnRubric Rubrik { get; }

    /// <summary>The year of measurement.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The windows.</summary>
    public JendelaIpAsn Jendela { get; }

    /// <summary>The policy for persons without an appraisal.</summary>
    public KebijakanTanpaSkp TanpaSkp { get; }

    /// <summary>Year, windows, policy and all numbers of the rubric in one text. Tallies merge only within it.</summary>
    internal string Identity { get; }

    internal IpAsnTables Tables { get; }

    /// <summary>Makes a measurement.</summary>
    /// <param name="rubrik">The rubric, such as <c>IpAsnRubrics.For(tahun)</c>.</param>
    /// <param name="tahun">The year of measurement, by which the caller has chosen the rubric.</param>
    /// <param name="jendela">The windows. Sources differ, so there is no default.</param>
    /// <param name="tanpaSkp">The policy for persons without an appraisal. No regulation decides it.</param>
    /// <returns>The measurement.</returns>
    /// <exception cref="ArgumentException">An argument is null, empty or not defined.</exception>
    public static IpAsnMeasurement Create(IpAsnRubric rubrik, TahunAnggaran tahun, JendelaIpAsn jendela, KebijakanTanpaSkp tanpaSkp) => tahun.IsEmpty
        ? throw new ArgumentException("The year of measurement is empty; make one with TahunAnggaran.Create.", nameof(tahun))
        : new IpAsnMeasurement(Guard.Against.Null(rubrik), tahun, Guard.Against.Null(jendela), Guard.Against.Undefined(tanpaSkp));

    /// <summary>Scores one person.</summary>
    /// <param name="pegawai">The person.</param>
    /// <returns>The dimensions, the total, the category and the working. Unknown with the reason where the person is not measured or data are missing.</returns>
    /// <exception cref="ArgumentException">The person is empty.</exception>
    public IpAsnResult Score(in PegawaiIpAsn pegawai) => pegawai.IsEmpty
        ? throw Empty(nameof(pegawai))
        : new IpAsnResult(this, new IpAsnProfile(pegawai.Profile(in windows)));

    /// <summary>Counts persons in one pass. Allocates nothing per person.</summary>
    /// <param name="pegawai">The persons.</param>
    /// <returns>The tally, empty for nobody.</returns>
    /// <exception cref="ArgumentException">A person is empty.</exception>
    public IpAsnTally Tally(ReadOnlySpan<PegawaiIpAsn> pegawai)
    {
        var counts = new int[IpAsnProfile.Count];
        var units = new IpAsnUnits(Tables);
        for (var i = 0; i < pegawai.Length; i++)
        {
            ref readonly var person = ref pegawai[i];
            if (person.IsEmpty)
            {
                throw Empty(nameof(pegawai));
            }

            var profile = person.Profile(in windows);
            counts[profile]++;
            units.Add(person.Unit, profile);
        }

        return IpAsnTally.Of(this, IpAsnCells.Of(counts), units.ToRows());
    }

    /// <summary>Counts persons in one pass, for hosts without spans.</summary>
    /// <param name="pegawai">The persons.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentException"><paramref name="pegawai"/> is null or a person is empty.</exception>
    public IpAsnTally Tally(PegawaiIpAsn[] pegawai) => Tally(Guard.Against.Null(pegawai).AsSpan());

    /// <summary>The tally of nobody.</summary>
    /// <returns>The empty tally.</returns>
    public IpAsnTally EmptyTally() => IpAsnTally.Of(this, IpAsnCells.None, new SortedDictionary<int, IpAsnSums>());

    /// <summary>Reads a tally written by <see cref="IpAsnTally.ToJson"/>.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The tally, or one error with its place in the document. A tally of another measurement is an error too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public OneOf<ReadError, IpAsnTally> ReadTally(string json) => IpAsnTallyJson.Read(this, Guard.Against.Null(json));

    /// <summary>Rubric and year.</summary>
    /// <returns>Such as <c>Indeks Profesionalitas ASN (ip-asn-8-2019) 2025</c>.</returns>
    public override string ToString() => $"{Rubrik} {Tahun}";

    internal IpAsnProfile ProfileOf(in PegawaiIpAsn person) => new(person.Profile(in windows));

    private static ArgumentException Empty(string parameter) => new("A person is empty; make one with PegawaiIpAsn.Create.", parameter);
}
