using System.Linq.Expressions;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.DataQuality;

/// <summary>Builder of a model of data quality (<i>penyusun model</i>). Dimensions and their rules are checked together at the end.</summary>
/// <typeparam name="T">The record type in which the rules are written.</typeparam>
/// <example><code>
/// var model = new DataQualityModelBuilder&lt;Barang&gt;("barang", BilingualText.Create("Kualitas data barang", "Quality of goods data"), new LocalDate(2026, 12, 31))
///     .AddDimension("LENGKAP", BilingualText.Create("Kelengkapan", "Completeness"), bobot: 1, whole: 2)
///     .AddRule("L1", BilingualText.Create("Nama kosong", "No name"), bobot: 1, barang =&gt; true, barang =&gt; Portable.IsBlank(barang.Nama))
///     .AddRule("L2", BilingualText.Create("Tahun kosong", "No year"), bobot: 1, barang =&gt; true, barang =&gt; barang.Tahun == null)
///     .Build(whole: 1);
///
/// Barang[] records = [new("Meja", 2020), new("Kursi", null), new(" ", 2021), new("Lemari", 2019)];
/// var score = model.Score(model.Compile().Tally(records, threads: 1), ZeroPopulationPolicy.Unknown);
/// var indeks = score.Indeks; // 75: one of four fails each of the two rules
/// </code></example>
public sealed class DataQualityModelBuilder<T>
{
    private readonly List<(string Kode, BilingualText Nama, long Bobot, long Whole, long Sum, List<DisparityRule<T>> Rules)> dimensions = [];
    private readonly SortedDictionary<string, string> parameters = new(StringComparer.Ordinal);
    private readonly string id;
    private readonly BilingualText nama;
    private readonly LocalDate tanggalAcuan;

    /// <summary>Begins a model.</summary>
    /// <param name="id">Id. Tallies of models with another id are not merged.</param>
    /// <param name="nama">The name.</param>
    /// <param name="tanggalAcuan">Reference date of the rules (<i>tanggal acuan</i>).</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null, blank or no valid Unicode, or <paramref name="nama"/> is null.</exception>
    public DataQualityModelBuilder(string id, BilingualText nama, LocalDate tanggalAcuan)
    {
        this.id = Guard.Against.BlankOrBroken(id);
        this.nama = Guard.Against.Null(nama);
        this.tanggalAcuan = tanggalAcuan;
    }

    /// <summary>Names a parameter of the rules, such as a threshold. It becomes part of the identity of tallies.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value in invariant text.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A text is null, blank or no valid Unicode.</exception>
    public DataQualityModelBuilder<T> AddParameter(string name, string value)
    {
        parameters[Guard.Against.BlankOrBroken(name)] = Guard.Against.BlankOrBroken(value);
        return this;
    }

    /// <summary>Begins a dimension. The following rules belong to it.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="nama">The name.</param>
    /// <param name="bobot">Weight in parts of the whole of the model, 1 or more.</param>
    /// <param name="whole">Whole for the weights of its rules, 1 or more.</param>
    /// <param name="printedSum">Sum of the weights where a regulation prints them rounded; the whole where not given.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A text is null, blank or no valid Unicode, or a number is below 1.</exception>
    public DataQualityModelBuilder<T> AddDimension(string kode, BilingualText nama, long bobot, long whole, long? printedSum = null)
    {
        dimensions.Add((
            Guard.Against.BlankOrBroken(kode),
            Guard.Against.Null(nama),
            Guard.Against.LessThanOne(bobot),
            Guard.Against.LessThanOne(whole),
            Guard.Against.LessThanOne(printedSum ?? whole),
            []));
        return this;
    }

    /// <summary>Adds a rule over single records.</summary>
    /// <param name="kode">The code, unique within the model.</param>
    /// <param name="nama">Name of the disparity.</param>
    /// <param name="bobot">Weight in parts of the whole of the dimension, 1 or more.</param>
    /// <param name="population">Condition for a record to be in the population.</param>
    /// <param name="disparity">Condition for a record of the population to be disparate.</param>
    /// <param name="mengapa">Reason why the disparity matters.</param>
    /// <param name="tindakan">Action for a disparate record.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A needed argument is null, blank or no valid Unicode, or a weight is below 1.</exception>
    /// <exception cref="InvalidOperationException">There is no dimension yet.</exception>
    public DataQualityModelBuilder<T> AddRule(
        string kode,
        BilingualText nama,
        long bobot,
        Expression<Func<T, bool>> population,
        Expression<Func<T, bool>> disparity,
        BilingualText? mengapa = null,
        BilingualText? tindakan = null) =>
        Add(new DisparityRule<T>(Guard.Against.BlankOrBroken(kode), Guard.Against.Null(nama), Guard.Against.LessThanOne(bobot), CapturedValues.Freeze(Guard.Against.Null(population)))
        {
            Disparity = CapturedValues.Freeze(Guard.Against.Null(disparity)),
            Mengapa = mengapa,
            Tindakan = tindakan,
        });

    /// <summary>Adds a rule over groups. More than one record of the population in one group is a disparity.</summary>
    /// <param name="kode">The code, unique within the model.</param>
    /// <param name="nama">Name of the disparity.</param>
    /// <param name="bobot">Weight in parts of the whole of the dimension, 1 or more.</param>
    /// <param name="population">Condition for a record to be in the population.</param>
    /// <param name="groupKey">Group of a record. A record without a group is not in the population.</param>
    /// <param name="counting">Number of disparate records in a shared group.</param>
    /// <param name="mengapa">Reason why the disparity matters.</param>
    /// <param name="tindakan">Action for a disparate record.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A needed argument is null, blank or no valid Unicode, a weight is below 1, or <paramref name="counting"/> is undefined.</exception>
    /// <exception cref="InvalidOperationException">There is no dimension yet.</exception>
    public DataQualityModelBuilder<T> AddGroupRule(
        string kode,
        BilingualText nama,
        long bobot,
        Expression<Func<T, bool>> population,
        Expression<Func<T, string?>> groupKey,
        GroupCounting counting,
        BilingualText? mengapa = null,
        BilingualText? tindakan = null) =>
        Add(new DisparityRule<T>(Guard.Against.BlankOrBroken(kode), Guard.Against.Null(nama), Guard.Against.LessThanOne(bobot), CapturedValues.Freeze(Guard.Against.Null(population)))
        {
            GroupKey = CapturedValues.Freeze(Guard.Against.Null(groupKey)),
            Counting = Guard.Against.Undefined(counting),
            Mengapa = mengapa,
            Tindakan = tindakan,
        });

    /// <summary>Checks the parts and makes the model.</summary>
    /// <param name="whole">Whole for the weights of the dimensions.</param>
    /// <param name="basis">Regulation behind the model, where there is one.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException">Weights do not add up to their whole, a code is used twice, or a dimension has no rule; the message names it.</exception>
    public DataQualityModel<T> Build(long whole, LegalBasis? basis = null)
    {
        RequireSum("the dimensions", dimensions.Sum(dimension => dimension.Bobot), whole, nameof(whole));
        foreach (var dimension in dimensions)
        {
            RequireSum($"the rules of {dimension.Kode}", dimension.Rules.Sum(rule => rule.Bobot), dimension.Sum, nameof(whole));
        }

        RequireUnique([.. dimensions.Select(dimension => dimension.Kode)]);
        RequireUnique([.. dimensions.SelectMany(dimension => dimension.Rules).Select(rule => rule.Kode)]);
        return new DataQualityModel<T>(
            id,
            nama,
            tanggalAcuan,
            string.Join(";", parameters.Select(parameter => $"{parameter.Key}={parameter.Value}")),
            basis,
            whole,
            [.. dimensions.Select(dimension => new QualityDimension<T>(dimension.Kode, dimension.Nama, dimension.Bobot, dimension.Whole, [.. dimension.Rules]))]);
    }

    private DataQualityModelBuilder<T> Add(DisparityRule<T> rule)
    {
        if (dimensions.Count == 0)
        {
            throw new InvalidOperationException($"The rule {rule.Kode} has no dimension; call Dimension before its rules.");
        }

        dimensions[dimensions.Count - 1].Rules.Add(rule);
        return this;
    }

    private static void RequireSum(string what, long sum, long whole, string parameter)
    {
        if (sum != whole)
        {
            throw new ArgumentException(FormattableString.Invariant($"The weights of {what} add up to {sum}, not to {whole}."), parameter);
        }
    }

    private static void RequireUnique(string[] codes)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        if (Array.Find(codes, code => !seen.Add(code)) is { } twice)
        {
            throw new ArgumentException($"The code {twice} is used twice; codes are unique within a model.");
        }
    }
}
