namespace Bkpsdm.Renstra;

/// <summary>The facts of a definition (<i>fakta definisi</i>): what the text says, cut to the phrases and numbers that a check can compare.</summary>
/// <remarks>
/// They are taken from good and bad definitions alike and repair nothing: a numerator that the prose names otherwise than the
/// formula stands here twice. What the text does not say is null or an empty list. Phrases
/// have at most twelve words; a longer one is cut and ends in <c>...</c>. Immutable.
/// </remarks>
public sealed class FaktaDefinisi
{
    private FaktaDefinisi(FaktaDefinisiData data)
    {
        Mendefinisikan = data.Mendefinisikan;
        Satuan = data.Satuan;
        Pembilang = data.Pembilang;
        Penyebut = data.Penyebut;
        PembilangUraian = data.PembilangUraian;
        PenyebutUraian = data.PenyebutUraian;
        Ambang = data.Ambang;
        JumlahDisebut = data.JumlahDisebut;
        JumlahTerhitung = data.JumlahTerhitung;
        Relevansi = data.Relevansi;
        Lembaga = data.Lembaga ?? [];
        Wilayah = data.Wilayah ?? [];
        DalamKurung = data.DalamKurung ?? [];
    }

    /// <summary>What the text says it defines (<i>mendefinisikan</i>): its subject; null where it names none.</summary>
    public string? Mendefinisikan { get; }

    /// <summary>The unit (<i>satuan</i>) in which the text says the result comes.</summary>
    public string? Satuan { get; }

    /// <summary>The numerator (<i>pembilang</i>) of the formula.</summary>
    public string? Pembilang { get; }

    /// <summary>The denominator (<i>penyebut</i>) of the formula.</summary>
    public string? Penyebut { get; }

    /// <summary>The numerator as the prose (<i>uraian</i>) beside the formula names it.</summary>
    public string? PembilangUraian { get; }

    /// <summary>The denominator as the prose beside the formula names it.</summary>
    public string? PenyebutUraian { get; }

    /// <summary>The threshold (<i>ambang</i>) as stated, such as <c>≥ 80</c>.</summary>
    public string? Ambang { get; }

    /// <summary>How many items the text says there are (<i>jumlah disebut</i>).</summary>
    public long? JumlahDisebut { get; }

    /// <summary>How many items it lists (<i>jumlah terhitung</i>).</summary>
    public long? JumlahTerhitung { get; }

    /// <summary>What the text says the indicator is good for (<i>relevansi</i>).</summary>
    public string? Relevansi { get; }

    /// <summary>The institutions (<i>lembaga</i>) that it names.</summary>
    public IReadOnlyList<string> Lembaga { get; }

    /// <summary>The regions (<i>wilayah</i>) that it names.</summary>
    public IReadOnlyList<string> Wilayah { get; }

    /// <summary>The texts that it puts in brackets (<i>dalam kurung</i>), each once, as they are.</summary>
    public IReadOnlyList<string> DalamKurung { get; }

    /// <summary>Checks the data: a blank text or a negative count is a fault.</summary>
    internal static FaktaDefinisi Make(FaktaDefinisiData data, string path)
    {
        CheckText(data.Mendefinisikan, path + ".mendefinisikan");
        CheckText(data.Satuan, path + ".satuan");
        CheckText(data.Pembilang, path + ".pembilang");
        CheckText(data.Penyebut, path + ".penyebut");
        CheckText(data.PembilangUraian, path + ".pembilangUraian");
        CheckText(data.PenyebutUraian, path + ".penyebutUraian");
        CheckText(data.Ambang, path + ".ambang");
        CheckText(data.Relevansi, path + ".relevansi");
        CheckCount(data.JumlahDisebut, path + ".jumlahDisebut");
        CheckCount(data.JumlahTerhitung, path + ".jumlahTerhitung");
        CheckTexts(data.Lembaga, path + ".lembaga");
        CheckTexts(data.Wilayah, path + ".wilayah");
        CheckTexts(data.DalamKurung, path + ".dalamKurung");
        return new FaktaDefinisi(data);
    }

    private static void CheckText(string? text, string path)
    {
        if (text is not null)
        {
            DataFault.RequireText(text, path);
        }
    }

    private static void CheckTexts(IReadOnlyList<string>? texts, string path)
    {
        for (var i = 0; i < texts?.Count; i++)
        {
            DataFault.RequireText(texts[i], FormattableString.Invariant($"{path}[{i}]"));
        }
    }

    private static void CheckCount(long? count, string path)
    {
        if (count < 0)
        {
            throw new DataFault("JUMLAH_NEGATIF", "Jumlah tidak boleh negatif.", "A count cannot be negative.", path);
        }
    }
}
