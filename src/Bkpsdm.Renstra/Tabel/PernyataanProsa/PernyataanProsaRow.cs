using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One number that the prose of the document states.</summary>
public sealed class PernyataanProsaRow : DocumentRow
{
    [JsonConstructor]
    internal PernyataanProsaRow(
        int number,
        string tempat,
        TextPair subject,
        DocumentCell nilai,
        string satuan,
        string kutipan,
        string? idIndikator = null,
        string? aspek = null,
        int? year = null,
        KutipanTabel? mengutip = null)
        : base(number)
    {
        Tempat = tempat;
        Subject = subject;
        Nilai = nilai;
        Satuan = satuan;
        Kutipan = kutipan;
        IdIndikator = idIndikator;
        Aspek = aspek;
        Year = year;
        Mengutip = mengutip;
    }

    /// <summary>The running number from 1; the document prints none.</summary>
    [JsonIgnore]
    public int No => Number;

    /// <summary>The place (<i>tempat</i>): section and heading, such as <c>2.3.1 Capaian Kinerja, sesudah Grafik 2.5</c>.</summary>
    [JsonPropertyOrder(-8)]
    public string Tempat { get; }

    /// <summary>The indicator that the number is about, by its id in the catalogue or in the table quoted; null where it is about none.</summary>
    [JsonPropertyOrder(-3)]
    public string? IdIndikator { get; }

    /// <summary>The aspect (<i>aspek</i>) of that indicator, as the text names it; null where the number is about the whole.</summary>
    [JsonPropertyOrder(-2)]
    public string? Aspek { get; }

    /// <summary>The subject of the number (<i>perihal</i>), in our own words.</summary>
    [JsonIgnore]
    public BilingualText Perihal { get; private set; } = null!;

    /// <summary>The year; null where the text gives none, or says it of every year.</summary>
    [JsonIgnore]
    public TahunAnggaran? Tahun { get; private set; }

    /// <summary>The number as read.</summary>
    [JsonPropertyOrder(-6)]
    public DocumentCell Nilai { get; }

    /// <summary>The unit, such as <c>Persen</c>, <c>Orang</c>, <c>Rupiah</c> or <c>Miliar rupiah</c>.</summary>
    [JsonPropertyOrder(-5)]
    public string Satuan { get; }

    /// <summary>The words that hold the number (<i>kutipan</i>): at most twelve.</summary>
    [JsonPropertyOrder(-4)]
    public string Kutipan { get; }

    /// <summary>The cell of a table that the text speaks of; null where none has it.</summary>
    [JsonInclude]
    internal KutipanTabel? Mengutip { get; }

    [JsonInclude]
    [JsonPropertyName("no")]
    [JsonPropertyOrder(-9)]
    internal int Number => Baris;

    [JsonInclude]
    [JsonPropertyName("perihal")]
    [JsonPropertyOrder(-7)]
    internal TextPair Subject { get; }

    [JsonInclude]
    [JsonPropertyName("tahun")]
    [JsonPropertyOrder(-1)]
    internal int? Year { get; }

    private protected override void Check(string path)
    {
        DataFault.RequireText(Tempat, path + ".tempat");
        DataFault.RequireText(Satuan, path + ".satuan");
        Perihal = Subject.Text(path + ".perihal");
        Tahun = Year is { } year ? YearCell.Year(year, path + ".tahun") : null;
        Mengutip?.Check(path + ".mengutip");
    }
}
