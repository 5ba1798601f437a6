using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The spelling of a jabatan in one table (<i>ejaan</i>), scan errors included.</summary>
public sealed class EjaanJabatan
{
    [JsonConstructor]
    internal EjaanJabatan(string tabel, string teks, string word, int? bagian = null)
    {
        Tabel = tabel;
        Teks = teks;
        Word = word;
        Bagian = bagian;
    }

    /// <summary>The table or document, such as <c>Tabel 4.1</c>.</summary>
    [JsonPropertyOrder(-3)]
    public string Tabel { get; }

    /// <summary>The section (<i>bagian</i>) of it to which the spelling is bound, where another section means another jabatan by the same words; else null.</summary>
    public int? Bagian { get; }

    /// <summary>The text (<i>teks</i>), letter by letter: as read, or as used where a cell is corrected.</summary>
    [JsonPropertyName("ejaan")]
    [JsonPropertyOrder(-2)]
    public string Teks { get; }

    /// <summary>Declared where the words say which jabatan it is; inferred where it follows from the place or a misread word.</summary>
    [JsonIgnore]
    public StatedBasis Basis { get; private set; }

    [JsonInclude]
    [JsonPropertyName("dasar")]
    [JsonPropertyOrder(-1)]
    internal string Word { get; }

    internal void Place(string path)
    {
        DataFault.RequireText(Tabel, path + ".tabel");
        DataFault.RequireText(Teks, path + ".ejaan");
        Basis = DataWords.Lookup(DataWords.Bases, Word, path + ".dasar");
    }
}
