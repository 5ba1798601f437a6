namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record PermasalahanRowData(
    int No,
    DocumentCell Nomor,
    DocumentCell MasalahPokok,
    DocumentCell Masalah,
    DocumentCell AkarMasalah,
    TextPair? Ringkasan = null,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => Masalah;
}
