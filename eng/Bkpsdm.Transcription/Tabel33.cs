namespace Bkpsdm.Transcription;

/// <summary>Tabel 3.3: goal, objective and indicator of the RPJMD beside those of the plan.</summary>
public static class Tabel33
{
    private const string Name = "Tabel 3.3";
    private const int Lines = 3;
    private const int Tujuan = 3;
    private const int Sasaran = 4;
    private const int Indikator = 5;
    private static readonly string[] Heads = ["RPJMD Kabupaten Paser 2025-2029", "Tujuan"];
    private static readonly string[] Fields = ["tujuanRpjmd", "sasaranRpjmd", "indikatorRpjmd", "tujuan", "sasaran", "indikator"];

    /// <summary>The JSON of the table.</summary>
    /// <param name="source">Sources/tabel-3.3.txt.</param>
    /// <param name="rencana">The JSON of the tree.</param>
    /// <param name="authored">Authored/keselarasan.json.</param>
    public static string Transcribe(string source, string rencana, string authored)
    {
        var kaitan = new KaitanRencana(rencana, authored);
        var table = SourceTable.Read(Name, source, Fields.Length);
        var rows = TabelKeselarasan.Rows(table, Heads, Lines);
        return DataText.OfSection("keterkaitanRpjmd", writer => TabelKeselarasan.Write(writer, table, Lines, index =>
        {
            TabelKeselarasan.WriteFields(writer, Fields, rows[index].Cells);
            kaitan.Write(
                writer,
                rows[index],
                [TabelKeselarasan.Above(rows, index, Tujuan), TabelKeselarasan.Above(rows, index, Sasaran)],
                rows[index].Cells[Indikator]);
        }));
    }
}
