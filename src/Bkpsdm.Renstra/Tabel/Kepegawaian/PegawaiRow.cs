using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One category of staff: persons by column, and the printed total.</summary>
internal sealed class PegawaiRow : DocumentRow
{
    [JsonConstructor]
    internal PegawaiRow(int number, string kategori, IReadOnlyList<DocumentCell> orang, DocumentCell jumlah)
        : base(number)
    {
        Kategori = kategori;
        Orang = orang;
        Jumlah = jumlah;
    }

    /// <summary>The category as printed, such as <c>S1</c> or <c>Golongan III</c>.</summary>
    public string Kategori { get; }

    /// <summary>The numbers of persons (<i>orang</i>), one a column of the table.</summary>
    public IReadOnlyList<DocumentCell> Orang { get; }

    /// <summary>The printed total (<i>jumlah</i>).</summary>
    public DocumentCell Jumlah { get; }

    /// <summary>The sum of the cells of the row, beside <see cref="Jumlah"/>; a dash adds nothing.</summary>
    /// <returns>The number of persons, or why it is unknown.</returns>
    public ValueOrReason<long> JumlahDihitung() => CellCount.Sum(Orang.Select(CellCount.Of));

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    internal void RequireCells(int columns, string path)
    {
        if (Orang.Count != columns)
        {
            throw new DataFault(
                "JUMLAH_SEL_TIDAK_COCOK",
                FormattableString.Invariant($"Ada {Orang.Count} sel untuk {columns} kolom."),
                FormattableString.Invariant($"There are {Orang.Count} cells for {columns} columns."),
                path + ".orang");
        }
    }

    private protected override void Check(string path) => DataFault.RequireText(Kategori, path + ".kategori");
}
