namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record BarangData(string Tabel, string Judul, IReadOnlyList<BarangRowData> Baris);

internal sealed record BarangRowData(
    int No,
    string Kode,
    string Nama,
    string Kategori,
    DocumentCell Baik,
    DocumentCell RusakRingan,
    DocumentCell RusakBerat,
    DocumentCell Jumlah,
    string Keterangan);
