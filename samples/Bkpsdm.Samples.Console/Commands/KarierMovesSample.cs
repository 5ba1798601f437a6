namespace Bkpsdm.Samples;

/// <summary>Moves for <c>karier --perpindahan</c>. Persons, units and dates are invented.</summary>
internal static class KarierMovesSample
{
    public const string Csv = """
        nama,unit,jenis,tmtBaru,tmtLama,predikatSkp,pendidikan,keterangan
        Pegawai Rekaan 01,Badan Rekaan,mutasi,2025-03-03,2022-01-03,Baik,S-1,rekaan
        Pegawai Rekaan 02,Badan Rekaan,mutasi,2025-03-03,2023-03-03,Baik,S-1,rekaan
        Pegawai Rekaan 03,Dinas Rekaan,mutasi,2025-03-03,2023-03-04,Sangat Baik,S-2,rekaan
        Pegawai Rekaan 04,Dinas Rekaan,mutasi,2025-03-03,2018-05-02,Baik,D-III,rekaan
        Pegawai Rekaan 05,Dinas Rekaan,mutasi,2025-02-28,2020-02-29,Baik,S-1,rekaan
        Pegawai Rekaan 06,Kecamatan Rekaan,mutasi,2025-06-02,,Baik,S-1,rekaan
        Pegawai Rekaan 07,Badan Rekaan,promosi,2025-03-03,2021-01-04,Sangat Baik,S-2,rekaan
        Pegawai Rekaan 08,Dinas Rekaan,promosi,2025-03-03,2024-01-02,Butuh Perbaikan,S-1,rekaan
        Pegawai Rekaan 09,Kecamatan Rekaan,promosi,2025-06-02,2020-01-06,Baik,D-III,rekaan

        """;
}
