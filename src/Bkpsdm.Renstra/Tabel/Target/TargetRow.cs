using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A row in which a table states the targets of an indicator (<i>baris target</i>): name, baseline, targets by year, final condition.</summary>
/// <remarks>
/// Several tables state the same targets, and not always the same numbers. The large tree, the tables of goal and objectives, of
/// main indicators, of program indicators and of the years before all have rows of this kind. A column that a table does not have is
/// lost (<see cref="CellKind.Lost"/>) or empty.
/// </remarks>
public abstract class TargetRow : DocumentRow
{
    private protected TargetRow(int number, string idIndikator, DocumentCell nama, DocumentCell? baseline, IReadOnlyList<DocumentCell> cells)
        : base(number)
    {
        IdIndikator = idIndikator;
        Nama = nama;
        Awal = baseline;
        Cells = cells;
    }

    /// <summary>The subject of the table.</summary>
    [JsonIgnore]
    internal abstract JenisTabel JenisTabel { get; }

    /// <summary>The id of the indicator: that of the catalogue, or code and number for a sub kegiatan such as <c>5.03.01.2.01.0002-1</c>.</summary>
    [JsonIgnore]
    public string IdIndikator { get; }

    /// <summary>The name of the indicator as this table prints it, as read and as used.</summary>
    [JsonIgnore]
    public DocumentCell Nama { get; }

    /// <summary>The unit (<i>satuan</i>) as this table has it, as read and as used; an indicator in the wrong unit keeps it.</summary>
    [JsonIgnore]
    public DocumentCell Satuan { get; private protected init; }

    /// <summary>The baseline (<i>kondisi awal</i>) and its year; the default, with an empty year, where the table has no such column.</summary>
    [JsonIgnore]
    public YearCell KondisiAwal { get; private set; }

    /// <summary>The targets by year.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Targets { get; private set; } = [];

    /// <summary>The realisations by year; empty where the table has no such columns.</summary>
    [JsonIgnore]
    public IReadOnlyList<YearCell> Realisasi { get; private protected set; } = [];

    /// <summary>The final condition (<i>kondisi akhir</i>).</summary>
    [JsonIgnore]
    public DocumentCell KondisiAkhir { get; private protected init; }

    /// <summary>The responsible party (<i>penanggung jawab</i>) as this table spells it.</summary>
    [JsonIgnore]
    public DocumentCell PenanggungJawab { get; private protected init; }

    /// <summary>The cells of the targets, one a year of the head.</summary>
    [JsonInclude]
    [JsonPropertyName("target")]
    internal IReadOnlyList<DocumentCell> Cells { get; }

    /// <summary>True when the table has a column of baselines.</summary>
    [JsonIgnore]
    internal bool HasBaseline => Awal is not null;

    /// <summary>The cell of the baseline; null in a table without one.</summary>
    private protected DocumentCell? Awal { get; }

    /// <summary>The target of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The target in the unit of the row, or why the row holds none.</returns>
    public virtual ValueOrReason<decimal> TargetAt(TahunAnggaran tahun) => YearCell.Find(Targets, tahun).Value;

    /// <summary>The targets as a trajectory. Direction and final rule are not in the table and come from the caller.</summary>
    /// <param name="satuan">The unit, usually that of the definition.</param>
    /// <param name="finalRule">The rule by which the years make the final condition, or undecided.</param>
    /// <param name="polarity">The better direction, or undecided.</param>
    /// <returns>The trajectory, in which a cell without a number is unknown with its reason; or <c>TAHUN_TIDAK_URUT</c> in a row without years.</returns>
    public ValueOrReason<Trajectory> ToTrajectory(Satuan satuan, Stated<FinalRule> finalRule, Stated<Polarity> polarity) => Targets.Count == 0
        ? Reason.Create("TAHUN_TIDAK_URUT", BilingualText.Create(
            "tahun target tidak berurutan setelah tahun awal",
            "the years of the targets do not follow each other after the baseline year"))
        : Trajectory.Create(
            satuan,
            KondisiAwal.Tahun,
            KondisiAwal.Cell.Value,
            [.. Targets.Select(target => YearTarget.Create(target.Tahun, target.Cell.Value))],
            KondisiAkhir.Value,
            finalRule,
            polarity);

    /// <summary>The targets as a trajectory, with unit, direction and final rule of the definition.</summary>
    /// <param name="definition">The definition of the indicator.</param>
    /// <returns>The trajectory, in which a cell without a number is unknown with its reason; or <c>TAHUN_TIDAK_URUT</c> in a row without years.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public ValueOrReason<Trajectory> ToTrajectory(IndicatorDefinition definition)
    {
        Guard.Against.Null(definition);
        return ToTrajectory(definition.Satuan, definition.FinalRule, definition.Polarity);
    }

    /// <summary>Pairs the cells with the years of the head.</summary>
    internal void PlaceYears(TahunAnggaran awal, IReadOnlyList<TahunAnggaran> tahun, string path)
    {
        KondisiAwal = Awal is { } cell ? new YearCell(awal, cell) : default;
        Targets = YearCell.Pair(tahun, Cells, path + ".target");
    }
}
