namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record TujuanSasaranData(IReadOnlyList<TabelTujuanSasaranData> Daftar);

internal sealed record TabelTujuanSasaranData(string Tabel, string Judul, int TahunAwal, IReadOnlyList<int> TahunTarget, IReadOnlyList<TujuanSasaranRowData> Baris);

internal sealed record TujuanSasaranRowData(
    int No,
    DocumentCell Nomor,
    DocumentCell Tujuan,
    DocumentCell Sasaran,
    string IdSimpul,
    DocumentCell Indikator,
    string IdIndikator,
    DocumentCell KondisiAwal,
    IReadOnlyList<DocumentCell> Target,
    DocumentCell KondisiAkhir);
