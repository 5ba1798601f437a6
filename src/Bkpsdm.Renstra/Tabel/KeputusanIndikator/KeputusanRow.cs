using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An entry (<i>entri</i>) of the decree: an indicator that a jabatan or the agency answers for. Its reference is the decree and the number of the entry.</summary>
public sealed class KeputusanRow : DocumentRow
{
    private static readonly Dictionary<string, JenisKeputusanRow> Kinds = new(StringComparer.Ordinal)
    {
        ["tujuan"] = JenisKeputusanRow.Tujuan,
        ["iku"] = JenisKeputusanRow.Iku,
        ["program"] = JenisKeputusanRow.Program,
        ["iki"] = JenisKeputusanRow.Iki,
    };

    [JsonConstructor]
    internal KeputusanRow(
        int number,
        int section,
        string kind,
        string pernyataan,
        string indikator,
        IReadOnlyList<PenanggungJawab> penanggungJawab,
        IReadOnlyList<string> sumberData,
        FaktaDefinisi fakta,
        string? idIndikator = null,
        TextPair? because = null)
        : base(number)
    {
        Section = section;
        Kind = kind;
        Pernyataan = pernyataan;
        Indikator = indikator;
        PenanggungJawab = penanggungJawab;
        SumberData = sumberData;
        Fakta = fakta;
        IdIndikator = idIndikator;
        Because = because;
    }

    /// <summary>The number of the section of the decree (<i>bagian</i>), counted from 1.</summary>
    [JsonIgnore]
    public int NomorBagian => Section;

    /// <summary>The id of the jabatan or unit of the section (<i>pihak</i>); null where neither is known.</summary>
    [JsonIgnore]
    public string? Pihak => Bagian.Pihak;

    /// <summary>The kind (<i>jenis</i>).</summary>
    [JsonIgnore]
    public JenisKeputusanRow Jenis { get; private set; }

    /// <summary>The statement (<i>pernyataan</i>) above the indicator as read, in capitals; one statement may stand above several.</summary>
    public string Pernyataan { get; }

    /// <summary>The name of the indicator as read, in capitals.</summary>
    public string Indikator { get; }

    /// <summary>The id of the indicator in the plan; null where the document allows no link.</summary>
    [JsonPropertyOrder(8)]
    public string? IdIndikator { get; }

    /// <summary>The reason of an inferred or missing link (<i>alasan</i>); null where the name is that of the plan.</summary>
    [JsonIgnore]
    public BilingualText? Alasan { get; private set; }

    /// <summary>The responsible parties that the entry names; none where it leaves the line out.</summary>
    public IReadOnlyList<PenanggungJawab> PenanggungJawab { get; }

    /// <summary>The sources of data (<i>sumber data</i>) as the entry names them.</summary>
    public IReadOnlyList<string> SumberData { get; }

    /// <summary>The facts of its definition.</summary>
    [JsonInclude]
    internal FaktaDefinisi Fakta { get; }

    /// <summary>The section of the decree.</summary>
    [JsonIgnore]
    internal BagianKeputusan Bagian { get; private set; } = null!;

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("bagian")]
    [JsonPropertyOrder(-8)]
    internal int Section { get; }

    [JsonInclude]
    [JsonPropertyName("jenis")]
    [JsonPropertyOrder(-7)]
    internal string Kind { get; }

    [JsonInclude]
    [JsonPropertyName("alasan")]
    [JsonPropertyOrder(9)]
    internal TextPair? Because { get; }

    /// <summary>Finds the section of the entry.</summary>
    internal void PlaceIn(IReadOnlyList<BagianKeputusan> bagian, string path) => Bagian = bagian.FirstOrDefault(one => one.Nomor == Section)
        ?? throw new DataFault("BAGIAN_TIDAK_ADA", "Keputusan tidak memuat bagian bernomor ini.", "The decree has no section of this number.", path + ".bagian", ExactText.Of((long)Section));

    private protected override void Check(string path)
    {
        DataFault.RequireText(Pernyataan, path + ".pernyataan");
        DataFault.RequireText(Indikator, path + ".indikator");
        Jenis = DataWords.Lookup(Kinds, Kind, path + ".jenis");
        Alasan = Because?.Text(path + ".alasan");
        foreach (var (pihak, at) in Elements.Of(PenanggungJawab, path + ".penanggungJawab"))
        {
            DataFault.RequireText(pihak.Terbaca, at + ".terbaca");
        }

        Elements.RequireTexts(SumberData, path + ".sumberData");
        Fakta.Check(path + ".fakta");
    }
}
