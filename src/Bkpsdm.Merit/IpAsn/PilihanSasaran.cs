using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>The order of persons where an intervention reaches fewer than could gain (<i>pilihan sasaran</i>). Every other choice lies between the two ends.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum PilihanSasaran
{
    /// <summary>The persons with the largest gain: the upper bound.</summary>
    KenaikanTerbesar = 1,

    /// <summary>The persons with the smallest gain: the lower bound.</summary>
    KenaikanTerkecil = 2,
}
