using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The definition of one sub kegiatan indicator (<i>definisi operasional sub kegiatan</i>): names as read, facts of the text, and how the indicator measures.</summary>
/// <remarks>In the Paser plan they stand in an annex without a table number: 59 sub kegiatan. Rows count from 1 over all indicators.</remarks>
internal sealed class DefinisiSubKegiatanRow : DocumentRow
{
    [JsonConstructor]
    internal DefinisiSubKegiatanRow(
        int number,
        int nomor,
        string subKegiatan,
        string indikator,
        string satuan,
        FaktaDefinisi fakta,
        UkuranIndikator ukuran,
        string? kode = null,
        string? idIndikator = null)
        : base(number)
    {
        Nomor = nomor;
        SubKegiatan = subKegiatan;
        Indikator = indikator;
        Satuan = satuan;
        Fakta = fakta;
        Ukuran = ukuran;
        Kode = kode;
        IdIndikator = idIndikator;
    }

    /// <summary>The number (<i>nomor</i>) that the table prints for the sub kegiatan.</summary>
    public int Nomor { get; }

    /// <summary>The name of the sub kegiatan as read.</summary>
    public string SubKegiatan { get; }

    /// <summary>The name of the indicator as read.</summary>
    public string Indikator { get; }

    /// <summary>The unit (<i>satuan</i>) as read; a wrong unit stays.</summary>
    public string Satuan { get; }

    /// <summary>The facts of the definition.</summary>
    public FaktaDefinisi Fakta { get; }

    /// <summary>The measure of the indicator.</summary>
    public UkuranIndikator Ukuran { get; }

    /// <summary>The code of the sub kegiatan in the plan; null where the plan does not fund it.</summary>
    public string? Kode { get; }

    /// <summary>The id of the indicator in the plan, such as <c>5.03.01.2.01.0002-1</c>; null where the plan does not have it.</summary>
    public string? IdIndikator { get; }

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    private protected override void Check(string path)
    {
        DataFault.RequireText(SubKegiatan, path + ".subKegiatan");
        DataFault.RequireText(Indikator, path + ".indikator");
        Fakta.Check(path + ".fakta");
        Ukuran.Place(path + ".ukuran");
    }
}
