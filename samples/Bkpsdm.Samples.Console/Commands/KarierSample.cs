namespace Bkpsdm.Samples;

/// <summary>A population for <c>karier</c>. Persons, names, numbers, units and the age in the last column are invented.</summary>
internal static class KarierSample
{
    public const string Csv = """
        nip,nama,unit,jenisKepegawaian,tanggalLahir,jenjang,jabatan,tmtJabatan,akhirKontrak,bup
        196608151992031001,Pegawai Rekaan 01,Badan Rekaan,PNS,,JPT pratama,Kepala Badan,2021-01-04,,
        196712311993031002,Pegawai Rekaan 02,Badan Rekaan,PNS,,administrator,Sekretaris,2019-06-03,,
        196802291994012003,Pegawai Rekaan 03,Badan Rekaan,PNS,,pengawas,Kepala Subbagian Umum,2022-02-28,,
        196805201995031004,Pegawai Rekaan 04,Dinas Rekaan,PNS,,pelaksana,Pengadministrasi Umum,2018-01-02,,
        196611101991032005,Pegawai Rekaan 05,Badan Rekaan,PNS,,ahli madya,Analis SDM Aparatur,2020-09-01,,
        197001311998032006,Pegawai Rekaan 06,Dinas Rekaan,PNS,,ahli muda,Perencana,2023-07-03,,
        197207051999031007,Pegawai Rekaan 07,Dinas Rekaan,PNS,,penyelia,Arsiparis,2022-04-01,,
        196112011988031008,Pegawai Rekaan 08,Badan Rekaan,PNS,,ahli utama,Widyaiswara,2019-11-04,,
        197904122005011009,Pegawai Rekaan 09,Badan Rekaan,PNS,,administrator,Kepala Bidang,2024-12-31,,
        198111232006042010,Pegawai Rekaan 10,Kecamatan Rekaan,PNS,,pengawas,Kepala Seksi,2020-01-06,,
        198510092010012011,Pegawai Rekaan 11,Badan Rekaan,PNS,,ahli muda,Analis SDM Aparatur,2021-05-03,,
        198802292011011012,Pegawai Rekaan 12,Dinas Rekaan,PNS,,ahli pertama,Auditor,2023-10-02,,
        199012172015032013,Pegawai Rekaan 13,Kecamatan Rekaan,PNS,,terampil,Bidan,2017-08-01,,
        196809031994041014,Pegawai Rekaan 14,Kecamatan Rekaan,PNS,,ahli pertama,Dokter,2015-03-02,,60
        199206142019031015,Pegawai Rekaan 15,Badan Rekaan,PNS,,pelaksana,Pengelola Kepegawaian,2024-03-01,,
        199508222025022016,Pegawai Rekaan 16,Badan Rekaan,CPNS,,pelaksana,Pengelola Data,2025-02-01,,
        199810052025021017,Pegawai Rekaan 17,Dinas Rekaan,CPNS,,ahli pertama,Pranata Komputer,2025-02-01,,
        198603172021212018,Pegawai Rekaan 18,Dinas Rekaan,PPPK,,ahli pertama,Guru,2021-02-01,2026-01-31,
        198909112022211019,Pegawai Rekaan 19,Dinas Rekaan,PPPK,,ahli pertama,Guru,2022-03-01,2027-02-28,
        199311282023212020,Pegawai Rekaan 20,Kecamatan Rekaan,PPPK,,terampil,Perawat,2023-06-01,2028-05-31,
        198707042024221021,Pegawai Rekaan 21,Kecamatan Rekaan,PPPK,,ahli pertama,Penyuluh Pertanian,2024-05-01,2029-04-30,
        196702281993042022,Pegawai Rekaan 22,Kecamatan Rekaan,PNS,,pelaksana,Pengelola Barang,2016-02-29,,
        ,Pegawai Rekaan 23,Dinas Rekaan,PPPK Paruh Waktu,1991-05-19,pelaksana,Operator Layanan,2025-10-01,2026-09-30,

        """;
}
