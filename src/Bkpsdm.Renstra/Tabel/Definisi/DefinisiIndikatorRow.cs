using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The facts of one definition: of the definition with its formula, and of the columns that say the same in other words.</summary>
/// <remarks>
/// In the Paser plan these are the rows of Tabel 4.5. The catalogue holds the definitions that the library computes with; these rows
/// hold the facts of the document's own definitions. The columns do not always agree with each other, nor with the name; that is for
/// an audit to find.
/// </remarks>
internal sealed class DefinisiIndikatorRow : DocumentRow
{
    [JsonConstructor]
    internal DefinisiIndikatorRow(int number, string indikator, string idIndikator, FaktaDefinisi fakta, FaktaDefinisi formulasi, FaktaDefinisi relevansi, string? printed = null)
        : base(number)
    {
        Indikator = indikator;
        IdIndikator = idIndikator;
        Fakta = fakta;
        Formulasi = formulasi;
        Relevansi = relevansi;
        Printed = printed;
    }

    /// <summary>The name as the table prints it; empty where the table leaves it out.</summary>
    public string Indikator { get; }

    /// <summary>The id of the indicator in the catalogue.</summary>
    public string IdIndikator { get; }

    /// <summary>The kind of the printed formula; null where none is printed.</summary>
    [JsonIgnore]
    public JenisRumus? JenisRumus { get; private set; }

    /// <summary>The facts of the definition; numerator and denominator are those of the printed formula, parts are counted where the row lists them.</summary>
    public FaktaDefinisi Fakta { get; }

    /// <summary>The facts of the formulation (<i>formulasi perhitungan</i>), the formula in words.</summary>
    public FaktaDefinisi Formulasi { get; }

    /// <summary>The facts of the relevance (<i>relevansi</i>), the purpose of the indicator.</summary>
    public FaktaDefinisi Relevansi { get; }

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("jenisRumus")]
    [JsonPropertyOrder(9)]
    internal string? Printed { get; }

    private protected override void Check(string path)
    {
        DataFault.RequireText(IdIndikator, path + ".idIndikator");
        JenisRumus = Printed is null ? null : UkuranWords.Rumus(Printed, path + ".jenisRumus");
        Fakta.Check(path + ".fakta");
        Formulasi.Check(path + ".formulasi");
        Relevansi.Check(path + ".relevansi");
    }
}
