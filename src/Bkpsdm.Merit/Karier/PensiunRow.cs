namespace Bkpsdm.Merit;

/// <summary>The number of retirements of one year in one unit.</summary>
public sealed class PensiunRow
{
    internal PensiunRow(int tahun, string unit, long jumlah)
    {
        Tahun = tahun;
        Unit = unit;
        Jumlah = jumlah;
    }

    /// <summary>The year of the first day of retirement.</summary>
    public int Tahun { get; }

    /// <summary>The unit of work.</summary>
    public string Unit { get; }

    /// <summary>The number of persons.</summary>
    public long Jumlah { get; }
}
