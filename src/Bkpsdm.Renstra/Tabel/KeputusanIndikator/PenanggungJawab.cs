using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>A responsible party (<i>penanggung jawab</i>) as an entry names it.</summary>
public sealed class PenanggungJawab
{
    [JsonConstructor]
    internal PenanggungJawab(string terbaca, string? jabatan = null)
    {
        Terbaca = terbaca;
        Jabatan = jabatan;
    }

    /// <summary>The name as read (<i>terbaca</i>).</summary>
    public string Terbaca { get; }

    /// <summary>The id of the jabatan or unit; null where it is not known which one is meant.</summary>
    public string? Jabatan { get; }
}
