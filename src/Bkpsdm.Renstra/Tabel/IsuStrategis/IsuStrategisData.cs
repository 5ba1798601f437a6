namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record IsuStrategisData(
    TabelKeselarasanData<TemaKlhsRowData>? TemaKlhs = null,
    TabelKeselarasanData<IndikasiKlhsRowData>? IndikasiKlhs = null,
    TabelKeselarasanData<IsuStrategisRowData>? Isu = null,
    IReadOnlyList<TextPair>? Ditetapkan = null);

internal sealed record TemaKlhsRowData(int No, DocumentCell Tema, DocumentCell Isu, KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => Tema;
}

internal sealed record IndikasiKlhsRowData(
    int No,
    DocumentCell Isu,
    DocumentCell NomorIndikator,
    DocumentCell Indikator,
    DocumentCell TargetNasional,
    int TahunCapaian,
    DocumentCell Capaian,
    IReadOnlyList<int> TahunTarget,
    IReadOnlyList<DocumentCell> Target,
    DocumentCell Ketercapaian,
    DocumentCell SkenarioDut,
    DocumentCell SkenarioTut,
    DocumentCell Urgensi,
    DocumentCell Program,
    DocumentCell Kegiatan,
    DocumentCell Anggaran,
    DocumentCell Pelaksana,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => Isu;
}

internal sealed record IsuStrategisRowData(
    int No,
    DocumentCell Potensi,
    DocumentCell Permasalahan,
    DocumentCell IsuKlhs,
    DocumentCell IsuGlobal,
    DocumentCell IsuNasional,
    DocumentCell IsuRegional,
    DocumentCell IsuStrategis,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => IsuStrategis;
}
