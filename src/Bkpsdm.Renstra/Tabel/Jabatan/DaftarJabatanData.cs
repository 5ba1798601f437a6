namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record DaftarJabatanData(IReadOnlyList<JabatanData> Daftar);

internal sealed record JabatanData(string Id, string Nama, string Jenis, IReadOnlyList<EjaanData> Ejaan, string? Unit = null, AtasanData? Atasan = null);

internal sealed record AtasanData(string Id, string Dasar);

internal sealed record EjaanData(string Tabel, string Ejaan, string Dasar, int? Bagian = null);
