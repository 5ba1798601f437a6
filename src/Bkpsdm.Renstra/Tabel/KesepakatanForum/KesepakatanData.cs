namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record KesepakatanData(string Tabel, string Judul, DocumentCell IsuStrategis, DocumentCell Visi, DocumentCell Misi, IReadOnlyList<KesepakatanRowData> Baris);

internal sealed record KesepakatanRowData(int No, DocumentCell Tujuan, DocumentCell Sasaran, DocumentCell Strategi, DocumentCell Kebijakan);
