using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The funding of a branch in two plans and its difference (<i>selisih pagu</i>), in one year or in the years that both have.</summary>
public sealed class SelisihPagu
{
    internal SelisihPagu(TahunAnggaran? tahun, JumlahPagu lama, JumlahPagu baru)
    {
        Tahun = tahun;
        Lama = lama;
        Baru = baru;
    }

    /// <summary>The year; null for all years that both plans have.</summary>
    public TahunAnggaran? Tahun { get; }

    /// <summary>The funding in the old plan, in rupiah; the empty sum where it does not have the branch.</summary>
    public JumlahPagu Lama { get; }

    /// <summary>The funding in the new plan, in rupiah; the empty sum where it does not have the branch.</summary>
    public JumlahPagu Baru { get; }

    /// <summary>New minus old, a branch that a plan does not have being nothing; or why it is unknown: a budget is missing (<c>ANAK_TIDAK_LENGKAP</c>), <c>TERLALU_BESAR</c>.</summary>
    public ValueOrReason<decimal> Selisih => Amount(Lama).Bind(lama => Amount(Baru).Bind(baru => Subtract(baru, lama)));

    internal static ValueOrReason<decimal> Subtract(decimal left, decimal right)
    {
        try
        {
            return left - right;
        }
        catch (OverflowException)
        {
            return Reason.TooLarge;
        }
    }

    private static ValueOrReason<decimal> Amount(JumlahPagu sum) => sum.Parts == 0 ? 0m : sum.Nilai;
}
