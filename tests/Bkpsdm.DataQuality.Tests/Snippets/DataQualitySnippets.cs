using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.DataQuality.Tests.Snippets;

/// <summary>Examples of the documentation of the data-quality models.</summary>
public class DataQualitySnippets
{
    [Fact]
    public void A_model_of_the_caller()
    {
        // region: DataQualityModelBuilder
        var model = new DataQualityModelBuilder<Barang>("barang", BilingualText.Create("Kualitas data barang", "Quality of goods data"), new LocalDate(2026, 12, 31))
            .AddDimension("LENGKAP", BilingualText.Create("Kelengkapan", "Completeness"), bobot: 1, whole: 2)
            .AddRule("L1", BilingualText.Create("Nama kosong", "No name"), bobot: 1, barang => true, barang => Portable.IsBlank(barang.Nama))
            .AddRule("L2", BilingualText.Create("Tahun kosong", "No year"), bobot: 1, barang => true, barang => barang.Tahun == null)
            .Build(whole: 1);

        Barang[] records = [new("Meja", 2020), new("Kursi", null), new(" ", 2021), new("Lemari", 2019)];
        var score = model.Score(model.Compile().Tally(records, threads: 1), ZeroPopulationPolicy.Unknown);
        var indeks = score.Indeks; // 75: one of four fails each of the two rules
        // endregion

        Assert.Equal(75m, indeks);
    }

    [Fact]
    public void The_index_of_an_agency()
    {
        IReadOnlyList<AsnRecord> records = [AsnSamples.Clean(1), AsnSamples.Clean(2)];

        // region: IkdModel
        var model = IkdModel.SeBkn17Of2024(new LocalDate(2026, 11, 24), IkdThresholds.Default, IkdWeights.ExactParts);
        var tally = model.Compile().Tally(records);
        var score = model.Score(tally, ZeroPopulationPolicy.AsHundred);
        var indeks = score.Indeks; // 100 where no record is disparate
        // endregion

        Assert.Equal(100m, indeks);
    }

    [Fact]
    public void Records_are_read()
    {
        List<ReadError> errors = [];
        string[] cells = [.. AsnRecordReader.Columns.Select(column => column == "tanggalLahir" ? "31-02-2000" : string.Empty)];
        var records = Read(AsnRecordReader.Columns, [(cells, 2)], errors).ToArray();

        Assert.Null(Assert.Single(records).TanggalLahir);
        Assert.Single(errors);
    }

    private static IEnumerable<AsnRecord> Read(IReadOnlyList<string> head, IEnumerable<(IReadOnlyList<string> Cells, int Line)> rows, List<ReadError> errors)
    {
        // region: AsnRecordReader
        var reader = AsnRecordReader.ForColumns(head).Match(error => throw new FormatException(error.ToString()), known => known);
        foreach (var (cells, line) in rows)
        {
            var reading = reader.Read(cells, line);
            errors.AddRange(reading.Errors);
            yield return reading.Record;
        }
        // endregion
    }

    private sealed record Barang(string? Nama, int? Tahun);
}
