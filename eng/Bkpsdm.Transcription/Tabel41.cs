using Hasil = (string Id, int Baris, Bkpsdm.Transcription.Tabel41Sel Teks);
using IndikatorSimpul = (string Id, string? Pernyataan, Bkpsdm.Transcription.Tabel41Baris Baris);

namespace Bkpsdm.Transcription;

/// <summary>Tabel 4.1: the whole plan, tujuan to sub kegiatan, with targets and rupiah 2026-2030.</summary>
internal static class Tabel41
{
    private static readonly string[] Kepala = ["Tujuan\tSasaran\tKode", "2026\t", "Target\tRp", "1\t2\t3\t4"];

    /// <summary>The JSON of the plan's tree; the layout of shifted rows and the corrections are authored.</summary>
    public static string Text(Bahan bahan)
    {
        var rules = bahan.Authored("tabel-4.1");
        var table = SourceTable.Read("Tabel 4.1", bahan.Source("tabel-4.1"), [], Kepala);
        var rows = Tabel41Sumber.Read(table, rules.GetProperty("tata"));
        Tabel41Koreksi.Spell(rows, rules.GetProperty("ejaan"));
        Tabel41Koreksi.LostCells(rows, rules.GetProperty("selHilang"));
        Tabel41Koreksi.Figures(rows, rules.GetProperty("angka"));
        var nodes = Tabel41Pohon.Of(rows, Tabel41Koreksi.LostStatements(rules.GetProperty("pernyataanHilang")));
        Tabel41Koreksi.Verify(nodes, rules.GetProperty("angka"), TabelTarget.Tabel44.Read(bahan));
        var ids = new Tabel41Id(rules.GetProperty("id"), bahan.Authored("indikator"));
        return DataText.OfSection(
            "rencana",
            table,
            [
                .. KolomTabel.NamaJudul,
                Kolom<SourceTable>.Angka("tahunAwal", _ => 2024),
                Kolom<SourceTable>.Tahun("tahunTarget", _ => Tabel41Kolom.Tahun),
                Kolom<SourceTable>.Daftar("simpul", _ => nodes, Simpul(ids)),
            ]);
    }

    private static Kolom<Tabel41Simpul>[] Simpul(Tabel41Id ids) =>
    [
        Kolom<Tabel41Simpul>.Teks("id", node => node.Id),
        Kolom<Tabel41Simpul>.Teks("jenjang", node => node.Jenjang),
        Kolom<Tabel41Simpul>.Teks("kode", node => node.Kode),
        Kolom<Tabel41Simpul>.Teks("induk", node => node.Induk),
        Tabel41Sel.Under<Tabel41Simpul>("nama", node => node.Nama),
        Kolom<Tabel41Simpul>.Daftar("pernyataan", node => node.Pernyataan.Select((statement, index) => (Id: StatementId(node, index + 1), statement.Baris, statement.Teks)), Pernyataan),
        Kolom<Tabel41Simpul>.Daftar("indikator", node => node.Indikator.Select((row, index) => (Id: ids.Of(node, index), Pernyataan: row.Pernyataan == 0 ? null : StatementId(node, row.Pernyataan), row.Baris)), Indikator),
        Kolom<Tabel41Simpul>.Objek("pagu", node => node.Pagu, Pagu),
    ];

    private static Kolom<Hasil>[] Pernyataan =>
    [
        Kolom<Hasil>.Teks("id", statement => statement.Id),
        Kolom<Hasil>.Angka("baris", statement => statement.Baris),
        Tabel41Sel.Under<Hasil>("teks", statement => statement.Teks),
    ];

    private static IEnumerable<Kolom<IndikatorSimpul>> Indikator =>
    [
        Kolom<IndikatorSimpul>.Teks("id", row => row.Id),
        Kolom<IndikatorSimpul>.Angka("baris", row => row.Baris.Nomor),
        Kolom<IndikatorSimpul>.Teks("pernyataan", row => row.Pernyataan),
        .. Cells("nama:indikator", "satuan", "kondisiAwal"),
        Tabel41Sel.Daftar<IndikatorSimpul>("target", row => Tabel41Kolom.Target.Select(column => row.Baris[column])),
        .. Cells("kondisiAkhir:akhir", "kelompokSasaran", "lokasi", "penanggungJawab"),
    ];

    private static Kolom<Tabel41Baris>[] Pagu =>
    [
        Kolom<Tabel41Baris>.Angka("baris", row => row.Nomor),
        Tabel41Sel.Daftar<Tabel41Baris>("tahun", row => Tabel41Kolom.Rupiah.Select(column => row[column])),
        Tabel41Sel.Under<Tabel41Baris>("total", row => row["rpTotal"]),
    ];

    // Name in the data, and column of the table where that is another.
    private static IEnumerable<Kolom<IndikatorSimpul>> Cells(params string[] names) => names
        .Select(name => name.Split(':'))
        .Select(name => Tabel41Sel.Under<IndikatorSimpul>(name[0], row => row.Baris[name[^1]]));

    private static string StatementId(Tabel41Simpul node, int number) => $"{node.Id}-hasil-{number}";
}
