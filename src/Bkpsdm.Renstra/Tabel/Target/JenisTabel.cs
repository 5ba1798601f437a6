using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The subject of a table of a plan (<i>jenis tabel</i>), apart from the number that this document prints above it.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default table.")]
internal enum JenisTabel
{
    /// <summary>Achievement of the services in the years before (<i>pencapaian kinerja pelayanan</i>); Tabel 2.4 of the Paser plan.</summary>
    PencapaianPelayanan = 1,

    /// <summary>Goals and objectives with their targets (<i>tujuan dan sasaran jangka menengah</i>); Tabel 3.1 and 3.2.</summary>
    TujuanSasaran = 2,

    /// <summary>Programs, kegiatan and sub kegiatan with targets and funding (<i>rencana program dan pendanaan</i>); Tabel 4.1.</summary>
    Rencana = 3,

    /// <summary>Main and key indicators (<i>penetapan IKU dan IKK</i>); Tabel 4.3.</summary>
    PenetapanIndikator = 4,

    /// <summary>Program indicators (<i>indikator kinerja program</i>); Tabel 4.4.</summary>
    IndikatorProgram = 5,
}
