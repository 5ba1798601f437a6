using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The number of moves of one kind that meet the rules, as a mergeable tally.</summary>
/// <remarks>Moves with unknown conditions are counted apart and never as failed. The tally carries its conditions and refuses a merge with those of another.</remarks>
public sealed class PerpindahanTally
{
    private static readonly RatioFormula Share = RatioFormula.Create(
        FormulaInput.Create("sesuai", BilingualText.Create("perpindahan sesuai ketentuan", "moves that meet the rules")),
        FormulaInput.Create("jumlah", BilingualText.Create("jumlah perpindahan", "moves")));

    private readonly AturanPerpindahan aturan;

    private PerpindahanTally(JenisPerpindahan jenis, AturanPerpindahan aturan, long sesuai, long tidakSesuai, long tidakDiketahui)
    {
        Jenis = jenis;
        this.aturan = aturan;
        Sesuai = sesuai;
        TidakSesuai = tidakSesuai;
        TidakDiketahui = tidakDiketahui;
    }

    /// <summary>The kind of move.</summary>
    public JenisPerpindahan Jenis { get; }

    /// <summary>The number of moves that meet the rules.</summary>
    public long Sesuai { get; }

    /// <summary>The number of moves that do not meet the rules.</summary>
    public long TidakSesuai { get; }

    /// <summary>The number of moves with an unknown answer.</summary>
    public long TidakDiketahui { get; }

    /// <summary>The number of all moves.</summary>
    public long Jumlah => Sesuai + TidakSesuai + TidakDiketahui;

    /// <summary>
    /// The share of all moves that meets the rules, in percent. Known only when no move is unknown (<c>ANAK_TIDAK_LENGKAP</c>);
    /// <c>PENYEBUT_NOL</c> without moves.
    /// </summary>
    public ValueOrReason<decimal> Persen => TidakDiketahui > 0 ? Reason.IncompleteChildren : Share.Evaluate(Sesuai, Jumlah);

    /// <summary>The share of the judged moves that meets the rules, in percent. <c>PENYEBUT_NOL</c> where none could be judged.</summary>
    public ValueOrReason<decimal> PersenDariDinilai => Share.Evaluate(Sesuai, Sesuai + TidakSesuai);

    /// <summary>A tally of no moves.</summary>
    /// <param name="jenis">The kind of move.</param>
    /// <param name="aturan">The conditions.</param>
    /// <returns>The empty tally.</returns>
    /// <exception cref="ArgumentException">An argument is null or not defined.</exception>
    public static PerpindahanTally Empty(JenisPerpindahan jenis, AturanPerpindahan aturan) =>
        new(Guard.Against.Undefined(jenis), Guard.Against.Null(aturan), 0, 0, 0);

    /// <summary>Adds two tallies. Associative and commutative, with <see cref="Empty"/> as neutral element.</summary>
    /// <param name="other">Another tally of the same kind by the same conditions.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException"><paramref name="other"/> is null, of another kind or by other conditions.</exception>
    public PerpindahanTally Merge(PerpindahanTally other)
    {
        if (Guard.Against.Null(other).Jenis != Jenis || !ReferenceEquals(other.aturan, aturan))
        {
            throw new ArgumentException("The tallies count another kind of moves or judge by other conditions.", nameof(other));
        }

        return new PerpindahanTally(Jenis, aturan, Sesuai + other.Sesuai, TidakSesuai + other.TidakSesuai, TidakDiketahui + other.TidakDiketahui);
    }

    internal PerpindahanTally Add(PerpindahanResult hasil) => hasil.IsSesuai.Match(
        meets => new PerpindahanTally(Jenis, aturan, Sesuai + (meets ? 1 : 0), TidakSesuai + (meets ? 0 : 1), TidakDiketahui),
        _ => new PerpindahanTally(Jenis, aturan, Sesuai, TidakSesuai, TidakDiketahui + 1));
}
