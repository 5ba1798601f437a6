using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A link (<i>tautan</i>) to another part of the plan: the id there, and its basis: stated by the document, or inferred.</summary>
/// <remarks>A link is an id only; the plan may have no part of this id. The default is no link.</remarks>
public readonly record struct Tautan
{
    [JsonConstructor]
    internal Tautan(string text, string word)
    {
        Text = text;
        Word = word;
    }

    /// <summary>The id; null for the default.</summary>
    [JsonIgnore]
    public string? Id => Text;

    /// <summary>Stated by the document, or inferred; undecided for the default.</summary>
    [JsonIgnore]
    public StatedBasis Basis => Word is not null && DataWords.Bases.TryGetValue(Word, out var basis) ? basis : StatedBasis.Undecided;

    /// <summary>True for the default, which leads nowhere.</summary>
    [JsonIgnore]
    public bool IsEmpty => Text is null;

    /// <summary>True where the link was inferred, and the document does not state it.</summary>
    [JsonIgnore]
    public bool IsInferred => Basis == StatedBasis.Inferred;

    [JsonInclude]
    [JsonPropertyName("id")]
    internal string Text { get; }

    [JsonInclude]
    [JsonPropertyName("dasar")]
    internal string Word { get; }

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>; empty for the default.</returns>
    public override string ToString() => Text ?? string.Empty;

    internal void Check(string path)
    {
        if (!IsEmpty)
        {
            DataFault.RequireText(Text, path + ".id");
            DataWords.Lookup(DataWords.Bases, Word, path + ".dasar");
        }
    }
}
