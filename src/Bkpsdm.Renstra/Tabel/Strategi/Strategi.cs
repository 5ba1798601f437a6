using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A strategy (<i>strategi</i>): the way to an objective. Its reference is table and first row; two strategies can begin in one row.</summary>
public sealed class Strategi : DocumentRow
{
    [JsonConstructor]
    internal Strategi(string id, int number, DocumentCell nama, Tautan? objective = null)
        : base(number)
    {
        Id = id;
        Nama = nama;
        Objective = objective;
    }

    /// <summary>The id within the plan, such as <c>strategi-2</c>.</summary>
    [JsonPropertyOrder(-10)]
    public string Id { get; }

    /// <summary>The statement as read and as used; parts that a page break cut are joined by one space.</summary>
    public DocumentCell Nama { get; }

    /// <summary>The objective (<i>sasaran</i>) that it serves.</summary>
    [JsonIgnore]
    public Tautan Sasaran => Objective ?? default;

    [JsonInclude]
    [JsonPropertyName("baris")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("sasaran")]
    internal Tautan? Objective { get; }

    private protected override string NumberField => ".baris";

    private protected override void Check(string path)
    {
        DataFault.RequireText(Id, path + ".id");
        Sasaran.Check(path + ".sasaran");
    }
}
