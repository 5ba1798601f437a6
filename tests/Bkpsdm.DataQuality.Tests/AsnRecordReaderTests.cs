using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>Rows of text of invented persons, as exports write them.</summary>
public class AsnRecordReaderTests
{
    // One cell too many shifts every cell behind it: nothing of the row is taken, and the error names the line.
    [Fact]
    public void Row_with_more_cells_than_the_head_is_refused()
    {
        var head = AsnRecordReader.Columns.ToArray();
        var reader = AsnRecordReader.ForColumns(head).Match(error => throw new InvalidOperationException(error.ToString()), known => known);

        var reading = reader.Read([.. head.Select(_ => "1"), "9"], 7);
        var error = Assert.Single(reading.Errors);
        Assert.Equal(("JUMLAH_KOLOM_SALAH", 7, null), (error.Code, error.Line, error.Value));
        Assert.Null(reading.Record.Nip);
        Assert.Empty(reader.Read([.. head.Select(_ => (string?)null), " ", null], 7).Errors);
    }

    [Fact]
    public void Columns_are_the_properties_of_the_record() => Assert.Equal(
        typeof(AsnRecord).GetProperties().Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]),
        AsnRecordReader.Columns);

    [Fact]
    public void Every_column_fills_its_property()
    {
        var reading = Read(
            ("nip", " 19880229 201101 1 002 "), ("jenis", "pegawai negeri sipil"), ("kedudukanHukum", "PNS Aktif"), ("tanggalLahir", "29/02/1988"), ("jenisKelamin", "L"),
            ("tmtCpns", "2011-01-01"), ("tmtPns", "01-02-2012"), ("tmtPppk", "20210301"), ("tahunPengangkatanPppk", "2021"), ("jenisJabatan", "JFT"),
            ("jenjangJabatan", "Ahli Muda"), ("idJabatan", " j1 "), ("namaJabatanFungsional", "ya"), ("formasiFungsional", "TIDAK"), ("bup", "60"),
            ("pendidikan", "S-1/Sarjana"), ("pendidikanRiwayat", "s2"), ("gelarDepan", "Dr."), ("gelarBelakang", "M.Si."), ("email", "rekaan@contoh.id"), ("nomorHp", "0812"),
            ("idUnor", "u1"), ("unorAktif", "aktif"), ("skpTahunLalu", "1"), ("skpDuaTahunLalu", "0"), ("akhirCltn", "2027-12-31"), ("instansiInduk", "i1"), ("instansiKerja", "i2"),
            ("dpkDpb", "true"), ("masaKerjaBulan", "180"), ("nik", "'6401012902880001"), ("nikTervalidasi", "valid"), ("kodeGolongan", "III/d"));

        Assert.Empty(reading.Errors);
        Assert.Equal(
            "198802292011011002|Pns|Aktif|19880229|LakiLaki|20110101|20120201|20210301|2021|Fungsional|AhliMuda|j1|True|False|60|S1|S2|Dr.|M.Si.|rekaan@contoh.id|0812|u1|True|True|False|20271231|i1|i2|True|180|6401012902880001|True|34",
            string.Join("|", typeof(AsnRecord).GetProperties().Select(property => property.GetValue(reading.Record))));
    }

    [Theory]
    [InlineData("tanggalLahir", "31-02-2000", "TANGGAL_TIDAK_TERBACA")]
    [InlineData("tanggalLahir", "2001-02-29", "TANGGAL_TIDAK_TERBACA")]
    [InlineData("tanggalLahir", "00000000", "TANGGAL_TIDAK_TERBACA")]
    [InlineData("tanggalLahir", "1988/02/29", "TANGGAL_TIDAK_TERBACA")]
    [InlineData("tanggalLahir", "２０００-01-01", "TANGGAL_TIDAK_TERBACA")]
    [InlineData("jenis", "honorer", "JENIS_KEPEGAWAIAN_TIDAK_DIKENAL")]
    [InlineData("jenjangJabatan", "Madya", "JENJANG_JABATAN_TIDAK_DIKENAL")]
    [InlineData("unorAktif", "mungkin", "YA_TIDAK_TIDAK_TERBACA")]
    [InlineData("masaKerjaBulan", "-1", "BILANGAN_TIDAK_TERBACA")]
    [InlineData("masaKerjaBulan", "99999999999", "BILANGAN_TIDAK_TERBACA")]
    [InlineData("kodeGolongan", "III/z", "GOLONGAN_TIDAK_DIKENAL")]
    public void What_cannot_be_read_is_null_and_reported_without_its_value(string column, string text, string code)
    {
        var reading = Read((column, text));

        var error = Assert.Single(reading.Errors);
        Assert.Equal((code, column, 7), (error.Code, error.Path, error.Line));
        Assert.Null(error.Value);
        Assert.DoesNotContain(text, error.Text(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Null(typeof(AsnRecord).GetProperties().Single(property => property.Name.Equals(column, StringComparison.OrdinalIgnoreCase)).GetValue(reading.Record));
    }

    [Fact]
    public void A_number_of_persons_is_kept_whatever_its_length()
    {
        Assert.Equal("1988022920110110021", Read(("nip", "1988022920110110021")).Record.Nip);
        Assert.Equal("NOMOR_RUSAK", Assert.Single(Read(("nip", "1,98802E+17")).Errors).Code);
    }

    [Fact]
    public void A_grade_of_a_pppk_is_no_grade_of_a_pns_and_no_error()
    {
        Assert.Empty(Read(("jenis", "PPPK"), ("kodeGolongan", "IX")).Errors);
        Assert.Null(Read(("jenis", "PPPK"), ("kodeGolongan", "IX")).Record.KodeGolongan);
        Assert.Single(Read(("jenis", "PNS"), ("kodeGolongan", "IX")).Errors);
    }

    [Fact]
    public void Blank_cells_and_short_rows_are_unknown()
    {
        var reading = Reader([.. AsnRecordReader.Columns]).Read([" ", "\u00a0"], 2);

        Assert.Empty(reading.Errors);
        Assert.All(typeof(AsnRecord).GetProperties(), property => Assert.Null(property.GetValue(reading.Record)));
    }

    [Fact]
    public void Heads_may_differ_in_order_capitals_and_blanks_and_hold_more()
    {
        var head = AsnRecordReader.Columns.Reverse().Select(name => name == "tanggalLahir" ? "TANGGAL_LAHIR" : name).Prepend("nama").ToArray();

        var reader = Reader(head);

        Assert.False(reader.HasColumn(0));
        Assert.Equal(20000228, reader.Read([.. head.Select(name => name == "TANGGAL_LAHIR" ? "2000-02-28" : null)], 1).Record.TanggalLahir);
    }

    [Fact]
    public void A_head_without_needed_columns_names_all_of_them()
    {
        var error = AsnRecordReader.ForColumns([.. AsnRecordReader.Columns.Except(["nip", "unorAktif", "bup"])]).AsT0;

        Assert.Equal("KOLOM_TIDAK_ADA", error.Code);
        Assert.Contains("nip, unorAktif.", error.Message.Indonesia, StringComparison.Ordinal);
        Assert.Equal("KOLOM_GANDA", AsnRecordReader.ForColumns([.. AsnRecordReader.Columns, "NIP"]).AsT0.Code);
    }

    [Fact]
    public void Misuse_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => AsnRecordReader.ForColumns(null!));
        Assert.Throws<ArgumentNullException>(() => Reader([.. AsnRecordReader.Columns]).Read(null!, 1));
        Assert.ThrowsAny<ArgumentException>(() => Reader([.. AsnRecordReader.Columns]).Read([], 0));
    }

    // The number of 19 digits begins with the right birth date, appointment and sex; 31 February is no birth date.
    [Fact]
    public void A_number_of_19_digits_and_a_day_that_is_none_are_disparate_by_the_rules_of_consistency()
    {
        var nineteen = Codes(asn => asn.Nip = "1988022920110110021");
        var noDay = Codes(asn => asn.TanggalLahir = Read(("tanggalLahir", "31-02-2000")).Record.TanggalLahir);

        Assert.Equal(["CON_1", "CON_2", "CON_3"], nineteen);
        Assert.Equal(["CON_2"], noDay);
    }

    private static string[] Codes(Action<AsnRecord> change)
    {
        var record = AsnSamples.Clean();
        change(record);
        var counter = IkdModel.SeBkn17Of2024(AsnSamples.Acuan, IkdThresholds.Default, IkdWeights.ExactParts).Compile();
        return [.. counter.Failing([record], _ => 1, counter.Tally([record])).SelectMany(failing => failing.Codes)];
    }

    private static AsnRecordReader Reader(string[] head) => AsnRecordReader.ForColumns(head).AsT1;

    private static AsnRecordReading Read(params (string Column, string Text)[] cells) =>
        Reader([.. AsnRecordReader.Columns]).Read([.. AsnRecordReader.Columns.Select(name => Array.Find(cells, cell => cell.Column == name).Text)], 7);
}
