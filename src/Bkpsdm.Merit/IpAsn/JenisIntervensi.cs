using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>The kinds of interventions that move the index (<i>jenis intervensi</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum JenisIntervensi
{
    /// <summary>Completion of the training for the position held.</summary>
    DiklatJabatan = 1,

    /// <summary>Technical training up to the hours needed within the window.</summary>
    DiklatTeknis = 2,

    /// <summary>A seminar or equivalent in the year of measurement.</summary>
    Seminar = 3,

    /// <summary>A finished education.</summary>
    Pendidikan = 4,

    /// <summary>A better predikat of the appraisal.</summary>
    Kinerja = 5,
}
