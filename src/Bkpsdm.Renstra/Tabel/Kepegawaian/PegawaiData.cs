namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record PegawaiData(IReadOnlyList<TabelPegawaiData> Tabel);

internal sealed record TabelPegawaiData(string Tabel, string Judul, string Kategori, IReadOnlyList<KolomPegawaiData> Kolom, IReadOnlyList<PegawaiRowData> Baris);

internal sealed record KolomPegawaiData(string JenisKelamin, string? Status = null);

internal sealed record PegawaiRowData(int No, string Kategori, IReadOnlyList<DocumentCell> Orang, DocumentCell Jumlah);
