namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record StrategiKebijakanData(
    string Tabel,
    string Judul,
    DocumentCell Visi,
    DocumentCell Misi,
    string TabelTahap,
    string JudulTahap,
    IReadOnlyList<TahapData> Tahap,
    IReadOnlyList<StrategiData> Strategi,
    IReadOnlyList<ArahKebijakanData> ArahKebijakan);

internal sealed record TahapData(string Nomor, int Tahun);

internal sealed record StrategiData(string Id, int Baris, DocumentCell Nama, TautanData? Sasaran = null);

internal sealed record ArahKebijakanData(string Id, int Baris, DocumentCell Nama, IReadOnlyList<DocumentCell> Tahap, TautanData? Strategi = null);
