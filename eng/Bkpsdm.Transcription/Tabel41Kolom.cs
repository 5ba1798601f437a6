namespace Bkpsdm.Transcription;

/// <summary>The 22 columns of Tabel 4.1; the paper numbers 21, its column 6 holds baseline and unit.</summary>
internal static class Tabel41Kolom
{
    public static readonly IReadOnlyList<string> Nama =
    [
        "tujuan", "sasaran", "kode", "nama", "indikator", "kondisiAwal", "satuan",
        "t2026", "rp2026", "t2027", "rp2027", "t2028", "rp2028", "t2029", "rp2029", "t2030", "rp2030",
        "akhir", "rpTotal", "kelompokSasaran", "lokasi", "penanggungJawab",
    ];

    public static readonly IReadOnlyList<string> Target = ["t2026", "t2027", "t2028", "t2029", "t2030"];

    public static readonly IReadOnlyList<string> Rupiah = ["rp2026", "rp2027", "rp2028", "rp2029", "rp2030"];

    public static readonly IReadOnlyList<int> Tahun = [2026, 2027, 2028, 2029, 2030];

    public static int Nomor(string kolom) => Nama.ToList().IndexOf(kolom);
}
