namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record IndikatorProgramData(string Tabel, string Judul, int TahunAwal, IReadOnlyList<int> TahunTarget, IReadOnlyList<IndikatorProgramRowData> Baris);

internal sealed record IndikatorProgramRowData(
    int No,
    string Indikator,
    string IdIndikator,
    DocumentCell KondisiAwal,
    IReadOnlyList<DocumentCell> Target,
    DocumentCell KondisiAkhir);
