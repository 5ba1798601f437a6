namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record KaitanData(IReadOnlyList<string> Simpul, IReadOnlyList<string> Indikator, string Dasar);

internal sealed record TabelKeselarasanData<TRow>(string Tabel, string Judul, IReadOnlyList<TRow> Baris)
    where TRow : class, IBarisKeselarasanData;

/// <summary>What every row of alignment has: number, link, and the cell with which it is aligned.</summary>
internal interface IBarisKeselarasanData
{
    int No { get; }

    KaitanData? Kaitan { get; }

    DocumentCell Acuan { get; }
}

internal sealed record KeterkaitanRpjmdRowData(
    int No,
    DocumentCell TujuanRpjmd,
    DocumentCell SasaranRpjmd,
    DocumentCell IndikatorRpjmd,
    DocumentCell Tujuan,
    DocumentCell Sasaran,
    DocumentCell Indikator,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => SasaranRpjmd;
}

internal sealed record TpbRowData(
    int No,
    DocumentCell Nomor,
    DocumentCell SubKegiatan,
    DocumentCell Indikator,
    DocumentCell Penjelasan,
    IReadOnlyList<string> IndikatorTpb,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => Indikator;
}

internal sealed record AstaCitaRowData(
    int No,
    DocumentCell Nomor,
    DocumentCell AstaCita,
    DocumentCell Urusan,
    DocumentCell SubKegiatan,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => AstaCita;
}

internal sealed record RpjmnRowData(
    int No,
    DocumentCell Nomor,
    DocumentCell TargetMakro,
    DocumentCell ProgramKegiatan,
    DocumentCell Indikator,
    DocumentCell Target,
    KaitanData? Kaitan = null) : IBarisKeselarasanData
{
    DocumentCell IBarisKeselarasanData.Acuan => TargetMakro;
}
