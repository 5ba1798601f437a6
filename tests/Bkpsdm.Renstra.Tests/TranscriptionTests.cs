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
    public void Katalog_shipped_file_is_the_transcription() =>
        Assert.Equal(
            Shipped("indikator.json"),
            KatalogIndikator.Transcribe(Source("tabel-4.3"), Source("tabel-4.4"), Source("tabel-4.5"), Authored("indikator")));

    [Fact]
    public void Tabel24_row_with_a_missing_cell_is_refused()
    {
        var source = Source("tabel-2.4").Replace("110,00\t0,00\t0,00", "110,00\t0,00", StringComparison.Ordinal);

        Assert.Throws<TranscriptionException>(() => Tabel24.Transcribe(source));
    }

    private static string Authored(string name) => File.ReadAllText(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Authored", name + ".json"));

    private static string Shipped(string name) => File.ReadAllText(RepositoryRoot.File("src", "Bkpsdm.Renstra", "Data", name));

    private static string Source(string name) => File.ReadAllText(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", name + ".txt"));
}
