using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A statement of the result of a node (<i>pernyataan hasil</i>): an outcome of a program, an output of a kegiatan. Its reference is table and first row.</summary>
public sealed class PernyataanHasil : DocumentRow
{
    [JsonConstructor]
    internal PernyataanHasil(string id, int number, DocumentCell teks)
        : base(number)
    {
        Id = id;
        Teks = teks;
    }

    /// <summary>The id of the statement within the plan.</summary>
    [JsonPropertyOrder(-10)]
    public string Id { get; }

    /// <summary>The statement as read and as used.</summary>
    public DocumentCell Teks { get; }

    [JsonInclude]
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    private protected override string NumberField => ".baris";

    private protected override void Check(string path) => DataFault.RequireText(Id, path + ".id");
}
