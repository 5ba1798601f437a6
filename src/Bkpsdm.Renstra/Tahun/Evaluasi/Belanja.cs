using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The spending of a branch and its budget: a sum that counts its missing parts.</summary>
internal readonly struct Belanja
{
    private readonly ValueOrReason<decimal> own;

    private Belanja(ValueOrReason<decimal> own, decimal counted, decimal pagu, bool paguLengkap, int parts, int missing, bool tooLarge)
    {
        PaguLengkap = paguLengkap;
        this.own = own;
        Terhitung = counted;
        Pagu = pagu;
        Parts = parts;
        Missing = missing;
        TooLarge = tooLarge;
    }

    public decimal Terhitung { get; }

    public decimal Pagu { get; }

    /// <summary>True when every part with spending has a budget.</summary>
    public bool PaguLengkap { get; }

    public int Parts { get; }

    public int Missing { get; }

    private bool TooLarge { get; }

    /// <summary>The whole amount, or why it is unknown.</summary>
    public ValueOrReason<decimal> Nilai => this switch
    {
        { TooLarge: true } => Reason.TooLarge,
        { Parts: <= 1 } => own,
        { Missing: > 0 } => KaskadeReasons.MissingParts(Missing, Parts, "simpul terbawah tanpa realisasi anggaran", "lowest nodes have no spending"),
        _ => Terhitung,
    };

    /// <summary>The spending of a node by its own rows.</summary>
    public static Belanja Of(ValueOrReason<decimal> spent, ValueOrReason<decimal> pagu) => spent.TryGet(out var amount)
        ? new(spent, amount, pagu.TryGet(out var budget) ? budget : 0, pagu.IsKnown, 1, 0, tooLarge: false)
        : new(spent, 0, 0, true, 1, 1, tooLarge: ReferenceEquals(spent.Reason, Reason.TooLarge));

    public Belanja Add(Belanja other)
    {
        if (Parts == 0)
        {
            return other;
        }

        try
        {
            return new(Reason.IncompleteChildren, Terhitung + other.Terhitung, Pagu + other.Pagu, PaguLengkap && other.PaguLengkap, Parts + other.Parts, Missing + other.Missing, TooLarge || other.TooLarge);
        }
        catch (OverflowException)
        {
            return new(Reason.TooLarge, 0, 0, false, Parts + other.Parts, Missing + other.Missing, tooLarge: true);
        }
    }
}
