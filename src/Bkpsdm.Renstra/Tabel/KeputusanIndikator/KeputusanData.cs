namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record KeputusanData(string Tabel, string Judul, IReadOnlyList<BagianKeputusanData> Bagian, IReadOnlyList<EntriKeputusanData> Baris);

internal sealed record BagianKeputusanData(int No, string Terbaca, string? Jabatan = null, string? Unit = null, string? Tujuan = null);

internal sealed record EntriKeputusanData(
    int No,
    int Bagian,
    string Jenis,
    string Pernyataan,
    string Indikator,
    IReadOnlyList<PenanggungJawabData> PenanggungJawab,
    IReadOnlyList<string> SumberData,
    FaktaDefinisiData Fakta,
    string? IdIndikator = null,
    TextPair? Alasan = null);

internal sealed record PenanggungJawabData(string Terbaca, string? Jabatan = null);
