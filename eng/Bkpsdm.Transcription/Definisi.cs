namespace Bkpsdm.Transcription;

/// <summary>The facts of one indicator definition of Tabel 4.5.</summary>
/// <param name="Baris">Its running number, from 1.</param>
/// <param name="Tingkat">Where it stands: tujuan, sasaran, program or kegiatan.</param>
/// <param name="Nama">The name of the indicator; empty where the document leaves it out.</param>
/// <param name="Rumus">The formula as printed.</param>
/// <param name="SumberData">The sources of data, one by one.</param>
/// <param name="PenanggungJawab">The responsible parties, one by one.</param>
internal sealed record Definisi(
    int Baris,
    string Tingkat,
    string Nama,
    string Rumus,
    IReadOnlyList<string> SumberData,
    IReadOnlyList<string> PenanggungJawab);
