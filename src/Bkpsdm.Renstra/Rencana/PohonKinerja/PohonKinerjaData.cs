namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record PohonKinerjaData(string Gambar, string Judul, IReadOnlyList<LevelKinerjaData> Level, IReadOnlyList<KotakKinerjaData> Kotak);

internal sealed record LevelKinerjaData(string Id, int Urutan, string Nama, bool Berkotak, TextPair Penjelasan, string? Warna = null);

internal sealed record KotakKinerjaData(
    string Id,
    int Baris,
    string Level,
    DocumentCell Nama,
    TautanData? Induk = null,
    TautanData? Simpul = null,
    string? IdPernyataan = null);
