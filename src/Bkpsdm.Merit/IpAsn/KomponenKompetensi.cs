using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>The components of the competence dimension (<i>komponen kompetensi</i>). Each component brings all its points or none.</summary>
/// <remarks>Peraturan BKN 8/2019, Pasal 8.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum KomponenKompetensi
{
    /// <summary>The training for the position held: leadership for structural positions, functional for functional ones. No window limits it.</summary>
    DiklatJabatan = 1,

    /// <summary>Technical training (<i>diklat teknis</i>) of at least 20 hours (JP) in all within its window.</summary>
    DiklatTeknis = 2,

    /// <summary>Seminar, workshop, internship, course or equivalent within its window.</summary>
    Seminar = 3,
}
