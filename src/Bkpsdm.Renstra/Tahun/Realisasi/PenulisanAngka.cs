using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>How a file writes its numbers (<i>penulisan angka</i>); what a dot means is never guessed.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default way of writing.")]
public enum PenulisanAngka
{
    /// <summary>As Indonesian documents write them: <c>1.957</c> is one thousand nine hundred and fifty-seven, <c>81,62</c> has two decimals.</summary>
    Indonesia = 1,

    /// <summary>As programs write them: <c>1957</c>, <c>81.62</c>, no groups of digits.</summary>
    Invarian = 2,
}
