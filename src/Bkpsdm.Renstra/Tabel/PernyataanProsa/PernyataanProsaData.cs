namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record PernyataanProsaData(IReadOnlyList<PernyataanProsaRowData> Baris);

internal sealed record PernyataanProsaRowData(
    int No,
    string Tempat,
    TextPair Perihal,
    DocumentCell Nilai,
    string Satuan,
    string Kutipan,
    string? IdIndikator = null,
    string? Aspek = null,
    int? Tahun = null,
    KutipanTabelData? Mengutip = null);

internal sealed record KutipanTabelData(string Tabel, string Kolom, int? Baris = null);
