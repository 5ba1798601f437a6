using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The facts of a definition (<i>fakta definisi</i>): the text cut to the phrases and numbers that a check can compare.</summary>
/// <remarks>
/// They are taken from good and bad definitions alike and repair nothing: a numerator that the prose names otherwise than the
/// formula stands here twice. A fact that the text leaves out is null or an empty list. Phrases
/// have at most twelve words; a longer one is cut and ends in <c>...</c>. Immutable.
/// </remarks>
internal sealed class FaktaDefinisi
{
    [JsonConstructor]
    internal FaktaDefinisi(
        string? mendefinisikan = null,
        string? satuan = null,
        string? pembilang = null,
        string? penyebut = null,
        string? pembilangUraian = null,
        string? penyebutUraian = null,
        string? ambang = null,
        long? jumlahDisebut = null,
        long? jumlahTerhitung = null,
        string? relevansi = null,
        IReadOnlyList<string>? institutions = null,
        IReadOnlyList<string>? regions = null,
        IReadOnlyList<string>? brackets = null)
    {
        Mendefinisikan = mendefinisikan;
        Satuan = satuan;
        Pembilang = pembilang;
        Penyebut = penyebut;
        PembilangUraian = pembilangUraian;
        PenyebutUraian = penyebutUraian;
        Ambang = ambang;
        JumlahDisebut = jumlahDisebut;
        JumlahTerhitung = jumlahTerhitung;
        Relevansi = relevansi;
        Institutions = institutions;
        Regions = regions;
        Brackets = brackets;
    }

    /// <summary>The subject of the text (<i>mendefinisikan</i>); null where it names none.</summary>
    public string? Mendefinisikan { get; }

    /// <summary>The unit of the result (<i>satuan</i>) as the text states it.</summary>
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

    /// <summary>The number of items that the text states (<i>jumlah disebut</i>).</summary>
    public long? JumlahDisebut { get; }

    /// <summary>The number of items that the text lists (<i>jumlah terhitung</i>).</summary>
    public long? JumlahTerhitung { get; }

    /// <summary>The purpose of the indicator as the text states it (<i>relevansi</i>).</summary>
    public string? Relevansi { get; }

    /// <summary>The institutions (<i>lembaga</i>) that it names.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Lembaga => Institutions ?? [];

    /// <summary>The regions (<i>wilayah</i>) that it names.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Wilayah => Regions ?? [];

    /// <summary>The texts that it puts in brackets (<i>dalam kurung</i>), each once, as they are.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> DalamKurung => Brackets ?? [];

    [JsonInclude]
    [JsonPropertyName("lembaga")]
    internal IReadOnlyList<string>? Institutions { get; }

    [JsonInclude]
    [JsonPropertyName("wilayah")]
    internal IReadOnlyList<string>? Regions { get; }

    [JsonInclude]
    [JsonPropertyName("dalamKurung")]
    internal IReadOnlyList<string>? Brackets { get; }

    /// <summary>Checks the data: a blank text or a negative count is a fault.</summary>
    internal void Check(string path)
    {
        CheckText(Mendefinisikan, path + ".mendefinisikan");
        CheckText(Satuan, path + ".satuan");
        CheckText(Pembilang, path + ".pembilang");
        CheckText(Penyebut, path + ".penyebut");
        CheckText(PembilangUraian, path + ".pembilangUraian");
        CheckText(PenyebutUraian, path + ".penyebutUraian");
        CheckText(Ambang, path + ".ambang");
        CheckText(Relevansi, path + ".relevansi");
        CheckCount(JumlahDisebut, path + ".jumlahDisebut");
        CheckCount(JumlahTerhitung, path + ".jumlahTerhitung");
        Elements.RequireTexts(Institutions, path + ".lembaga");
        Elements.RequireTexts(Regions, path + ".wilayah");
        Elements.RequireTexts(Brackets, path + ".dalamKurung");
    }

    private static void CheckText(string? text, string path)
    {
        if (text is not null)
        {
            DataFault.RequireText(text, path);
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
