using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The staff of the agency by several groupings (<i>komposisi pegawai</i>).</summary>
/// <remarks>In the Paser plan these are Tabel 2.1 (education) and Tabel 2.2 (grade). Immutable.</remarks>
internal sealed class KomposisiPegawai : IDocumentSection
{
    [JsonConstructor]
    internal KomposisiPegawai(IReadOnlyList<TabelPegawai> tables) => Tables = tables;

    /// <summary>The tables, in document order; empty in a plan without them.</summary>
    [JsonPropertyName("tabel")]
    public IReadOnlyList<TabelPegawai> Tables { get; }

    /// <summary>The staff of a plan that states none.</summary>
    internal static KomposisiPegawai Empty { get; } = new([]);

    /// <summary>The table of a number.</summary>
    /// <param name="tabel">The number as printed, such as <c>Tabel 2.1</c>.</param>
    /// <returns>The reason (<c>TABEL_TIDAK_ADA</c>), or the table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tabel"/> is null.</exception>
    public ValueOrReason<TabelPegawai> Find(string tabel)
    {
        Guard.Against.Null(tabel);
        return Tables.FirstOrDefault(table => string.Equals(table.Tabel, tabel, StringComparison.Ordinal)) is { } found
            ? found
            : Reason.Create("TABEL_TIDAK_ADA", BilingualText.Create($"rencana tidak memuat {tabel}", $"the plan has no {tabel}"));
    }

    void IDocumentSection.Place(string path)
    {
        foreach (var (table, at) in Elements.Of(Tables, path + ".tabel"))
        {
            ((IDocumentSection)table).Place(at);
        }
    }
}
