using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One row of the forum's agreement.</summary>
public sealed class KesepakatanRow
{
    private KesepakatanRow(TableReference reference, KesepakatanRowData data)
    {
        Reference = reference;
        Tujuan = data.Tujuan;
        Sasaran = data.Sasaran;
        Strategi = data.Strategi;
        Kebijakan = data.Kebijakan;
    }

    /// <summary>Table and row.</summary>
    public TableReference Reference { get; }

    /// <summary>The goal (<i>tujuan</i>).</summary>
    public DocumentCell Tujuan { get; }

    /// <summary>The objective (<i>sasaran</i>).</summary>
    public DocumentCell Sasaran { get; }

    /// <summary>The strategy (<i>strategi</i>).</summary>
    public DocumentCell Strategi { get; }

    /// <summary>The policy (<i>kebijakan</i>).</summary>
    public DocumentCell Kebijakan { get; }

    internal static KesepakatanRow Make(KesepakatanData table, KesepakatanRowData row, string path) =>
        new(RowNumber.Reference(table.Tabel, row.No, path + ".no"), row);
}
