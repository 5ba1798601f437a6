namespace Bkpsdm.Renstra;

/// <summary>A responsible party (<i>penanggung jawab</i>) as an entry names it.</summary>
public sealed class PenanggungJawab
{
    private PenanggungJawab(PenanggungJawabData data)
    {
        Terbaca = data.Terbaca;
        Jabatan = data.Jabatan;
    }

    /// <summary>The name as read (<i>terbaca</i>).</summary>
    public string Terbaca { get; }

    /// <summary>The id of the jabatan or unit; null where it is not known which one is meant.</summary>
    public string? Jabatan { get; }

    internal static PenanggungJawab Make(PenanggungJawabData data, string path)
    {
        DataFault.RequireText(data.Terbaca, path + ".terbaca");
        return new PenanggungJawab(data);
    }
}
