using Bkpsdm.Tests;
using Bkpsdm.Transcription;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The shipped data are what the declared tables make of the source lines, byte for byte.</summary>
public class TranscriptionTests
{
    private const string Data = "src/Bkpsdm.Renstra.Paser/Data";
    private static readonly Bahan Materials = new(RepositoryRoot.File("eng", "Bkpsdm.Transcription"));

    public static TheoryData<string> Files => [.. Keluaran.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Shipped_file_is_the_transcription(string file) =>
        Assert.Equal(File.ReadAllText(RepositoryRoot.File([.. Data.Split('/'), .. file.Split('/')])), Keluaran.Text(file, Materials));

    // The identities of the plan and of its draft are written by hand.
    [Fact]
    public void Every_shipped_file_but_the_identities_is_transcribed()
    {
        var folder = RepositoryRoot.File(Data.Split('/'));
        var shipped = Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        Assert.Equal([.. Keluaran.Files.Append("identitas.json").Append("Draf/identitas.json").Order(StringComparer.Ordinal)], shipped.Order(StringComparer.Ordinal));
    }

    // Each line changes one file of the sources or of what is authored, so that it no longer fits.
    [Theory]

    // Tabel 2.4: a cell that is lost, a ratio of another year, a name in neither column.
    [InlineData("tabel-2.4.json", "Sources/tabel-2.4.txt", "110,00\t0,00\t0,00", "110,00\t0,00")]
    [InlineData("tabel-2.4.json", "Sources/tabel-2.4.txt", "2023\t2024\t2022\t2023\t2024\n", "2023\t2024\t2022\t2023\t2025\n")]
    [InlineData("tabel-2.4.json", "Sources/tabel-2.4.txt", "\n3\t", "\n4\t")]
    // Tabel 4.3, 4.4, 2.3: a group that the table has not, a number out of order, a head of another table.
    [InlineData("tabel-4.3.json", "Sources/tabel-4.3.txt", "<b>Indikator Kinerja Kunci</b>", "<b>Indikator Kinerja Lain</b>")]
    [InlineData("tabel-4.3.json", "Sources/tabel-4.3.txt", "\n2\t", "\n3\t")]
    [InlineData("tabel-4.4.json", "Sources/tabel-4.4.txt", "\n2\t", "\n3\t")]
    [InlineData("barang.json", "Sources/tabel-2.3.txt", "\nNo\tKode Barang", "\nNomor\tKode Barang")]
    [InlineData("barang.json", "Sources/tabel-2.3.txt", "**Tabel 2.3.**", "**Tabel 2.4.**")]
    [InlineData("mitra.json", "Sources/mitra.txt", "\n7\tBKAD", "\nBKAD dan BPKAD\n7\tBKAD")]
    [InlineData("aplikasi.json", "Sources/aplikasi.txt", "\nb\tSIRANA", "\nc\tSIRANA")]
    // Gambar 3.2: a statement that Tabel 4.2 does not have, a correction that meets nothing.
    [InlineData("pohon-kinerja.json", "Authored/gambar-3.2.json", "\"5.03.02.2.01.0003\", \"dasar\": \"disimpulkan\"", "\"5.03.02.2.01.0003\", \"dasar\": \"dinyatakan\"")]
    [InlineData("pohon-kinerja.json", "Authored/gambar-3.2.json", "Promosi AS\"", "Promosi A\"")]
    // Tabel 3.5: a link that the table itself states, a link to a strategy of another row.
    [InlineData("strategi.json", "Authored/tabel-3.5.json", "\"arah\": \"arah-4\"", "\"arah\": \"arah-1\"")]
    [InlineData("strategi.json", "Authored/tabel-3.5.json", "\"strategi\": \"strategi-3\"", "\"strategi\": \"strategi-4\"")]
    // Tabel 4.2: links that do not fit the cells of their row.
    [InlineData("tabel-4.2.json", "Authored/tabel-4.2.json", ", \"idIndikator\": \"lhp-nihil\"", "")]
    [InlineData("tabel-4.2.json", "Authored/tabel-4.2.json", "\"baris\": 42", "\"baris\": 42, \"idIndikator\": \"lhp-nihil\"")]
    [InlineData("tabel-4.2.json", "Authored/tabel-4.2.json", "\"baris\": 3,", "\"baris\": 3, \"idSimpul\": \"sasaran-1\",")]
    // Tabel 4.1: the total of row 31 is not touched, so the sum of its years no longer closes; texts that no row has; a stray that the layout no longer names; a line that has lost a cell before its total.
    [InlineData("rencana.json", "Authored/tabel-4.1.json", "8.573.965.704,00", "8.574.965.704,00")]
    [InlineData("rencana.json", "Authored/tabel-4.1.json", "\"terbaca\": \"fasilitas Lembaga", "\"terbaca\": \"Fasilitas Lembaga")]
    [InlineData("rencana.json", "Authored/tabel-4.1.json", "\"terbaca\": \"285.675.000,00\"", "\"terbaca\": \"285.675.001,00\"")]
    [InlineData("rencana.json", "Authored/tabel-4.1.json", "\"asing\": [\n          12,", "\"asing\": [")]
    [InlineData("rencana.json", "Sources/tabel-4.1.txt", "Dokumen\t6\t100.437.500,00", "Dokumen\t100.437.500,00")]
    // The draft: a cell that is lost, a number where the paper has none, a title that does not begin as titles of the minutes do.
    [InlineData("Draf/lampiran-3.json", "Sources/draf-lampiran-3.txt", "71,51\t71,5\t", "71,51\t")]
    [InlineData("Draf/lampiran-4.json", "Sources/draf-lampiran-4.txt", "\t97,45\t100", "\t97,45")]
    [InlineData("Draf/lampiran-4.json", "Sources/draf-lampiran-4.txt", "\tPersentase ketersediaan", "2\tPersentase ketersediaan")]
    [InlineData("Draf/lampiran-4.json", "Sources/draf-lampiran-4.txt", "Rekapitulasi ", "Ringkasan ")]
    // A source that lost a row no longer fits the authored entries.
    [InlineData("definisi-sub-kegiatan.json", "Sources/definisi-sub-kegiatan.txt", "\t\tPersentase KAK per Kegiatan pada DPA\tPersen\n", "")]
    [InlineData("definisi-sub-kegiatan.json", "Sources/definisi-sub-kegiatan.txt", "\n3\t", "\n4\t")]
    // Alignment: a name that the tree does not have, a row too few, a summary without its cut cell, a table that says more than that there is nothing.
    [InlineData("keterkaitan-rpjmd.json", "Sources/tabel-3.3.txt", "Indeks Sistem Merit", "Indeks Merit")]
    [InlineData("tpb.json", "Sources/tabel-2.5.txt", "\n20\t", "\n# ")]
    [InlineData("permasalahan.json", "Sources/tabel-2.7.txt", " […]", "")]
    [InlineData("program-unggulan.json", "Sources/tabel-4.6.txt", "Tidak Ada", "Ada")]
    // Lists out of order.
    [InlineData("daftar-rencana.json", "Sources/daftar-4.1.txt", "27. Penyediaan", "28. Penyediaan")]
    [InlineData("daftar-rencana.json", "Sources/daftar-4.1.txt", "3. Program Pengembangan", "Program Pengembangan")]
    [InlineData("daftar-rencana.json", "Sources/daftar-4.1.txt", "59. Pelaksanaan Kerja Sama antar Lembaga\n", "")]
    // Prose: 65 is only a part of 65,16; the quote then has thirteen words; the numbers no longer run.
    [InlineData("pernyataan-prosa.json", "Authored/pernyataan-prosa.json", "\"nilai\": \"65,16\"", "\"nilai\": \"65\"")]
    [InlineData("pernyataan-prosa.json", "Authored/pernyataan-prosa.json", "\"kutipan\": \"Dari total 50", "\"kutipan\": \"a b c d e f g h Dari total 50")]
    [InlineData("pernyataan-prosa.json", "Authored/pernyataan-prosa.json", "\"no\": 2,", "\"no\": 3,")]
    // Jabatan: a spelling missing, a spelling invented.
    [InlineData("jabatan.json", "Authored/jabatan.json", "Sis/Pelekasna (Mutasi ASN)", "Sis/Pelekasna (Promosi)")]
    [InlineData("jabatan.json", "Authored/jabatan.json", "\"ejaan\": \"BKPSDM\"", "\"ejaan\": \"Sekretaris\"")]
    // The decree: what no link or jabatan fits, facts of another entry.
    [InlineData("keputusan.json", "Sources/keputusan.txt", "INDIKATOR TUJUAN: INDEKS", "INDIKATOR TUJUAN: INDEX")]
    [InlineData("keputusan.json", "Sources/keputusan.txt", "Penanggung Jawab\tPranata Komputer Ahli Muda", "Penanggung Jawab\tPranata Komputer")]
    [InlineData("keputusan.json", "Sources/keputusan.txt", "- Jabatan : Kepala Badan", "- TUJUAN : Kepala Badan")]
    public void Material_that_does_not_fit_is_refused(string file, string material, string read, string changed)
    {
        var materials = Materials.With(material, text =>
        {
            Assert.Contains(read, text, StringComparison.Ordinal);
            return text.Replace(read, changed, StringComparison.Ordinal);
        });

        Assert.Throws<TranscriptionException>(() => Keluaran.Text(file, materials));
    }
}
