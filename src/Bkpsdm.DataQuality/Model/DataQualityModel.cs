using System.Globalization;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace Bkpsdm.DataQuality;

/// <summary>Model of data quality (<i>model kualitas data</i>): weighted dimensions of weighted rules over a record type.</summary>
/// <typeparam name="T">The record type over which it runs.</typeparam>
/// <remarks>
/// Built by <see cref="DataQualityModelBuilder{T}"/>. The same model runs in memory (<see cref="Compile"/>) and in a database
/// (<see cref="TallyQuery"/>), over the record type of the rules or a host's own (<see cref="Map"/>). Its tallies
/// merge. Immutable and safe for use from several threads.
/// </remarks>
public sealed partial class DataQualityModel<T>
{
    private readonly RuleSet<T> rules;
    private readonly TallyFrame frame;

    internal DataQualityModel(string id, BilingualText nama, LocalDate tanggalAcuan, string parameters, LegalBasis? basis, long whole, IReadOnlyList<QualityDimension<T>> dimensions)
    {
        Id = id;
        Nama = nama;
        TanggalAcuan = tanggalAcuan;
        Parameters = parameters;
        Basis = basis;
        Whole = whole;
        Dimensions = dimensions;
        rules = new RuleSet<T>([.. dimensions.SelectMany(dimension => dimension.Rules)]);
        frame = TallyFrame.Of(Identity, rules);
    }

    /// <summary>Id.</summary>
    internal string Id { get; }

    /// <summary>Name.</summary>
    public BilingualText Nama { get; }

    /// <summary>Reference date of the rules (<i>tanggal acuan</i>).</summary>
    public LocalDate TanggalAcuan { get; }

    /// <summary>Parameters of the rules, in invariant text; empty where there are none.</summary>
    internal string Parameters { get; }

    /// <summary>Regulation behind the model; null where there is none.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>Whole for the weights of the dimensions.</summary>
    internal long Whole { get; }

    /// <summary>Dimensions.</summary>
    internal IReadOnlyList<QualityDimension<T>> Dimensions { get; }

    /// <summary>All rules, in the order of the dimensions.</summary>
    public IReadOnlyList<DisparityRule<T>> Rules => rules.All;

    /// <summary>Identity of its tallies: id, reference date and parameters.</summary>
    public string Identity => string.Join("|", new[] { Id, LocalDatePattern.Iso.Format(TanggalAcuan), Parameters }.Where(part => part.Length > 0));

    /// <summary>Tally of no records.</summary>
    public DataQualityTally EmptyTally => DataQualityTally.Of(frame, new TallyState(frame));

    /// <summary>Puts the model over a host's own record type.</summary>
    /// <typeparam name="THost">The host's record type.</typeparam>
    /// <param name="map">Map from the fields of the rules to the host's record.</param>
    /// <returns>The model. Its tallies merge with those of this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="map"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A rule uses a field that the map does not have.</exception>
    public DataQualityModel<THost> Map<THost>(RecordMap<T, THost> map)
    {
        Guard.Against.Null(map);
        return new(Id, Nama, TanggalAcuan, Parameters, Basis, Whole, [.. Dimensions.Select(dimension => dimension.Map(map))]);
    }

    /// <summary>Compiles the rules for memory. Compiling takes some milliseconds, so keep the counter.</summary>
    /// <returns>The counter.</returns>
    public DataQualityCounter<T> Compile() => new(rules, frame);

    /// <summary>Reads a tally of this model that <see cref="DataQualityTally.ToJson"/> has written.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>One error with its place in the document, also where the tally is of another model, date, parameters or rules; or the tally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public OneOf<ReadError, DataQualityTally> ReadTally(string json) => DataQualityTallyJson.Read(frame, Guard.Against.Null(json));

    /// <summary>Scores a tally.</summary>
    /// <param name="tally">A tally of this model.</param>
    /// <param name="zeroPopulation">Policy on rules without applicable records.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentException"><paramref name="tally"/> is null or of another model, or the policy is undefined.</exception>
    public DataQualityScore Score(DataQualityTally tally, ZeroPopulationPolicy zeroPopulation)
    {
        DataQualityTally.Require(tally, frame);
        Guard.Against.Undefined(zeroPopulation);
        return DataQualityScore.Of(
            Nama,
            Basis,
            Whole,
            [.. Dimensions.Select(dimension => ScoredDimension(dimension, tally))],
            zeroPopulation);
    }

    /// <summary>Name and date.</summary>
    /// <returns>Such as <c>ikd, 2026-12-31: 27 aturan</c>.</returns>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0}, {1}: {2} aturan", Id, LocalDatePattern.Iso.Format(TanggalAcuan), Rules.Count);

    private static DimensionScore ScoredDimension(QualityDimension<T> dimension, DataQualityTally tally) => new(
        dimension.Kode,
        dimension.Nama,
        dimension.Bobot,
        dimension.Whole,
        [.. dimension.Rules.Select(rule => new RuleScore(rule.Kode, rule.Nama, rule.Bobot, Counts(rule, tally)))]);

    private static RuleCount Counts(DisparityRule<T> rule, DataQualityTally tally) => rule.Counting is { } counting
        ? tally.OfGroups(rule.Kode, counting)
        : tally.OfRecords(rule.Kode);
}
