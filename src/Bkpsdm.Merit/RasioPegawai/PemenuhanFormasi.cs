using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The fulfilment of the formation by kind of position (<i>pemenuhan formasi</i>): indicator <c>pemenuhan-kebutuhan-asn</c> of Tabel 4.5.</summary>
/// <remarks>
/// The mean of ratios and the ratio of sums differ where kinds differ in size, and each has its name. The indicator is the mean. A
/// ratio passes 100 where a kind has more persons than needed. Immutable.
/// </remarks>
public sealed class PemenuhanFormasi
{
    private static readonly MeanOfRatiosFormula Mean = MeanOfRatiosFormula.Create(FormulaInput.Create(
        "jenis-jabatan", BilingualText.Create("ASN yang mengisi dan kebutuhan ASN tiap jenis jabatan", "ASN in post and ASN needed for each kind of jabatan")));

    private static readonly RatioFormula Whole = RatioFormula.Create(
        FormulaInput.Create("terisi", BilingualText.Create("ASN yang mengisi", "ASN in post")),
        FormulaInput.Create("kebutuhan", BilingualText.Create("Kebutuhan ASN", "ASN needed")));

    private readonly FormulaInputs inputs;
    private readonly Reason? reason;

    private PemenuhanFormasi(PemenuhanFormasiRow[] rows, Reason? reason)
    {
        Rows = Array.AsReadOnly(rows);
        this.reason = reason;
        inputs = FormulaInputs.Empty.With("jenis-jabatan", rows.Select(row => new RatioPair(AsnNames.JenisJabatan.Of(row.JenisJabatan).Indonesia, row.Terisi, row.Kebutuhan)));
    }

    /// <summary>The kinds with a stated need, in the order of the kinds.</summary>
    public IReadOnlyList<PemenuhanFormasiRow> Rows { get; }

    /// <summary>
    /// The indicator: the mean of the ratios of the kinds, in percent. Unknown where a kind has persons and no need is stated
    /// (<c>KEBUTUHAN_TIDAK_ADA</c>), or a need is 0 or negative.
    /// </summary>
    public ValueOrReason<decimal> RataRataRasio => reason is null ? Mean.Evaluate(inputs) : reason;

    /// <summary>All persons by all needs, in percent. Unknown in the same cases, but for a single need of 0.</summary>
    public ValueOrReason<decimal> RasioJumlah => reason
        ?? Rows.Select(row => row.Rasio.Reason).FirstOrDefault(one => one?.Code == "MASUKAN_TIDAK_SAH")
        ?? Whole.Evaluate(Rows.Sum(row => (decimal)row.Terisi), Rows.Sum(row => (decimal)row.Kebutuhan));

    /// <summary>Shows the working of the mean.</summary>
    /// <returns>The tree.</returns>
    public Explanation Explain() => Mean.Explain(inputs);

    internal static PemenuhanFormasi Of(RasioPegawaiTally tally, IEnumerable<KeyValuePair<JenisJabatan, long>> needs)
    {
        var stated = needs.OrderBy(need => Guard.Against.Undefined(need.Key, nameof(needs))).ToArray();
        if (stated.Select(need => need.Key).Distinct().Count() != stated.Length)
        {
            throw new ArgumentException("A kind of position is named twice.", nameof(needs));
        }

        var without = AsnNames.JenisJabatan.All.Where(kind => tally.JumlahTerisi(kind) > 0 && !Array.Exists(stated, need => need.Key == kind)).ToArray();
        return new PemenuhanFormasi(
            [.. stated.Select(need => new PemenuhanFormasiRow(need.Key, tally.JumlahTerisi(need.Key), need.Value, Whole.Evaluate(tally.JumlahTerisi(need.Key), need.Value)))],
            without.Length == 0 ? null : NoNeed(without[0]));
    }

    private static Reason NoNeed(JenisJabatan kind) => Reason.Create("KEBUTUHAN_TIDAK_ADA", BilingualText.Create(
        $"kebutuhan jenis jabatan {AsnNames.JenisJabatan.Of(kind).Indonesia} tidak dinyatakan, padahal terisi",
        $"the need for the kind of position {AsnNames.JenisJabatan.Of(kind).English} is not stated, though it has persons"));
}
