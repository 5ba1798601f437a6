namespace Bkpsdm.Transcription;

/// <summary>The matrix of the annex that sets sub kegiatan beside the eight national priorities (Asta Cita).</summary>
public static class MatriksAstaCita
{
    private const string Name = "Matriks Asta Cita";
    private const int Lines = 2;
    private const int SubKegiatan = 3;
    private static readonly string[] Heads = ["NO."];
    private static readonly string[] Fields = ["nomor", "astaCita", "urusan", "subKegiatan"];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/matriks-asta-cita.txt.</param>
    /// <param name="rencana">The JSON of the tree.</param>
    /// <param name="authored">Authored/keselarasan.json.</param>
    public static string Transcribe(string source, string rencana, string authored)
    {
        var kaitan = new KaitanRencana(rencana, authored);
        var table = SourceTable.Read(Name, source, Fields.Length);
        var rows = TabelKeselarasan.Rows(table, Heads, Lines);
        return DataText.OfSection("astaCita", writer => TabelKeselarasan.Write(writer, table, Lines, index =>
        {
            TabelKeselarasan.WriteFields(writer, Fields, rows[index].Cells);
            kaitan.Write(writer, rows[index], [rows[index].Cells[SubKegiatan]]);
        }));
    }
}
