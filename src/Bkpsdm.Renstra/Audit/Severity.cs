using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The severity of a finding (<i>tingkat temuan</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default severity.")]
public enum Severity
{
    /// <summary>An error (<i>kesalahan</i>): the document contradicts itself or a rule, and must be mended.</summary>
    Error = 1,

    /// <summary>A warning (<i>peringatan</i>): probably wrong, or the consequence of an error. Somebody must look.</summary>
    Warning = 2,

    /// <summary>An information (<i>informasi</i>): allowed, and worth knowing.</summary>
    Information = 3,
}
