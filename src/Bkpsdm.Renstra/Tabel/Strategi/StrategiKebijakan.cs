using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The ways to the objectives: strategies, policy directions and their phases (<i>strategi, arah kebijakan, pentahapan</i>).</summary>
/// <remarks>In the Paser plan these are Tabel 3.5 and 3.6. Immutable.</remarks>
internal sealed class StrategiKebijakan : IDocumentSection
{
    [JsonConstructor]
    internal StrategiKebijakan(
        string tabel,
        string judul,
        DocumentCell visi,
        DocumentCell misi,
        string tabelTahap,
        string judulTahap,
        IReadOnlyList<TahapColumn> columns,
        IReadOnlyList<Strategi> strategi,
        IReadOnlyList<ArahKebijakan> arahKebijakan)
    {
        Tabel = tabel;
        Judul = judul;
        Visi = visi;
        Misi = misi;
        TabelTahap = tabelTahap;
        JudulTahap = judulTahap;
        Columns = columns;
        Strategi = strategi;
        ArahKebijakan = arahKebijakan;
    }

    /// <summary>The number of the table of strategies as the document prints it; empty in a plan without it.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table of strategies.</summary>
    public string Judul { get; }

    /// <summary>The vision (<i>visi</i>) of the regency's plan.</summary>
    public DocumentCell Visi { get; }

    /// <summary>The mission (<i>misi</i>) of the regency's plan that the agency serves.</summary>
    public DocumentCell Misi { get; }

    /// <summary>The number of the table of phases as the document prints it.</summary>
    public string TabelTahap { get; }

    /// <summary>The title of the table of phases.</summary>
    public string JudulTahap { get; }

    /// <summary>The strategies, in document order.</summary>
    [JsonPropertyOrder(2)]
    public IReadOnlyList<Strategi> Strategi { get; }

    /// <summary>The policy directions with their phases, in document order.</summary>
    [JsonPropertyOrder(3)]
    public IReadOnlyList<ArahKebijakan> ArahKebijakan { get; }

    /// <summary>The section of a plan that has none.</summary>
    internal static StrategiKebijakan Empty { get; } = new(string.Empty, string.Empty, default, default, string.Empty, string.Empty, [], [], []);

    [JsonInclude]
    [JsonPropertyName("tahap")]
    [JsonPropertyOrder(1)]
    internal IReadOnlyList<TahapColumn> Columns { get; }

    void IDocumentSection.Place(string path)
    {
        DataFault.RequireText(Tabel, path + ".tabel");
        DataFault.RequireText(Judul, path + ".judul");
        DataFault.RequireText(TabelTahap, path + ".tabelTahap");
        DataFault.RequireText(JudulTahap, path + ".judulTahap");
        foreach (var (column, at) in Elements.Of(Columns, path + ".tahap"))
        {
            DataFault.RequireText(column.Nomor, at + ".nomor");
        }

        var tahun = DocumentYears.Read([.. Columns.Select(column => column.Tahun)], path + ".tahap");
        foreach (var (one, at) in Elements.Of(Strategi, path + ".strategi"))
        {
            one.Place(Tabel, at);
        }

        foreach (var (one, at) in Elements.Of(ArahKebijakan, path + ".arahKebijakan"))
        {
            one.Place(Tabel, at);
            one.PlacePhases(tahun, at);
        }
    }
}
