namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record FaktaDefinisiData(
    string? Mendefinisikan = null,
    string? Satuan = null,
    string? Pembilang = null,
    string? Penyebut = null,
    string? PembilangUraian = null,
    string? PenyebutUraian = null,
    string? Ambang = null,
    long? JumlahDisebut = null,
    long? JumlahTerhitung = null,
    string? Relevansi = null,
    IReadOnlyList<string>? Lembaga = null,
    IReadOnlyList<string>? Wilayah = null,
    IReadOnlyList<string>? DalamKurung = null);
