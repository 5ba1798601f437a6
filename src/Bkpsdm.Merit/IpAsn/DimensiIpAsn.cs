using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Merit;

/// <summary>The four dimensions of the professionalism index (<i>dimensi IP ASN</i>), in the order of the regulation.</summary>
/// <remarks>Permenpan RB 38/2018.</remarks>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default that nobody stated.")]
public enum DimensiIpAsn
{
    /// <summary>Qualification: the highest formal education.</summary>
    Kualifikasi = 1,

    /// <summary>Competence: trainings and seminars.</summary>
    Kompetensi = 2,

    /// <summary>Performance: the appraisal (<i>SKP</i>) of the last completed year.</summary>
    Kinerja = 3,

    /// <summary>Discipline: the worst punishment within the look-back.</summary>
    Disiplin = 4,
}
