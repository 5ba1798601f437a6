using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A sum of budgets (<i>jumlah pagu</i>) with the number of its parts that have no budget.</summary>
/// <remarks>The default is the sum of nothing: zero parts, none of them missing, and its value is unknown.</remarks>
public readonly record struct JumlahPagu
{
    private readonly bool tooLarge;

    internal JumlahPagu(decimal counted, int parts, int missing, bool tooLarge)
    {
        Terhitung = counted;
        Parts = parts;
        Missing = missing;
        this.tooLarge = tooLarge;
    }

    /// <summary>The sum; or why it is unknown: <c>ANAK_TIDAK_LENGKAP</c> with how many parts are missing, <c>TANPA_ANAK</c>, <c>TERLALU_BESAR</c>.</summary>
    public ValueOrReason<decimal> Nilai => this switch
    {
        { tooLarge: true } => Reason.TooLarge,
        { Parts: 0 } => Reason.Create("TANPA_ANAK", BilingualText.Create("tidak ada simpul di bawahnya", "there is no node below it")),
        { Missing: > 0 } => Reason.Create(Reason.IncompleteChildren.Code, BilingualText.Create(
            FormattableString.Invariant($"{Missing} dari {Parts} bagian tanpa pagu"),
            FormattableString.Invariant($"{Missing} of {Parts} parts have no budget"))),
        _ => Terhitung,
    };

    /// <summary>The sum of the parts that are known (<i>terhitung</i>), in rupiah; zero where it is too large.</summary>
    public decimal Terhitung { get; }

    /// <summary>The number of parts.</summary>
    public int Parts { get; }

    /// <summary>The number of parts without a budget.</summary>
    public int Missing { get; }

    /// <summary>The two sums as one. Associative and commutative, with the default as the empty sum.</summary>
    /// <param name="other">The other sum.</param>
    /// <returns>The sum.</returns>
    public JumlahPagu Add(JumlahPagu other)
    {
        if (tooLarge || other.tooLarge || !TryAdd(Terhitung, other.Terhitung, out var counted))
        {
            return new(0, Parts + other.Parts, Missing + other.Missing, tooLarge: true);
        }

        return new(counted, Parts + other.Parts, Missing + other.Missing, tooLarge: false);
    }

    /// <summary>The sum of one part.</summary>
    internal static JumlahPagu Of(ValueOrReason<decimal> part) => part.TryGet(out var amount)
        ? new(amount, 1, 0, tooLarge: false)
        : new(0, 1, 1, tooLarge: false);

    private static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = left + right;
            return true;
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }
    }
}
