using System.Globalization;
using Bkpsdm.DataQuality;
using DuckDB.NET.Data;

namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>The records as a table in memory, and the 27 indicators as one aggregate over it.</summary>
internal sealed class DuckDbTable : IDisposable
{
    private const string Columns = """
        nip VARCHAR, jenis INTEGER, kedudukan INTEGER, lahir INTEGER, kelamin INTEGER, cpns INTEGER, pns INTEGER, pppk INTEGER, tahun_pppk INTEGER,
        jenis_jabatan INTEGER, jenjang INTEGER, id_jabatan VARCHAR, nama_jf BOOLEAN, formasi_jf BOOLEAN, bup INTEGER, pendidikan INTEGER, riwayat INTEGER,
        gelar_depan VARCHAR, gelar_belakang VARCHAR, email VARCHAR, hp VARCHAR, unor VARCHAR, unor_aktif BOOLEAN, skp1 BOOLEAN, skp2 BOOLEAN,
        akhir_cltn INTEGER, induk VARCHAR, kerja VARCHAR, dpk BOOLEAN, masa_kerja INTEGER, nik VARCHAR, nik_valid BOOLEAN, golongan INTEGER
        """;

    private readonly DuckDBConnection connection = new("DataSource=:memory:");

    public DuckDbTable(AsnRecord[] records)
    {
        connection.Open();
        Run($"CREATE TABLE asn ({Columns})");
        using var appender = connection.CreateAppender("asn");
        foreach (var asn in records)
        {
            Append(asn, appender.CreateRow());
        }
    }

    public void Dispose() => connection.Dispose();

    /// <summary>Population and disparate records of each rule, in the order of the model.</summary>
    public long[] Count(int threads)
    {
        Run(string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));
        using var command = connection.CreateCommand();
        command.CommandText = IkdSql.Text;
        using var row = command.ExecuteReader();
        row.Read();
        return [.. Enumerable.Range(0, row.FieldCount).Select(row.GetInt64)];
    }

    private void Run(string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static void Append(AsnRecord asn, IDuckDBAppenderRow row)
    {
        row.AppendValue(asn.Nip).AppendValue((int?)asn.Jenis).AppendValue((int?)asn.KedudukanHukum).AppendValue(asn.TanggalLahir).AppendValue((int?)asn.JenisKelamin)
            .AppendValue(asn.TmtCpns).AppendValue(asn.TmtPns).AppendValue(asn.TmtPppk).AppendValue(asn.TahunPengangkatanPppk)
            .AppendValue((int?)asn.JenisJabatan).AppendValue((int?)asn.JenjangJabatan).AppendValue(asn.IdJabatan).AppendValue(asn.NamaJabatanFungsional)
            .AppendValue(asn.FormasiFungsional).AppendValue(asn.Bup).AppendValue((int?)asn.Pendidikan).AppendValue((int?)asn.PendidikanRiwayat)
            .AppendValue(asn.GelarDepan).AppendValue(asn.GelarBelakang).AppendValue(asn.Email).AppendValue(asn.NomorHp).AppendValue(asn.IdUnor)
            .AppendValue(asn.UnorAktif).AppendValue(asn.SkpTahunLalu).AppendValue(asn.SkpDuaTahunLalu).AppendValue(asn.AkhirCltn)
            .AppendValue(asn.InstansiInduk).AppendValue(asn.InstansiKerja).AppendValue(asn.DpkDpb).AppendValue(asn.MasaKerjaBulan)
            .AppendValue(asn.Nik).AppendValue(asn.NikTervalidasi).AppendValue(asn.KodeGolongan)
            .EndRow();
    }
}
