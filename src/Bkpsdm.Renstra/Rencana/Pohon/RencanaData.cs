namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record RencanaData(string Tabel, string Judul, int TahunAwal, IReadOnlyList<int> TahunTarget, IReadOnlyList<SimpulData> Simpul);

/// <summary>A node; its children stand in it (<c>anak</c>) or name it (<c>induk</c>).</summary>
internal sealed record SimpulData(
    string Id,
    string Jenjang,
    DocumentCell Nama,
    string? Kode = null,
    string? Induk = null,
    IReadOnlyList<PernyataanData>? Pernyataan = null,
    IReadOnlyList<BarisIndikatorData>? Indikator = null,
    PaguData? Pagu = null,
    IReadOnlyList<SimpulData>? Anak = null);

internal sealed record PernyataanData(string Id, int Baris, DocumentCell Teks);

internal sealed record BarisIndikatorData(
    string Id,
    int Baris,
    DocumentCell Nama,
    DocumentCell Satuan,
    DocumentCell KondisiAwal,
    IReadOnlyList<DocumentCell> Target,
    DocumentCell KondisiAkhir,
    string? Pernyataan = null,
    DocumentCell KelompokSasaran = default,
    DocumentCell Lokasi = default,
    DocumentCell PenanggungJawab = default);

internal sealed record PaguData(int Baris, IReadOnlyList<DocumentCell> Tahun, DocumentCell Total);
