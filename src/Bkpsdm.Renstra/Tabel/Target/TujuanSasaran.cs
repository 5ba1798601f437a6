using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The tables of goal and objectives (<i>tujuan dan sasaran</i>) with the targets of their indicators.</summary>
/// <remarks>They state the same targets as the tree of the plan does, so that both can be compared. Immutable once the plan is read.</remarks>
internal sealed class TujuanSasaran : IDocumentSection
{
    [JsonConstructor]
    internal TujuanSasaran(IReadOnlyList<TargetTable<TujuanSasaranRow>> tables) => Tables = tables;

    /// <summary>The tables, in document order.</summary>
    [JsonPropertyName("daftar")]
    public IReadOnlyList<TargetTable<TujuanSasaranRow>> Tables { get; }

    /// <summary>The rows of all tables, in document order.</summary>
    [JsonIgnore]
    public IEnumerable<TujuanSasaranRow> Rows => Tables.SelectMany(table => table.Rows);

    /// <summary>The tables of a plan that has none.</summary>
    internal static TujuanSasaran Empty { get; } = new([]);

    void IDocumentSection.Place(string path)
    {
        foreach (var (table, at) in Elements.Of(Tables, path + ".daftar"))
        {
            ((IDocumentSection)table).Place(at);
        }
    }
}
