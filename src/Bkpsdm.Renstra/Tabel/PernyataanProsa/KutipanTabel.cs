using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The place in a table that a statement in the prose quotes.</summary>
public sealed class KutipanTabel
{
    private static readonly string[] Columns = ["target", "realisasi", "rasio", "anggaran", "jumlah", "porsi", "pns", "pppk"];

    private static readonly RatioFormula Porsi = RatioFormula.Create(
        FormulaInput.Create("pegawai-golongan", BilingualText.Create("Pegawai dalam baris", "Staff of the row")),
        FormulaInput.Create("pegawai", BilingualText.Create("Seluruh pegawai", "All staff")));

    private KutipanTabel(string tabel, int? baris, string kolom)
    {
        Tabel = tabel;
        Baris = baris;
        Kolom = kolom;
    }

    /// <summary>The table, such as <c>Tabel 2.4</c>.</summary>
    public string Tabel { get; }

    /// <summary>The row, from 1; null where the statement is about all rows together.</summary>
    public int? Baris { get; }

    /// <summary>The column (<i>kolom</i>): <c>target</c>, <c>realisasi</c>, <c>rasio</c>, <c>anggaran</c>; for staff <c>jumlah</c>, <c>pns</c>, <c>pppk</c>, or <c>porsi</c> (the share of a row in all rows).</summary>
    public string Kolom { get; }

    internal static Reason NoReference { get; } = Reason.Create(
        "TANPA_RUJUKAN",
        BilingualText.Create("pernyataan ini tidak menunjuk satu sel tabel", "the statement points at no single cell of a table"));

    internal static KutipanTabel Make(KutipanTabelData data, string path) => new(
        DataFault.RequireText(data.Tabel, path + ".tabel"),
        data.Baris is { } baris ? RowNumber.Check(baris, path + ".baris") : null,
        Columns.Contains(data.Kolom, StringComparer.Ordinal)
            ? data.Kolom
            : throw new DataFault("KATA_TIDAK_DIKENAL", $"Kolom tidak dikenal; yang dikenal: {string.Join(", ", Columns)}.", $"Unknown column; the known ones are {string.Join(", ", Columns)}.", path + ".kolom", data.Kolom));

    internal ValueOrReason<decimal> Find(RencanaStrategis renstra, TahunAnggaran? tahun)
    {
        if (renstra.Pegawai.Find(Tabel).TryGet(out var pegawai))
        {
            return OfPegawai(pegawai);
        }

        if (tahun is not { } year)
        {
            return NoReference;
        }

        var cell = string.Equals(Tabel, renstra.PencapaianPelayanan.Tabel, StringComparison.Ordinal) ? OfPencapaian(renstra.PencapaianPelayanan, year)
            : string.Equals(Tabel, renstra.AnggaranRealisasi.Tabel, StringComparison.Ordinal) ? OfAnggaran(renstra.AnggaranRealisasi, year)
            : null;
        return cell is { } found ? found.Value : NoReference;
    }

    private DocumentCell? OfPencapaian(PencapaianPelayanan table, TahunAnggaran tahun) =>
        table.Rows.FirstOrDefault(row => row.Reference.Baris == Baris) is not { } row ? null : Kolom switch
        {
            "target" => YearCell.Find(row.Targets, tahun),
            "realisasi" => YearCell.Find(row.Realisasi, tahun),
            "rasio" => YearCell.Find(row.Rasio, tahun),
            _ => null,
        };

    private DocumentCell? OfAnggaran(AnggaranRealisasi table, TahunAnggaran tahun) =>
        table.Rows.FirstOrDefault(row => row.Reference.Baris == Baris) is not { } row ? null : Kolom switch
        {
            "anggaran" => YearCell.Find(row.Anggaran, tahun),
            "realisasi" => YearCell.Find(row.Realisasi, tahun),
            "rasio" => YearCell.Find(row.Rasio, tahun),
            _ => null,
        };

    private ValueOrReason<decimal> OfPegawai(TabelPegawai table)
    {
        var row = table.Rows.FirstOrDefault(candidate => candidate.Reference.Baris == Baris);
        return (Kolom, row) switch
        {
            ("jumlah", null) when Baris is null => table.JumlahTercetak().Map(count => (decimal)count),
            ("pns", null) when Baris is null => table.Jumlah(kolom => kolom.Status == "PNS").Map(count => (decimal)count),
            ("pppk", null) when Baris is null => table.Jumlah(kolom => kolom.Status == "PPPK").Map(count => (decimal)count),
            ("jumlah", { }) => row.Jumlah.Value,
            ("porsi", { }) => CellCount.Of(row.Jumlah).Bind(part => table.JumlahTercetak().Bind(whole => Porsi.Evaluate(part, whole))),
            _ => NoReference,
        };
    }
}
