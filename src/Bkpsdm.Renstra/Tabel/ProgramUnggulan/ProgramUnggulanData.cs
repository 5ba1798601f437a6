namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record ProgramUnggulanData(
    string Tabel,
    string Judul,
    IReadOnlyList<int> TahunTarget,
    DocumentCell Pernyataan,
    IReadOnlyList<ProgramUnggulanRowData> Baris);

internal sealed record ProgramUnggulanRowData(
    int No,
    DocumentCell Program,
    DocumentCell Indikator,
    DocumentCell DefinisiOperasional,
    IReadOnlyList<DocumentCell> Target,
    DocumentCell RealisasiAkhir,
    DocumentCell PenanggungJawab,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => Program;
}
