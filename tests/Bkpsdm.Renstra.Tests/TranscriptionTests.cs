using Bkpsdm.Tests;
using Bkpsdm.Transcription;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The shipped data are what the scripts make of the source lines, byte for byte.</summary>
public class TranscriptionTests
{
    [Fact]
    public void Tabel24_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("tabel-2.4.json"), Tabel24.Transcribe(Source("tabel-2.4")));

    [Fact]
    public void Tabel26_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("tabel-2.6.json"), Tabel26.Transcribe(Source("tabel-2.6")));

    [Fact]
    public void Tabel43_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("tabel-4.3.json"), Tabel43.Transcribe(Source("tabel-4.3")));

    [Fact]
    public void Gambar32_shipped_file_is_the_transcription() => Assert.Equal(Shipped("pohon-kinerja.json"), Gambar32Text(Authored("gambar-3.2")));

    [Fact]
    public void Tabel31_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("tujuan-sasaran.json"), Tabel31.Transcribe(Source("tabel-3.1"), Source("tabel-3.2")));

    [Fact]
    public void Tabel35_shipped_file_is_the_transcription() => Assert.Equal(Shipped("strategi.json"), Tabel35Text(Authored("tabel-3.5")));

    [Fact]
    public void Tabel42_shipped_file_is_the_transcription() => Assert.Equal(Shipped("tabel-4.2.json"), Tabel42Text(Authored("tabel-4.2")));

    // A statement that Tabel 4.2 does not have, a correction that meets nothing.
    [Theory]
    [InlineData("\"5.03.02.2.01.0003\", \"dasar\": \"disimpulkan\"", "\"5.03.02.2.01.0003\", \"dasar\": \"dinyatakan\"")]
    [InlineData("Promosi AS\"", "Promosi A\"")]
    public void Gambar32_link_called_stated_without_its_words_or_correction_without_its_text_is_refused(string authored, string changed) =>
        Assert.Throws<TranscriptionException>(() => Gambar32Text(Authored("gambar-3.2").Replace(authored, changed, StringComparison.Ordinal)));

    // A link that the table itself states, a link to a strategy of another row.
    [Theory]
    [InlineData("\"arah\": \"arah-4\"", "\"arah\": \"arah-1\"")]
    [InlineData("\"strategi\": \"strategi-3\"", "\"strategi\": \"strategi-4\"")]
    public void Tabel35_link_that_the_table_does_not_leave_open_is_refused(string authored, string changed) =>
        Assert.Throws<TranscriptionException>(() => Tabel35Text(Authored("tabel-3.5").Replace(authored, changed, StringComparison.Ordinal)));

    [Theory]
    [InlineData(", \"idIndikator\": \"lhp-nihil\"", "")]
    [InlineData("\"baris\": 42", "\"baris\": 42, \"idIndikator\": \"lhp-nihil\"")]
    [InlineData("\"baris\": 3,", "\"baris\": 3, \"idSimpul\": \"sasaran-1\",")]
    public void Tabel42_link_that_does_not_fit_the_cells_is_refused(string authored, string changed) =>
        Assert.Throws<TranscriptionException>(() => Tabel42Text(Authored("tabel-4.2").Replace(authored, changed, StringComparison.Ordinal)));

    [Fact]
    public void Tabel41_shipped_file_is_the_transcription() => Assert.Equal(Shipped("rencana.json"), Tabel41Text(Authored("tabel-4.1")));

    // The total of row 31 is not touched, so the sum of its years no longer closes.
    [Theory]
    [InlineData("8.573.965.704,00", "8.574.965.704,00")]
    [InlineData("\"terbaca\": \"fasilitas Lembaga", "\"terbaca\": \"Fasilitas Lembaga")]
    [InlineData("\"terbaca\": \"285.675.000,00\"", "\"terbaca\": \"285.675.001,00\"")]
    public void Tabel41_correction_that_is_not_proven_or_does_not_meet_its_text_is_refused(string authored, string changed) =>
        Assert.Throws<TranscriptionException>(() => Tabel41Text(Authored("tabel-4.1").Replace(authored, changed, StringComparison.Ordinal)));

    // A stray that the layout no longer names, and a line that has lost a cell before its total.
    [Fact]
    public void Tabel41_cell_without_a_place_is_refused()
    {
        Assert.Throws<TranscriptionException>(() => Tabel41Text(LayoutWithoutStrays()));
        Assert.Throws<TranscriptionException>(() => Tabel41Text(Authored("tabel-4.1"), Source("tabel-4.1").Replace("Dokumen\t6\t100.437.500,00", "Dokumen\t100.437.500,00", StringComparison.Ordinal)));
    }

    [Fact]
    public void Draft_shipped_files_are_the_transcription()
    {
        Assert.Equal(Shipped("Draf/lampiran-2.json"), DrafLampiran2.Transcribe(Source("draf-lampiran-2")));
        Assert.Equal(Shipped("Draf/lampiran-3.json"), DrafLampiran3.Transcribe(Source("draf-lampiran-3")));
        Assert.Equal(Shipped("Draf/lampiran-4.json"), DrafLampiran4.Transcribe(Source("draf-lampiran-4")));
    }

    // A cell that is lost, a number where the paper has none, a title that does not begin as titles of the minutes do.
    [Theory]
    [InlineData("71,51\t71,5\t", "71,51\t", 3)]
    [InlineData("\t97,45\t100", "\t97,45", 4)]
    [InlineData("\tPersentase ketersediaan", "2\tPersentase ketersediaan", 4)]
    [InlineData("Rekapitulasi ", "Ringkasan ", 4)]
    public void Draft_line_of_another_shape_is_refused(string source, string changed, int lampiran)
    {
        var text = Source($"draf-lampiran-{lampiran}");
        Assert.Contains(source, text, StringComparison.Ordinal);
        text = text.Replace(source, changed, StringComparison.Ordinal);

        Assert.Throws<TranscriptionException>(() => lampiran == 3 ? DrafLampiran3.Transcribe(text) : DrafLampiran4.Transcribe(text));
    }

    [Fact]
    public void Tabel44_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("tabel-4.4.json"), Tabel44.Transcribe(Source("tabel-4.4")));

    [Fact]
    public void Definisi_indikator_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("definisi-indikator.json"), FaktaTabel45.Transcribe(Source("tabel-4.5"), Authored("fakta-indikator")));

    [Fact]
    public void Definisi_sub_kegiatan_shipped_file_is_the_transcription() =>
        Assert.Equal(
            Shipped("definisi-sub-kegiatan.json"),
            LampiranDefinisi.Transcribe(Source("definisi-sub-kegiatan"), Authored("fakta-sub-kegiatan"), Authored("ukuran-sub-kegiatan")));

    // A source that lost a row no longer fits the authored entries.
    [Fact]
    public void Definisi_sub_kegiatan_without_a_row_is_refused()
    {
        var source = Source("definisi-sub-kegiatan").Replace("\t\tPersentase KAK per Kegiatan pada DPA\tPersen\n", "", StringComparison.Ordinal);

        Assert.Throws<TranscriptionException>(() => LampiranDefinisi.Transcribe(source, Authored("fakta-sub-kegiatan"), Authored("ukuran-sub-kegiatan")));
    }

    [Fact]
    public void Alignment_shipped_files_are_the_transcription()
    {
        var (rencana, keselarasan) = (Shipped("rencana.json"), Authored("keselarasan"));

        Assert.Equal(Shipped("keterkaitan-rpjmd.json"), Tabel33.Transcribe(Source("tabel-3.3"), rencana, keselarasan));
        Assert.Equal(Shipped("tpb.json"), Tabel25.Transcribe(Source("tabel-2.5"), rencana, keselarasan));
        Assert.Equal(Shipped("asta-cita.json"), MatriksAstaCita.Transcribe(Source("matriks-asta-cita"), rencana, keselarasan));
        Assert.Equal(Shipped("rpjmn.json"), MatriksRpjmn.Transcribe(Source("matriks-rpjmn"), rencana, keselarasan));
        Assert.Equal(Shipped("permasalahan.json"), Tabel27.Transcribe(Source("tabel-2.7"), Authored("permasalahan")));
        Assert.Equal(Shipped("isu-strategis.json"), TabelIsuStrategis.Transcribe(Source("tabel-2.13"), Source("tabel-2.14"), Source("tabel-2.15"), rencana, keselarasan, Authored("isu-strategis")));
        Assert.Equal(Shipped("program-unggulan.json"), Tabel46.Transcribe(Source("tabel-4.6")));
    }

    // A name that the tree does not have, a row too few, a summary without its cut cell, a table that says more than that there is nothing.
    [Fact]
    public void Alignment_that_does_not_fit_is_refused()
    {
        Assert.Throws<TranscriptionException>(() => Tabel33.Transcribe(Source("tabel-3.3").Replace("Indeks Sistem Merit", "Indeks Merit", StringComparison.Ordinal), Shipped("rencana.json"), Authored("keselarasan")));
        Assert.Throws<TranscriptionException>(() => Tabel25.Transcribe(Source("tabel-2.5").Replace("\n20\t", "\n# ", StringComparison.Ordinal), Shipped("rencana.json"), Authored("keselarasan")));
        Assert.Throws<TranscriptionException>(() => Tabel27.Transcribe(Source("tabel-2.7").Replace(" […]", "", StringComparison.Ordinal), Authored("permasalahan")));
        Assert.Throws<TranscriptionException>(() => Tabel46.Transcribe(Source("tabel-4.6").Replace("Tidak Ada", "Ada", StringComparison.Ordinal)));
    }

    [Fact]
    public void Katalog_shipped_file_is_the_transcription() =>
        Assert.Equal(
            Shipped("indikator.json"),
            KatalogIndikator.Transcribe(Source("tabel-4.3"), Source("tabel-4.4"), Source("tabel-4.5"), Authored("indikator")));

    [Fact]
    public void Pegawai_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("pegawai.json"), Kepegawaian.Transcribe(Source("tabel-2.1"), Source("tabel-2.2")));

    [Fact]
    public void Barang_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("barang.json"), Tabel23.Transcribe(Source("tabel-2.3")));

    [Fact]
    public void Layanan_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("layanan.json"), Layanan.Transcribe(Source("layanan")));

    [Fact]
    public void Daftar41_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("daftar-rencana.json"), Daftar41.Transcribe(Source("daftar-4.1"), Authored("daftar-4.1")));

    [Theory]
    [InlineData("27. Penyediaan", "28. Penyediaan")]
    [InlineData("3. Program Pengembangan", "Program Pengembangan")]
    [InlineData("59. Pelaksanaan Kerja Sama antar Lembaga\n", "")]
    public void Daftar41_list_out_of_order_is_refused(string read, string changed) =>
        Assert.Throws<TranscriptionException>(() => Daftar41.Transcribe(Source("daftar-4.1").Replace(read, changed, StringComparison.Ordinal), Authored("daftar-4.1")));

    [Fact]
    public void Aplikasi_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("aplikasi.json"), Aplikasi.Transcribe(Source("aplikasi"), Authored("aplikasi")));

    [Fact]
    public void Mitra_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("mitra.json"), Mitra.Transcribe(Source("mitra")));

    [Fact]
    public void PernyataanProsa_shipped_file_is_the_transcription() =>
        Assert.Equal(Shipped("pernyataan-prosa.json"), Bkpsdm.Transcription.PernyataanProsa.Transcribe(Source("pernyataan-prosa"), Authored("pernyataan-prosa")));

    // 65 is only a part of 65,16; the quote then has thirteen words; the numbers no longer run.
    [Theory]
    [InlineData("\"nilai\": \"65,16\"", "\"nilai\": \"65\"")]
    [InlineData("\"kutipan\": \"Dari total 50", "\"kutipan\": \"a b c d e f g h Dari total 50")]
    [InlineData("\"no\": 2,", "\"no\": 3,")]
    public void PernyataanProsa_statement_that_is_not_proven_is_refused(string authored, string changed) =>
        Assert.Throws<TranscriptionException>(() => Bkpsdm.Transcription.PernyataanProsa.Transcribe(Source("pernyataan-prosa"), Authored("pernyataan-prosa").Replace(authored, changed, StringComparison.Ordinal)));

    [Fact]
    public void Jabatan_shipped_file_is_the_transcription() => Assert.Equal(Shipped("jabatan.json"), JabatanText(Authored("jabatan")));

    [Theory]
    [InlineData("Sis/Pelekasna (Mutasi ASN)", "Sis/Pelekasna (Promosi)")]
    [InlineData("\"ejaan\": \"BKPSDM\"", "\"ejaan\": \"Sekretaris\"")]
    public void Jabatan_spelling_missing_or_invented_is_refused(string authored, string changed) =>
        Assert.Throws<TranscriptionException>(() => JabatanText(Authored("jabatan").Replace(authored, changed, StringComparison.Ordinal)));

    [Fact]
    public void Keputusan_shipped_file_is_the_transcription() => Assert.Equal(Shipped("keputusan.json"), KeputusanText(Source("keputusan")));

    [Theory]
    [InlineData("INDIKATOR TUJUAN: INDEKS", "INDIKATOR TUJUAN: INDEX")]
    [InlineData("Penanggung Jawab\tPranata Komputer Ahli Muda", "Penanggung Jawab\tPranata Komputer")]
    [InlineData("- Jabatan : Kepala Badan", "- TUJUAN : Kepala Badan")]
    public void Keputusan_that_no_link_or_jabatan_fits_is_refused(string source, string changed) =>
        Assert.Throws<TranscriptionException>(() => KeputusanText(Source("keputusan").Replace(source, changed, StringComparison.Ordinal)));

    [Fact]
    public void Tabel24_row_with_a_missing_cell_is_refused()
    {
        var source = Source("tabel-2.4").Replace("110,00\t0,00\t0,00", "110,00\t0,00", StringComparison.Ordinal);

        Assert.Throws<TranscriptionException>(() => Tabel24.Transcribe(source));
    }

    private static string LayoutWithoutStrays() => Authored("tabel-4.1").Replace("\"asing\": [\n          12,", "\"asing\": [", StringComparison.Ordinal);

    private static string Tabel41Text(string authored, string? source = null) => Tabel41.Transcribe(source ?? Source("tabel-4.1"), Source("tabel-4.4"), authored, Authored("indikator"));

    private static string Gambar32Text(string authored) => Gambar32.Transcribe(Source("gambar-3.2"), Source("tabel-4.2"), authored);

    private static string Tabel35Text(string authored) => Tabel35.Transcribe(Source("tabel-3.5"), Source("tabel-3.6"), authored);

    private static string Tabel42Text(string authored) => Tabel42.Transcribe(Source("tabel-4.2"), authored);

    private static string JabatanText(string authored) => Transcription.DaftarJabatan.Transcribe(authored, Source("struktur-organisasi"), Shipped("rencana.json"), Source("tabel-4.5"), Source("keputusan"));

    private static string KeputusanText(string source) => Transcription.Keputusan.Transcribe(source, Authored("jabatan"), Shipped("indikator.json"), Authored("keputusan-fakta"));

    private static string Authored(string name) => File.ReadAllText(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Authored", name + ".json"));

    private static string Shipped(string name) => File.ReadAllText(RepositoryRoot.File("src", "Bkpsdm.Renstra.Paser", "Data", name));

    private static string Source(string name) => File.ReadAllText(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", name + ".txt"));
}
