using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A policy direction (<i>arah kebijakan</i>) with what it is to reach in each phase.</summary>
public sealed class ArahKebijakan
{
    private ArahKebijakan(TableReference reference, ArahKebijakanData data, Tautan strategi, IReadOnlyList<TahapKebijakan> tahap)
    {
        Id = data.Id;
        Reference = reference;
        Nama = data.Nama;
        Strategi = strategi;
        Tahap = tahap;
    }

    /// <summary>The id within the plan, such as <c>arah-4</c>.</summary>
    public string Id { get; }

    /// <summary>Table and row, counted from 1; what a page break cut counts once.</summary>
    public TableReference Reference { get; }

    /// <summary>The statement as read and as used; what a page break cut is joined by one space.</summary>
    public DocumentCell Nama { get; }

    /// <summary>The strategy that it serves; inferred where two strategies stand in one row of the table.</summary>
    public Tautan Strategi { get; }

    /// <summary>The phases (<i>tahap</i>), in their order.</summary>
    public IReadOnlyList<TahapKebijakan> Tahap { get; }

    internal static ArahKebijakan Make(StrategiKebijakanData section, ArahKebijakanData data, string sectionPath, int index)
    {
        var path = FormattableString.Invariant($"{sectionPath}.arahKebijakan[{index}]");
        return new ArahKebijakan(
            RowNumber.Reference(section.Tabel, data.Baris, path + ".baris"),
            data with { Id = DataFault.RequireText(data.Id, path + ".id") },
            Tautan.Make(data.Strategi, path + ".strategi"),
            Phases(section, data, sectionPath, path));
    }

    // The table of phases has the policy directions in the same order, one row each.
    private static IReadOnlyList<TahapKebijakan> Phases(StrategiKebijakanData section, ArahKebijakanData data, string sectionPath, string path)
    {
        var reference = TableReference.Create(section.TabelTahap, data.Baris);
        var cells = YearCell.Pair([.. section.Tahap.Select(phase => phase.Tahun)], data.Tahap, path + ".tahap");
        return
        [
            .. cells.Select((cell, i) => new TahapKebijakan(
                reference,
                DataFault.RequireText(section.Tahap[i].Nomor, FormattableString.Invariant($"{sectionPath}.tahap[{i}].nomor")),
                cell.Tahun,
                cell.Cell)),
        ];
    }
}
