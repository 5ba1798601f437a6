using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The strategic issues of the agency (<i>isu strategis</i>) and the environmental study from which they follow.</summary>
/// <remarks>In the Paser plan these are Tabel 2.13, 2.14 and 2.15, and the five issues that section 2.12 sets. Immutable.</remarks>
public sealed class IsuStrategis : IDocumentSection
{
    [JsonConstructor]
    internal IsuStrategis(CellTable? tema = null, CellTable? indikasi = null, CellTable? issues = null, IReadOnlyList<TextPair>? texts = null)
    {
        Tema = tema;
        Indikasi = indikasi;
        Issues = issues;
        Texts = texts;
    }

    /// <summary>The themes of the environmental study (KLHS) that concern the agency.</summary>
    [JsonIgnore]
    public CellTable TemaKlhs => Tema ?? CellTable.Empty;

    /// <summary>The indicators of the environmental study with the programs that serve them.</summary>
    [JsonIgnore]
    public CellTable IndikasiKlhs => Indikasi ?? CellTable.Empty;

    /// <summary>The strategic issue and its sources.</summary>
    [JsonIgnore]
    public CellTable Isu => Issues ?? CellTable.Empty;

    /// <summary>The issues that the text of the plan sets (<i>ditetapkan</i>), in its order and in our own words.</summary>
    [JsonIgnore]
    public IReadOnlyList<BilingualText> Ditetapkan { get; private set; } = [];

    /// <summary>The issues of a plan that states none.</summary>
    internal static IsuStrategis Empty { get; } = new();

    [JsonInclude]
    [JsonPropertyName("temaKlhs")]
    [JsonConverter(typeof(TemaKlhsTable))]
    internal CellTable? Tema { get; }

    [JsonInclude]
    [JsonPropertyName("indikasiKlhs")]
    [JsonConverter(typeof(IndikasiKlhsTable))]
    internal CellTable? Indikasi { get; }

    [JsonInclude]
    [JsonPropertyName("isu")]
    [JsonConverter(typeof(IsuStrategisTable))]
    internal CellTable? Issues { get; }

    [JsonInclude]
    [JsonPropertyName("ditetapkan")]
    internal IReadOnlyList<TextPair>? Texts { get; }

    void IDocumentSection.Place(string path) =>
        Ditetapkan = [.. Elements.Of(Texts, path + ".ditetapkan").Select(one => one.Element.Text(one.Path))];
}
