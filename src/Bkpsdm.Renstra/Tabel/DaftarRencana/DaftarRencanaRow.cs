using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>One entry of the lists of programs, kegiatan and sub kegiatan. Its reference names the list, such as <c>4.1.C</c>, and the number printed before the entry.</summary>
public sealed class DaftarRencanaRow : DocumentRow
{
    private static readonly Dictionary<string, JenjangRencana> Levels = new(StringComparer.Ordinal)
    {
        ["program"] = JenjangRencana.Program,
        ["kegiatan"] = JenjangRencana.Kegiatan,
        ["subkegiatan"] = JenjangRencana.SubKegiatan,
    };

    [JsonConstructor]
    internal DaftarRencanaRow(string daftar, int number, string level, string nama, string? idSimpul = null)
        : base(number)
    {
        Daftar = daftar;
        Level = level;
        Nama = nama;
        IdSimpul = idSimpul;
    }

    /// <summary>The level: program, kegiatan or sub kegiatan.</summary>
    [JsonIgnore]
    public JenjangRencana Jenjang { get; private set; }

    /// <summary>The name as printed.</summary>
    [JsonPropertyOrder(1)]
    public string Nama { get; }

    /// <summary>The node of the tree with that name; null where the tree has none. Two entries may name one node.</summary>
    [JsonPropertyOrder(2)]
    public string? IdSimpul { get; }

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyOrder(-10)]
    internal string Daftar { get; }

    [JsonInclude]
    [JsonPropertyName("jenjang")]
    internal string Level { get; }

    private protected override void Check(string path)
    {
        Jenjang = DataWords.Lookup(Levels, Level, path + ".jenjang");
        DataFault.RequireText(Nama, path + ".nama");
    }
}
