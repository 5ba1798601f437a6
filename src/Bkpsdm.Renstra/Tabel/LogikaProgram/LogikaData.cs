namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record LogikaData(string Tabel, string Judul, IReadOnlyList<LogikaRowData> Baris);

internal sealed record LogikaRowData(
    int No,
    DocumentCell Nspk,
    DocumentCell Tujuan,
    DocumentCell Sasaran,
    DocumentCell Outcome,
    DocumentCell Output,
    DocumentCell Indikator,
    DocumentCell ProgramKegiatan,
    DocumentCell Ket,
    string? IdSimpul = null,
    string? IdPernyataan = null,
    string? IdIndikator = null);
