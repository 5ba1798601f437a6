using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The value of the cell that a statement in the prose quotes.</summary>
internal static class NilaiKutipan
{
    private static readonly RatioFormula Porsi = RatioFormula.Create(
        FormulaInput.Create("pegawai-golongan", BilingualText.Create("Pegawai dalam baris", "Staff of the row")),
        FormulaInput.Create("pegawai", BilingualText.Create("Seluruh pegawai", "All staff")));

    private static Reason NoReference { get; } = Reason.Create(
        "TANPA_RUJUKAN",
        BilingualText.Create("pernyataan ini tidak menunjuk satu sel tabel", "the statement points at no single cell of a table"));

    public static ValueOrReason<decimal> Of(RencanaStrategis renstra, PernyataanProsaRow row)
    {
        if (row.Mengutip is not { } quoted)
        {
            return NoReference;
        }

        if (renstra.Pegawai.Find(quoted.Tabel).TryGet(out var pegawai))
        {
            return OfPegawai(quoted, pegawai);
        }

        if (row.Tahun is not { } year)
        {
            return NoReference;
        }

        var cell = string.Equals(quoted.Tabel, renstra.PencapaianPelayanan.Tabel, StringComparison.Ordinal) ? OfPencapaian(quoted, renstra.PencapaianPelayanan, year)
            : string.Equals(quoted.Tabel, renstra.AnggaranRealisasi.Tabel, StringComparison.Ordinal) ? OfAnggaran(quoted, renstra.AnggaranRealisasi, year)
            : null;
        return cell is { } found ? found.Value : NoReference;
    }

    private static DocumentCell? OfPencapaian(KutipanTabel quoted, PencapaianPelayanan table, TahunAnggaran tahun) =>
        table.Rows.FirstOrDefault(row => row.Reference.Baris == quoted.Baris) is not { } row ? null : quoted.Kolom switch
        {
            "target" => YearCell.Find(row.Targets, tahun),
            "realisasi" => YearCell.Find(row.Realisasi, tahun),
            "rasio" => YearCell.Find(row.Rasio, tahun),
            _ => null,
        };

    private static DocumentCell? OfAnggaran(KutipanTabel quoted, AnggaranRealisasi table, TahunAnggaran tahun) =>
        table.Rows.FirstOrDefault(row => row.Reference.Baris == quoted.Baris) is not { } row ? null : quoted.Kolom switch
        {
            "anggaran" => YearCell.Find(row.Anggaran, tahun),
            "realisasi" => YearCell.Find(row.Realisasi, tahun),
            "rasio" => YearCell.Find(row.Rasio, tahun),
            _ => null,
        };

    private static ValueOrReason<decimal> OfPegawai(KutipanTabel quoted, TabelPegawai table)
    {
        var row = table.Rows.FirstOrDefault(candidate => candidate.Reference.Baris == quoted.Baris);
        return (quoted.Kolom, row) switch
        {
            ("jumlah", null) when quoted.Baris is null => table.JumlahTercetak().Map(count => (decimal)count),
            ("pns", null) when quoted.Baris is null => table.Jumlah(kolom => kolom.Status == "PNS").Map(count => (decimal)count),
            ("pppk", null) when quoted.Baris is null => table.Jumlah(kolom => kolom.Status == "PPPK").Map(count => (decimal)count),
            ("jumlah", { }) => row.Jumlah.Value,
            ("porsi", { }) => CellCount.Of(row.Jumlah).Bind(part => table.JumlahTercetak().Bind(whole => Porsi.Evaluate(part, whole))),
            _ => NoReference,
        };
    }
}
