using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>What one table states about the targets of an indicator (<i>pernyataan target</i>). Several tables state the same targets, and not always the same numbers.</summary>
public sealed class PernyataanTarget
{
    internal PernyataanTarget(TabelRenstra tabel, TableReference reference, string idIndikator, string path)
    {
        Tabel = tabel;
        Reference = reference;
        IdIndikator = idIndikator;
        Path = path;
    }

    /// <summary>The table.</summary>
    public TabelRenstra Tabel { get; }

    /// <summary>Table and row.</summary>
    public TableReference Reference { get; }

    /// <summary>The id of the indicator.</summary>
    public string IdIndikator { get; }

    /// <summary>The place in the JSON text, such as <c>$.penetapanIndikator.baris[3]</c>.</summary>
    public string Path { get; }

    /// <summary>The name of the indicator as this table has it.</summary>
    public DocumentCell Nama { get; internal init; }

    /// <summary>The unit as this table has it; lost where it has no such column.</summary>
    public DocumentCell Satuan { get; internal init; }

    /// <summary>The baseline and its year; null where the table has no such column.</summary>
    public YearCell? KondisiAwal { get; internal init; }

    /// <summary>The targets by year.</summary>
    public IReadOnlyList<YearCell> Targets { get; internal init; } = [];

    /// <summary>The realisations by year; empty where the table has no such columns.</summary>
    public IReadOnlyList<YearCell> Realisasi { get; internal init; } = [];

    /// <summary>The final condition; lost where the table has no such column.</summary>
    public DocumentCell KondisiAkhir { get; internal init; }

    /// <summary>The responsible party as this table spells it; lost where it has no such column.</summary>
    public DocumentCell PenanggungJawab { get; internal init; }

    /// <summary>The target of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The target, or why this table states none.</returns>
    public ValueOrReason<decimal> TargetAt(TahunAnggaran tahun) => YearCell.Find(Targets, tahun).Value;
}
