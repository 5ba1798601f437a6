namespace Bkpsdm.Transcription;

/// <summary>Tabel 2.5: the sub kegiatan that support indicators of the sustainable development goals (TPB).</summary>
public static class Tabel25
{
    private const string Name = "Tabel 2.5";
    private const int Lines = 19;
    private const int SubKegiatan = 1;
    private const int Indikator = 2;
    private static readonly string[] Heads = ["No"];
    private static readonly string[] Fields = ["nomor", "subKegiatan", "indikator", "penjelasan"];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-2.5.txt.</param>
    /// <param name="rencana">The JSON of the tree.</param>
    /// <param name="authored">Authored/keselarasan.json.</param>
    public static string Transcribe(string source, string rencana, string authored)
    {
        var kaitan = new KaitanRencana(rencana, authored);
        var table = SourceTable.Read(Name, source, Fields.Length);
        var rows = Joined(TabelKeselarasan.Rows(table, Heads, Lines));
        return DataText.OfSection("tpb", writer => TabelKeselarasan.Write(writer, table, rows.Count, index =>
        {
            TabelKeselarasan.WriteFields(writer, Fields, rows[index].Cells);
            writer.WriteCells("indikatorTpb", Codes(rows[index]));
            kaitan.Write(writer, rows[index], [rows[index].Cells[SubKegiatan]]);
        }));
    }

    // A name that the page cuts goes on in the first line of the next page, which has no number.
    private static List<SourceRow> Joined(IReadOnlyList<SourceRow> lines)
    {
        List<SourceRow> rows = [];
        foreach (var line in lines)
        {
            if (line.Cells[0].Length > 0)
            {
                rows.Add(line);
            }
            else
            {
                var cut = rows[^1];
                rows[^1] = cut with { Cells = [.. cut.Cells.Zip(line.Cells, (above, below) => $"{above} {below}".TrimEnd())] };
            }
        }

        return rows;
    }

    // "16.6.1.(b),(c)" names 16.6.1.(b) and 16.6.1.(c).
    private static IEnumerable<string> Codes(SourceRow row)
    {
        var cell = row.Cells[Indikator];
        var open = cell.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? cell[open..].Split(',').Select(letter => cell[..open] + letter) : throw row.Fault("must be codes of indicators", cell);
    }
}
