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
    public void Tabel24_row_with_a_missing_cell_is_refused()
    {
        var source = Source("tabel-2.4").Replace("110,00\t0,00\t0,00", "110,00\t0,00", StringComparison.Ordinal);

        Assert.Throws<TranscriptionException>(() => Tabel24.Transcribe(source));
    }

    private static string LayoutWithoutStrays() => Authored("tabel-4.1").Replace("\"asing\": [\n          12,", "\"asing\": [", StringComparison.Ordinal);

    private static string Tabel41Text(string authored, string? source = null) => Tabel41.Transcribe(source ?? Source("tabel-4.1"), Source("tabel-4.4"), authored, Authored("indikator"));

    private static string Authored(string name) => File.ReadAllText(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Authored", name + ".json"));

    private static string Shipped(string name) => File.ReadAllText(RepositoryRoot.File("src", "Bkpsdm.Renstra", "Data", name));

    private static string Source(string name) => File.ReadAllText(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", name + ".txt"));
}
