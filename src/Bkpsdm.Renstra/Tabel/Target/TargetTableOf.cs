using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A table of targets whose rows have the fields of one kind of row: the contract of the JSON.</summary>
/// <typeparam name="TRow">The kind of rows.</typeparam>
internal sealed class TargetTable<TRow> : TargetTable
    where TRow : TargetRow
{
    [JsonConstructor]
    internal TargetTable(string tabel, string judul, int awal, IReadOnlyList<int> tahun, IReadOnlyList<TRow> rows)
        : base(tabel, judul, awal, tahun, rows) => Rows = rows;

    /// <summary>The rows, in document order.</summary>
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(9)]
    public new IReadOnlyList<TRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static new TargetTable<TRow> Empty { get; } = new(string.Empty, string.Empty, 0, [], []);
}
