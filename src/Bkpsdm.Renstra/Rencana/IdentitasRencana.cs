using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The identity of a plan (<i>identitas</i>): title, agency, period, version of the nomenclature.</summary>
public sealed class IdentitasRencana : IDocumentSection
{
    [JsonConstructor]
    internal IdentitasRencana(TextPair title, string perangkatDaerah, int first, int last, string versiNomenklatur)
    {
        Title = title;
        PerangkatDaerah = perangkatDaerah;
        First = first;
        Last = last;
        VersiNomenklatur = versiNomenklatur;
    }

    /// <summary>The title (<i>judul</i>) of the plan.</summary>
    [JsonIgnore]
    public BilingualText Judul { get; private set; } = null!;

    /// <summary>The agency (<i>perangkat daerah</i>) whose plan it is.</summary>
    public string PerangkatDaerah { get; }

    /// <summary>The first year in the title of the plan. The years that have targets are those of its tables and may differ.</summary>
    [JsonIgnore]
    public TahunAnggaran TahunAwal { get; private set; }

    /// <summary>The last year in the title of the plan.</summary>
    [JsonIgnore]
    public TahunAnggaran TahunAkhir { get; private set; }

    /// <summary>The regulation whose codes the plan uses; empty where it does not say.</summary>
    [JsonPropertyOrder(3)]
    public string VersiNomenklatur { get; }

    [JsonInclude]
    [JsonPropertyName("judul")]
    [JsonPropertyOrder(-1)]
    internal TextPair Title { get; }

    [JsonInclude]
    [JsonPropertyName("tahunAwal")]
    [JsonPropertyOrder(1)]
    internal int First { get; }

    [JsonInclude]
    [JsonPropertyName("tahunAkhir")]
    [JsonPropertyOrder(2)]
    internal int Last { get; }

    void IDocumentSection.Place(string path)
    {
        Judul = Title.Text(path + ".judul");
        DataFault.RequireText(PerangkatDaerah, path + ".perangkatDaerah");
        TahunAwal = YearCell.Year(First, path + ".tahunAwal");
        TahunAkhir = YearCell.Year(Last, path + ".tahunAkhir");
        if (TahunAkhir < TahunAwal)
        {
            throw new DataFault("TAHUN_TIDAK_URUT", "Tahun akhir mendahului tahun awal.", "The last year is before the first.", path + ".tahunAkhir", TahunAkhir.ToString());
        }
    }
}
