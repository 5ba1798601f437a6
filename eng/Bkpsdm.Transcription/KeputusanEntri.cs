namespace Bkpsdm.Transcription;

/// <summary>A section of the decree: what belongs to one jabatan, or to the agency.</summary>
/// <param name="No">Its number, from 1; the paper prints none.</param>
/// <param name="Instansi">True where the section is the agency's and not a jabatan's.</param>
/// <param name="Terbaca">The jabatan or agency as read.</param>
/// <param name="Tujuan">The goal that the head of the section states; null where it states none.</param>
internal sealed record KeputusanBagian(int No, bool Instansi, string Terbaca, string? Tujuan = null);

/// <summary>An entry of the decree: one indicator under a section.</summary>
internal sealed record KeputusanEntri(int No, KeputusanBagian Bagian, string Jenis, string Pernyataan, string Indikator)
{
    public IReadOnlyList<string> SumberData { get; init; } = [];

    public IReadOnlyList<string> PenanggungJawab { get; init; } = [];
}
