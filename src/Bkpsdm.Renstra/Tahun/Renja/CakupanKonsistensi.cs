using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The rows of a program in an annual plan that must agree with the Renstra before the program counts as consistent (<i>cakupan</i>).</summary>
/// <remarks>A definition may name goals down to kegiatan and count programs only; which is meant is a choice.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default scope.")]
public enum CakupanKonsistensi
{
    /// <summary>The rows of the program itself.</summary>
    ProgramSaja = 1,

    /// <summary>The rows of the program and of every kegiatan and sub kegiatan below it.</summary>
    SampaiSubKegiatan = 2,
}
