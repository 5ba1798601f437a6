namespace Bkpsdm.Renstra;

/// <summary>The facts of a definition as the document words it (<i>fakta definisi</i>): what can be checked, without its explanatory sentences.</summary>
/// <remarks>
/// Good and bad definitions alike are kept as they are: a definition of another indicator, another agency's name, a threshold unlike
/// that of the name are facts here and findings of an audit. Texts are noun phrases or at most twelve words as they are; what is
/// longer is cut and ends in "...". A fact that the text does not give is null, a list without entries is empty. Immutable.
/// </remarks>
public sealed class FaktaDefinisi
{
    private FaktaDefinisi(FaktaDefinisiData data)
    {
        Mendefinisikan = data.Mendefinisikan;
        Satuan = data.Satuan;
        Pembilang = data.Pembilang;
        Penyebut = data.Penyebut;
        Ambang = data.Ambang;
        JumlahDisebut = data.JumlahDisebut;
        JumlahTerhitung = data.JumlahTerhitung;
        Lembaga = data.Lembaga ?? [];
        Wilayah = data.Wilayah ?? [];
        DalamKurung = data.DalamKurung ?? [];
    }

    /// <summary>What the text says that it defines (<i>mendefinisikan</i>).</summary>
    public string? Mendefinisikan { get; }

    /// <summary>The unit (<i>satuan</i>) or the thing counted, as the text has it.</summary>
    public string? Satuan { get; }

    /// <summary>The numerator (<i>pembilang</i>).</summary>
    public string? Pembilang { get; }

    /// <summary>The denominator (<i>penyebut</i>).</summary>
    public string? Penyebut { get; }

    /// <summary>The threshold (<i>ambang</i>).</summary>
    public string? Ambang { get; }

    /// <summary>How many parts the text says there are (<i>jumlah disebut</i>).</summary>
    public long? JumlahDisebut { get; }

    /// <summary>How many parts it lists (<i>jumlah terhitung</i>).</summary>
    public long? JumlahTerhitung { get; }

    /// <summary>The institutions (<i>lembaga</i>) that it names.</summary>
    public IReadOnlyList<string> Lembaga { get; }

    /// <summary>The regions (<i>wilayah</i>) that it names.</summary>
    public IReadOnlyList<string> Wilayah { get; }

    /// <summary>The texts in brackets (<i>dalam kurung</i>), each once.</summary>
    public IReadOnlyList<string> DalamKurung { get; }

    internal static FaktaDefinisi Make(FaktaDefinisiData data, string path)
    {
        RequireCount(data.JumlahDisebut, path + ".jumlahDisebut");
        RequireCount(data.JumlahTerhitung, path + ".jumlahTerhitung");
        return new FaktaDefinisi(data);
    }

    private static void RequireCount(long? count, string path)
    {
        if (count < 0)
        {
            throw new DataFault("JUMLAH_NEGATIF", "Jumlah tidak boleh negatif.", "A count is not negative.", path);
        }
    }
}
