using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>One indicator of the goal or of an objective (<i>tujuan dan sasaran</i>) with its targets.</summary>
/// <remarks>In the Paser plan these are the rows of Tabel 3.1 and 3.2, which both state the goal and one objective each.</remarks>
internal sealed class TujuanSasaranRow : ListedTargetRow
{
    [JsonConstructor]
    internal TujuanSasaranRow(
        int number,
        DocumentCell nomor,
        DocumentCell tujuan,
        DocumentCell sasaran,
        string idSimpul,
        DocumentCell name,
        string id,
        DocumentCell baseline,
        IReadOnlyList<DocumentCell> cells,
        DocumentCell final)
        : base(number, name, id, baseline, cells, final)
    {
        Nomor = nomor;
        Tujuan = tujuan;
        Sasaran = sasaran;
        IdSimpul = idSimpul;
    }

    /// <inheritdoc/>
    [JsonIgnore]
    internal override JenisTabel JenisTabel => JenisTabel.TujuanSasaran;

    /// <summary>The number that the table prints (<i>nomor</i>); empty in the rows under it.</summary>
    [JsonPropertyOrder(-8)]
    public DocumentCell Nomor { get; }

    /// <summary>The goal (<i>tujuan</i>) as the row prints it; empty in the rows of objectives.</summary>
    [JsonPropertyOrder(-7)]
    public DocumentCell Tujuan { get; }

    /// <summary>The objective (<i>sasaran</i>) as the row prints it; empty where the cell above goes on.</summary>
    [JsonPropertyOrder(-6)]
    public DocumentCell Sasaran { get; }

    /// <summary>The id of the node of the plan whose indicator it is, such as <c>sasaran-2</c>.</summary>
    [JsonPropertyOrder(-5)]
    public string IdSimpul { get; }

    private protected override void Check(string path)
    {
        DataFault.RequireText(IdSimpul, path + ".idSimpul");
        DataFault.RequireText(IdIndikator, path + ".idIndikator");
    }
}
