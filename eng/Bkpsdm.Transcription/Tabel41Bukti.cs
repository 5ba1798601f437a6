namespace Bkpsdm.Transcription;

/// <summary>The sums of Tabel 4.1 that can prove a digit, with the values used.</summary>
internal sealed class Tabel41Bukti(IReadOnlyList<Tabel41Simpul> nodes, SourceTable tabel44)
{
    /// <summary>Whether a sum closes on a cell.</summary>
    /// <param name="bukti">tahun: the years make the total of the row; anak: the children make the cell; induk: the siblings make the node above; target: the targets make the final; tabel44: Tabel 4.4 states it; sebagian: the children named add up to it.</param>
    /// <param name="node">The node of the row.</param>
    /// <param name="row">The row.</param>
    /// <param name="kolom">The column.</param>
    /// <param name="sebagian">The codes of the children that the document adds, where it leaves others out.</param>
    public bool Closes(string bukti, Tabel41Simpul node, Tabel41Baris row, string kolom, IReadOnlyCollection<string> sebagian) => bukti switch
    {
        "tahun" => Sum(Tabel41Kolom.Rupiah.Select(column => row[column].Angka)) == row["rpTotal"].Angka,
        "anak" => Children(node, kolom) == row[kolom].Angka,
        "sebagian" => Sum(nodes.Where(child => child.Induk == node.Id && sebagian.Contains(child.Id)).Select(child => child.Pagu![kolom].Angka)) == row[kolom].Angka,
        "induk" => Above(node) is { } above && Children(above, kolom) == above.Pagu![kolom].Angka,
        "target" => Sum(Tabel41Kolom.Target.Select(column => row[column].Angka)) == row["akhir"].Angka,
        "tabel44" => Target(row["indikator"].Dipakai!, kolom) == row[kolom].Dipakai,
        _ => throw new TranscriptionException("tabel-4.1.json", "unknown proof", bukti),
    };

    // A node that states nothing stands for its own children.
    private decimal? Children(Tabel41Simpul node, string kolom) =>
        Sum(nodes.Where(child => child.Induk == node.Id).Select(child => child.Pagu is { } pagu ? pagu[kolom].Angka : Children(child, kolom)));

    private Tabel41Simpul? Above(Tabel41Simpul node)
    {
        var above = nodes.FirstOrDefault(candidate => candidate.Id == node.Induk);
        return above is null || above.Pagu is not null ? above : Above(above);
    }

    // The target that Tabel 4.4 states for an indicator; the year as t2026.
    private string? Target(string nama, string kolom)
    {
        var column = tabel44.Head[1].Cells.ToList().IndexOf(kolom[1..]);
        return column < 0 ? null : tabel44.Rows.SingleOrDefault(row => row.Cells[1] == nama)?.Cells[column];
    }

    private static decimal? Sum(IEnumerable<decimal?> values) => values.Aggregate((decimal?)0, (sum, value) => sum + value);
}
