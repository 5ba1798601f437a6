using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The place in a table that a statement in the prose quotes.</summary>
internal sealed class KutipanTabel
{
    private static readonly string[] Columns = ["target", "realisasi", "rasio", "anggaran", "jumlah", "porsi", "pns", "pppk"];

    [JsonConstructor]
    internal KutipanTabel(string tabel, string kolom, int? baris = null)
    {
        Tabel = tabel;
        Kolom = kolom;
        Baris = baris;
    }

    /// <summary>The table, such as <c>Tabel 2.4</c>.</summary>
    public string Tabel { get; }

    /// <summary>The row, from 1; null where the statement is about all rows together.</summary>
    [JsonPropertyOrder(1)]
    public int? Baris { get; }

    /// <summary>The column (<i>kolom</i>): <c>target</c>, <c>realisasi</c>, <c>rasio</c>, <c>anggaran</c>; for staff <c>jumlah</c>, <c>pns</c>, <c>pppk</c>, or <c>porsi</c> (the share of a row in all rows).</summary>
    public string Kolom { get; }

    internal void Check(string path)
    {
        DataFault.RequireText(Tabel, path + ".tabel");
        if (Baris is { } baris)
        {
            RowNumber.Check(baris, path + ".baris");
        }

        if (!Columns.Contains(Kolom, StringComparer.Ordinal))
        {
            throw new DataFault("KATA_TIDAK_DIKENAL", $"Kolom tidak dikenal; yang dikenal: {string.Join(", ", Columns)}.", $"Unknown column; the known ones are {string.Join(", ", Columns)}.", path + ".kolom", Kolom);
        }
    }
}
