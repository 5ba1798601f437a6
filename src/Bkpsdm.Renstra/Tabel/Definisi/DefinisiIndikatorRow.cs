using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The facts of one definition: of the definition with its formula, and of the columns that say the same in other words.</summary>
/// <remarks>The columns do not always agree with each other, nor with the name; that is for an audit to find.</remarks>
public sealed class DefinisiIndikatorRow
{
    private DefinisiIndikatorRow(TableReference reference, DefinisiIndikatorRowData data, JenisRumus? jenisRumus, FaktaDefinisi fakta, FaktaDefinisi formulasi, FaktaDefinisi relevansi)
    {
        Reference = reference;
        Indikator = data.Indikator;
        IdIndikator = data.IdIndikator;
        JenisRumus = jenisRumus;
        Fakta = fakta;
        Formulasi = formulasi;
        Relevansi = relevansi;
    }

    /// <summary>Table and row, counted from 1.</summary>
    public TableReference Reference { get; }

    /// <summary>The name as the table prints it; empty where the table leaves it out.</summary>
    public string Indikator { get; }

    /// <summary>The id of the indicator in the catalogue.</summary>
    public string IdIndikator { get; }

    /// <summary>The kind of the printed formula; null where none is printed.</summary>
    public JenisRumus? JenisRumus { get; }

    /// <summary>The facts of the definition; numerator and denominator are those of the printed formula, parts are counted where the row lists them.</summary>
    public FaktaDefinisi Fakta { get; }

    /// <summary>The facts of the formulation (<i>formulasi perhitungan</i>), the formula in words.</summary>
    public FaktaDefinisi Formulasi { get; }

    /// <summary>The facts of the relevance (<i>relevansi</i>): what it says the indicator is for.</summary>
    public FaktaDefinisi Relevansi { get; }

    internal static DefinisiIndikatorRow Make(DefinisiIndikatorData table, DefinisiIndikatorRowData row, string path)
    {
        DataFault.RequireText(row.IdIndikator, path + ".idIndikator");
        return new DefinisiIndikatorRow(
            RowNumber.Reference(table.Tabel, row.No, path + ".no"),
            row,
            row.JenisRumus is null ? null : UkuranWords.Rumus(row.JenisRumus, path + ".jenisRumus"),
            FaktaDefinisi.Make(row.Fakta, path + ".fakta"),
            FaktaDefinisi.Make(row.Formulasi, path + ".formulasi"),
            FaktaDefinisi.Make(row.Relevansi, path + ".relevansi"));
    }
}
