using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.DataQuality;

namespace Bkpsdm.Samples;

/// <summary>The file of <c>ikd --contoh</c>: 120 invented civil servants in six units, with defects that the last column names.</summary>
internal static class IkdSample
{
    private const int Count = 120;
    private const int Stride = 17;

    // Those with few candidates come first.
    private static readonly (string Kode, int Count)[] Defects =
    [
        ("ACC_10", 1), ("TIM_4", 2), ("ACC_3", 1), ("ACC_6", 1), ("TIM_6", 1), ("TIM_2", 1), ("TIM_3", 1), ("ACC_9", 1),
        ("COM_1", 3), ("COM_2", 2), ("COM_3", 2), ("COM_4", 1), ("COM_5", 3), ("COM_6", 5), ("COM_7", 4), ("TIM_1", 4), ("TIM_5", 2),
        ("ACC_1", 1), ("ACC_2", 2), ("ACC_4", 2), ("ACC_5", 6), ("ACC_7", 1), ("ACC_8", 2), ("CON_1", 2), ("CON_2", 2), ("CON_3", 2), ("CON_4", 1),
    ];

    public static string Csv()
    {
        var (records, defects) = Make();
        return CsvOutput.Of(["kunci", "nama", .. AsnRecordReader.Columns, "keterangan"], records.Select((asn, i) => Row(asn, i, defects[i])));
    }

    public static AsnRecord[] Records() => Make().Records;

    private static (AsnRecord[] Records, string?[] Defects) Make()
    {
        var synthetic = new IkdSynthetic(seed: 1);
        AsnRecord[] records = [.. Enumerable.Range(0, Count).Select(index => synthetic.Clean(index))];
        var defects = new string?[Count];
        foreach (var (kode, count) in Defects)
        {
            Spoil(records, defects, kode, count);
        }

        return (records, defects);
    }

    // Strides spread the defects over units and kinds.
    private static void Spoil(AsnRecord[] records, string?[] defects, string kode, int count)
    {
        var defect = IkdDefect.All.Single(one => one.Kode == kode);
        for (var i = 0; count > 0 && i < Count; i++)
        {
            var at = i * Stride % Count;
            if (defects[at] is null && defect.Applies(records[at]))
            {
                defect.Spoil(records[at], at);
                defects[at] = kode;
                count--;
            }
        }
    }

    private static IEnumerable<string?> Row(AsnRecord asn, int index, string? defect)
    {
        var number = (index + 1).ToString("D3", CultureInfo.InvariantCulture);
        return [$"rekaan-{number}", $"Pegawai Rekaan {number}", .. Cells(asn), defect is null ? "data rekaan, tanpa cacat" : $"data rekaan, cacat {defect}"];
    }

    private static IEnumerable<string?> Cells(AsnRecord asn) =>
    [
        asn.Nip, asn.Jenis is { } jenis ? AsnNames.JenisKepegawaian.Of(jenis).Indonesia : null,
        asn.KedudukanHukum is { } kedudukan ? AsnNames.KedudukanHukum.Of(kedudukan).Indonesia : null,
        Date(asn.TanggalLahir), asn.JenisKelamin == JenisKelamin.LakiLaki ? "L" : "P", Date(asn.TmtCpns), Date(asn.TmtPns), Date(asn.TmtPppk), Number(asn.TahunPengangkatanPppk),
        asn.JenisJabatan is { } jabatan ? AsnNames.JenisJabatan.Of(jabatan).Indonesia : null,
        asn.JenjangJabatan is { } jenjang ? AsnNames.JenjangJabatan.Of(jenjang).Indonesia : null,
        asn.IdJabatan, Flag(asn.NamaJabatanFungsional), Flag(asn.FormasiFungsional), Number(asn.Bup),
        asn.Pendidikan is { } pendidikan ? AsnNames.Pendidikan.Of(pendidikan).Indonesia : null,
        asn.PendidikanRiwayat is { } riwayat ? AsnNames.Pendidikan.Of(riwayat).Indonesia : null,
        asn.GelarDepan, asn.GelarBelakang, asn.Email, asn.NomorHp, asn.IdUnor, Flag(asn.UnorAktif), Flag(asn.SkpTahunLalu), Flag(asn.SkpDuaTahunLalu), Date(asn.AkhirCltn),
        asn.InstansiInduk, asn.InstansiKerja, Flag(asn.DpkDpb), Number(asn.MasaKerjaBulan), asn.Nik, Flag(asn.NikTervalidasi),
        Number(asn.KodeGolongan),
    ];

    private static string? Date(int? date) => date is { } day ? FormattableString.Invariant($"{day / 10000:D4}-{day / 100 % 100:D2}-{day % 100:D2}") : null;

    private static string? Flag(bool? flag) => flag is null ? null : flag.Value ? "ya" : "tidak";

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
