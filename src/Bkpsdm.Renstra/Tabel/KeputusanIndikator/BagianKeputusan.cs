using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A section (<i>bagian</i>) of the decree: the indicators of one jabatan, or of the agency.</summary>
internal sealed class BagianKeputusan : DocumentRow
{
    [JsonConstructor]
    internal BagianKeputusan(int number, string terbaca, string? jabatan = null, string? unit = null, string? tujuan = null)
        : base(number)
    {
        Terbaca = terbaca;
        Jabatan = jabatan;
        Unit = unit;
        Tujuan = tujuan;
    }

    /// <summary>The number (<i>nomor</i>) of the section, counted from 1.</summary>
    [JsonIgnore]
    public int Nomor => Number;

    /// <summary>The jabatan or agency as read (<i>terbaca</i>).</summary>
    public string Terbaca { get; }

    /// <summary>The id of the jabatan; null where the section is a unit's.</summary>
    public string? Jabatan { get; }

    /// <summary>The id of the unit; null where the section is a jabatan's.</summary>
    public string? Unit { get; }

    /// <summary>The goal (<i>tujuan</i>) in the head of the section, as read; null where it states none.</summary>
    public string? Tujuan { get; }

    /// <summary>The id of the jabatan or unit (<i>pihak</i>); null where neither is known.</summary>
    [JsonIgnore]
    public string? Pihak => Jabatan ?? Unit;

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    private protected override void Check(string path) => DataFault.RequireText(Terbaca, path + ".terbaca");
}
