namespace Bkpsdm.Transcription;

/// <summary>The matrix of the annex that sets programs and indicators beside the macro targets of the RPJMN.</summary>
public static class MatriksRpjmn
{
    private const string Name = "Matriks RPJMN";
    private const string Kegiatan = "Kegiatan ";
    private const int Lines = 3;
    private const int ProgramKegiatan = 2;
    private const int Indikator = 3;
    private static readonly string[] Heads = ["No."];
    private static readonly string[] Fields = ["nomor", "targetMakro", "programKegiatan", "indikator", "target"];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/matriks-rpjmn.txt.</param>
    /// <param name="rencana">The JSON of the tree.</param>
    /// <param name="authored">Authored/keselarasan.json.</param>
    public static string Transcribe(string source, string rencana, string authored)
    {
        var kaitan = new KaitanRencana(rencana, authored);
        var table = SourceTable.Read(Name, source, Fields.Length);
        var rows = TabelKeselarasan.Rows(table, Heads, Lines);
        return DataText.OfSection("rpjmn", writer => TabelKeselarasan.Write(writer, table, Lines, index =>
        {
            TabelKeselarasan.WriteFields(writer, Fields, rows[index].Cells);
            kaitan.Write(writer, rows[index], [Nama(TabelKeselarasan.Above(rows, index, ProgramKegiatan))], rows[index].Cells[Indikator]);
        }));
    }

    // A program's name begins with the word, a kegiatan's does not; the matrix puts the word before both.
    private static string Nama(string cell) => cell.StartsWith(Kegiatan, StringComparison.Ordinal) ? cell[Kegiatan.Length..] : cell;
}
