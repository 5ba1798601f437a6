using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests;

public class DocumentCellTests
{
    [Theory]
    [InlineData(null, CellKind.Lost, "SEL_HILANG")]
    [InlineData("", CellKind.Empty, "SEL_KOSONG")]
    [InlineData("-", CellKind.Dash, "SEL_STRIP")]
    [InlineData("N/A", CellKind.NotAvailable, "TIDAK_TERSEDIA")]
    [InlineData("tiga", CellKind.Text, "SEL_BUKAN_ANGKA")]
    public void Cell_without_a_number_says_why(string? text, CellKind kind, string code)
    {
        var cell = DocumentCell.Create(text);

        Assert.Equal(kind, cell.Kind);
        Assert.Equal(code, cell.Value.Reason?.Code);
    }

    [Fact]
    public void Default_is_a_lost_cell() => Assert.Equal(CellKind.Lost, default(DocumentCell).Kind);

    [Fact]
    public void Corrected_cell_keeps_what_was_read()
    {
        var cell = DocumentCell.Create("38,00", CellCorrection.Create("35,00", BilingualText.Create("jumlah anaknya 35", "its children sum to 35"), CorrectionCertainty.Likely));

        Assert.Equal(38m, cell.ValueAsRead);
        Assert.Equal(35m, cell.Value);
        Assert.Equal("38,00", cell.AsRead);
    }

    [Fact]
    public void Corrected_cell_is_read_from_json()
    {
        const string Json = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"penetapanIndikator":{"tabel":"x","judul":"x","tahunAwal":2024,"tahunTarget":[2025],"baris":[{"no":1,"kelompok":"utama","indikator":"b","idIndikator":"b","kondisiAwal":null,"target":[{"terbaca":"38","dipakai":"35","alasan":{"id":"a","en":"b"},"kepastian":"terbukti"}],"kondisiAkhir":"N/A"}]}}""";

        var row = RencanaStrategis.Read(Json).AsT1.PenetapanIndikator.Rows[0];

        Assert.Equal(35m, row.Targets[0].Cell.Value);
        Assert.Equal(CorrectionCertainty.Proven, row.Targets[0].Cell.Correction?.Certainty);
        Assert.Equal(CellKind.Lost, row.KondisiAwal.Cell.Kind);
    }
}
