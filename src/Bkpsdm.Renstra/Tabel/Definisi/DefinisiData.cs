namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record StatedWordData(string Nilai, string Dasar);

internal sealed record RentangData(decimal? Minimum = null, decimal? Maksimum = null);

internal sealed record UkuranData(
    RentangData Rentang,
    StatedWordData? Rumus = null,
    StatedWordData? Polaritas = null,
    StatedWordData? Akhir = null,
    TextPair? Catatan = null);

internal sealed record DefinisiSubKegiatanData(string Tabel, string Judul, IReadOnlyList<DefinisiSubKegiatanRowData> Baris);

internal sealed record DefinisiSubKegiatanRowData(
    int No,
    int Nomor,
    string SubKegiatan,
    string Indikator,
    string Satuan,
    FaktaDefinisiData Fakta,
    UkuranData Ukuran,
    string? Kode = null,
    string? IdIndikator = null);

internal sealed record DefinisiIndikatorData(string Tabel, string Judul, IReadOnlyList<DefinisiIndikatorRowData> Baris);

internal sealed record DefinisiIndikatorRowData(
    int No,
    string Indikator,
    string IdIndikator,
    FaktaDefinisiData Fakta,
    FaktaDefinisiData Formulasi,
    FaktaDefinisiData Relevansi,
    string? JenisRumus = null);
