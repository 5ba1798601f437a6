using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>Whom an intervention reaches where it reaches fewer persons than could gain (<i>pilihan sasaran</i>); the two ends between which every other choice lies.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum PilihanSasaran
{
    /// <summary>Those who gain most: the upper bound.</summary>
    KenaikanTerbesar = 1,

    /// <summary>Those who gain least: the lower bound.</summary>
    KenaikanTerkecil = 2,
}
