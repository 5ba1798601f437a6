using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Holds the cells of a pair against each other.</summary>
internal sealed class PerubahanComparison
{
    private readonly List<PerubahanSel> changes = [];

    public static List<PerubahanSel> Of(SimpulRencana lama, SimpulRencana baru, bool moved, TahunBanding tahun)
    {
        var reader = new PerubahanComparison();
        reader.Name(lama.Nama, baru.Nama);
        if (!lama.Kode.IsEmpty && !baru.Kode.IsEmpty)
        {
            reader.Compare(UnsurRencana.Kode, null, Cell(lama.Kode.ToString()), Cell(baru.Kode.ToString()));
        }

        reader.Moved(moved, lama.Parent, baru.Parent);
        foreach (var year in tahun.Bersama)
        {
            reader.Compare(UnsurRencana.Pagu, year, Budget(lama, year), Budget(baru, year));
        }

        if (tahun.IsSame)
        {
            reader.Compare(UnsurRencana.TotalPagu, null, lama.Pagu?.Total ?? default, baru.Pagu?.Total ?? default);
        }

        return reader.changes;
    }

    public static List<PerubahanSel> Of(IndikatorRow lama, IndikatorRow baru, bool moved, TahunBanding tahun)
    {
        var reader = new PerubahanComparison();
        reader.Name(lama.Nama, baru.Nama);
        reader.Moved(moved, lama.Simpul, baru.Simpul);
        reader.Compare(UnsurRencana.Satuan, null, lama.Satuan, baru.Satuan);
        reader.Baseline(lama.KondisiAwal, baru.KondisiAwal);
        foreach (var year in tahun.Bersama)
        {
            reader.Compare(UnsurRencana.Target, year, YearCell.Find(lama.Targets, year), YearCell.Find(baru.Targets, year));
        }

        reader.Compare(UnsurRencana.KondisiAkhir, null, lama.KondisiAkhir, baru.KondisiAkhir);
        return reader.changes;
    }

    private static DocumentCell Budget(SimpulRencana node, TahunAnggaran tahun) => node.Pagu is { } pagu ? YearCell.Find(pagu.Tahun, tahun) : default;

    private static DocumentCell Cell(string? text) => DocumentCell.Create(text);

    // A name that is spelled otherwise is kept, and marked as no more than that.
    private void Name(DocumentCell lama, DocumentCell baru)
    {
        if (!string.Equals(lama.Used, baru.Used, StringComparison.Ordinal))
        {
            changes.Add(new PerubahanSel(UnsurRencana.Nama, null, lama, baru));
        }
    }

    private void Moved(bool moved, SimpulRencana? lama, SimpulRencana? baru)
    {
        if (moved)
        {
            changes.Add(new PerubahanSel(UnsurRencana.Induk, null, Cell(lama?.Id), Cell(baru?.Id)));
        }
    }

    // The same number of another year is another baseline.
    private void Baseline(YearCell lama, YearCell baru)
    {
        if (lama.Tahun != baru.Tahun)
        {
            changes.Add(new PerubahanSel(UnsurRencana.KondisiAwal, null, lama.Cell, baru.Cell));
            return;
        }

        Compare(UnsurRencana.KondisiAwal, lama.Tahun, lama.Cell, baru.Cell);
    }

    private void Compare(UnsurRencana unsur, TahunAnggaran? tahun, DocumentCell lama, DocumentCell baru)
    {
        if (!PerubahanSel.AreSame(lama, baru))
        {
            changes.Add(new PerubahanSel(unsur, tahun, lama, baru));
        }
    }
}
