using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The notation of numbers in a file (<i>penulisan angka</i>). The meaning of a dot is never guessed.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default way of writing.")]
public enum PenulisanAngka
{
    /// <summary>As Indonesian documents write them: <c>1.957</c> is one thousand nine hundred and fifty-seven, <c>81,62</c> has two decimals.</summary>
    Indonesia = 1,

    /// <summary>As programs write them: <c>1957</c>, <c>81.62</c>, no groups of digits.</summary>
    Invarian = 2,
}
