using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.DataQuality.Rubrics;

/// <summary>PP 11/2017: minimum education of a position, by its level.</summary>
/// <remarks>
/// The values are recalled and found in no source. <see cref="IkdThresholds.WithMinimumPendidikan"/> replaces each. The retirement ages of the same
/// regulation stand with UU 20/2023 in <c>Bkpsdm.Merit</c>.
/// </remarks>
internal static class Pp11Of2017
{
    /// <summary>Regulation, as the source of the minimum educations.</summary>
    public static LegalBasis Basis { get; } = LegalBasis.Create("PP 11/2017", SourceConfidence.Recalled, TahunAnggaran.Create(2017));

    /// <summary>Minimum education by level. A missing level has none.</summary>
    public static IReadOnlyDictionary<JenjangJabatan, Pendidikan> MinimumPendidikan { get; } = new Dictionary<JenjangJabatan, Pendidikan>
    {
        [JenjangJabatan.JptUtama] = Pendidikan.D4,
        [JenjangJabatan.JptMadya] = Pendidikan.D4,
        [JenjangJabatan.JptPratama] = Pendidikan.D4,
        [JenjangJabatan.Administrator] = Pendidikan.D4,
        [JenjangJabatan.Pengawas] = Pendidikan.D3,
        [JenjangJabatan.Pemula] = Pendidikan.Slta,
        [JenjangJabatan.Terampil] = Pendidikan.D3,
        [JenjangJabatan.Mahir] = Pendidikan.D3,
        [JenjangJabatan.Penyelia] = Pendidikan.D3,
        [JenjangJabatan.AhliPertama] = Pendidikan.D4,
        [JenjangJabatan.AhliMuda] = Pendidikan.D4,
        [JenjangJabatan.AhliMadya] = Pendidikan.D4,
        [JenjangJabatan.AhliUtama] = Pendidikan.S2,
    };
}
