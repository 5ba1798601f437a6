using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A note on a definition (<i>catatan</i>): a flaw or an open point of the document, and the choice that was made.</summary>
public sealed class IndicatorNote
{
    private IndicatorNote(string kode, BilingualText teks, BilingualText pilihan)
    {
        Kode = kode;
        Teks = teks;
        Pilihan = pilihan;
    }

    /// <summary>A stable code in capitals.</summary>
    public string Kode { get; }

    /// <summary>The text of the note: a statement or a gap of the document.</summary>
    public BilingualText Teks { get; }

    /// <summary>The choice (<i>pilihan</i>) made here.</summary>
    public BilingualText Pilihan { get; }

    /// <summary>Makes a note.</summary>
    /// <param name="kode">A stable code in capitals.</param>
    /// <param name="teks">The text of the note: a statement or a gap of the document.</param>
    /// <param name="pilihan">The choice made.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentException"><paramref name="kode"/> is blank, or a text is null.</exception>
    public static IndicatorNote Create(string kode, BilingualText teks, BilingualText pilihan) =>
        new(Guard.Against.Blank(kode), Guard.Against.Null(teks), Guard.Against.Null(pilihan));
}
