using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>The kinds of interventions that move the index (<i>jenis intervensi</i>).</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum JenisIntervensi
{
    /// <summary>Completes the training that matches the position held.</summary>
    DiklatJabatan = 1,

    /// <summary>Gets technical training, so that the hours needed are reached within the window.</summary>
    DiklatTeknis = 2,

    /// <summary>Attends a seminar or equivalent in the year of measurement.</summary>
    Seminar = 3,

    /// <summary>Finishes an education.</summary>
    Pendidikan = 4,

    /// <summary>Reaches a better predikat of the appraisal.</summary>
    Kinerja = 5,
}
