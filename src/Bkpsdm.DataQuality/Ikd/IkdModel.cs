using System.Linq.Expressions;
using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.DataQuality;

/// <summary>ASN data-quality index (<i>Indeks Kualitas Data ASN</i>, IKD) as a model of data quality.</summary>
/// <remarks>
/// SE Kepala BKN 17/2024: 27 indicators in four dimensions. Formula, indicators and weights come from one source each. The parts
/// of 40, 44, 42 and 4 were inferred, since only so do the weights make a whole. The letter names no predikat. Where it leaves the
/// reading of an indicator open, the reading of one public application is used, see
/// <see cref="IkdThresholds"/>.
/// </remarks>
/// <example><code>
/// var model = IkdModel.SeBkn17Of2024(new LocalDate(2026, 11, 24), IkdThresholds.Default, IkdWeights.ExactParts);
/// var tally = model.Compile().Tally(records);
/// var score = model.Score(tally, ZeroPopulationPolicy.AsHundred);
/// var indeks = score.Indeks; // 100 where no record is disparate
/// </code></example>
public static class IkdModel
{
    /// <summary>Id of the model.</summary>
    public const string Id = "ikd-se-bkn-17-2024";

    // A percentage with two decimals, in hundredths.
    private const long PrintedWhole = 10000;

    /// <summary>Makes the model of SE Kepala BKN 17/2024 over <see cref="AsnRecord"/>. A host's own record is mapped.</summary>
    /// <param name="tanggalAcuan">Reference date (<i>tanggal acuan</i>) for late records, in the years 1900 to 9000.</param>
    /// <param name="thresholds">Readings that the letter leaves open.</param>
    /// <param name="weights">The convention of the weights.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ArgumentException"><paramref name="thresholds"/> is null, <paramref name="weights"/> is undefined, or the date is outside the years 1900 to 9000.</exception>
    public static DataQualityModel<AsnRecord> SeBkn17Of2024(LocalDate tanggalAcuan, IkdThresholds thresholds, IkdWeights weights)
    {
        var acuan = tanggalAcuan.WithCalendar(CalendarSystem.Iso);
        Guard.Against.Outside(acuan.Year, 1900, 9000, nameof(tanggalAcuan));
        Guard.Against.Null(thresholds);
        Guard.Against.Undefined(weights);
        var builder = new DataQualityModelBuilder<AsnRecord>(Id, BilingualText.Create("Indeks Kualitas Data ASN", "ASN data-quality index"), acuan)
            .AddParameter("ambang", thresholds.Text)
            .AddParameter("bobot", weights == IkdWeights.ExactParts ? "bagian" : "tercetak");
        IkdCompleteness.AddTo(builder, weights, thresholds);
        IkdTimeliness.AddTo(builder, weights, thresholds, acuan);
        IkdAccuracy.AddTo(builder, weights, thresholds);
        IkdConsistency.AddTo(builder, weights);
        return builder.Build(IkdDimension.All.Sum(dimension => dimension.Bobot), IkdDimension.Basis);
    }

    /// <summary>Weight of an indicator by the convention.</summary>
    internal static long Bobot(IkdWeights weights, string kode)
    {
        var (bagian, tercetak) = Rubrics.SeBkn17Of2024.Bobot(kode);
        return weights == IkdWeights.ExactParts ? bagian : tercetak;
    }

    /// <summary>Begins a dimension. Printed weights are in hundredths of a percent.</summary>
    internal static void Begin(DataQualityModelBuilder<AsnRecord> builder, IkdDimension dimension, IkdWeights weights, (int Bobot, long Bagian, long JumlahTercetak) regulation)
    {
        if (weights == IkdWeights.ExactParts)
        {
            builder.AddDimension(dimension.Kode, dimension.Nama, dimension.Bobot, regulation.Bagian);
        }
        else
        {
            builder.AddDimension(dimension.Kode, dimension.Nama, dimension.Bobot, PrintedWhole, regulation.JumlahTercetak);
        }
    }

    /// <summary>Condition for a position to be of one of the levels.</summary>
    internal static Expression OneOf(IEnumerable<JenjangJabatan> levels, ParameterExpression record) => levels
        .Select(level => (Expression<Func<AsnRecord, bool>>)(asn => asn.JenjangJabatan == level))
        .Select(isOf => Substitution.Inline(isOf, record))
        .Aggregate(Expression.OrElse);
}
