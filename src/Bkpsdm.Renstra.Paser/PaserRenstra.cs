namespace Bkpsdm.Renstra.Paser;

/// <summary>The plan of BKPSDM Kabupaten Paser 2025-2029, as this package holds it.</summary>
/// <remarks>
/// The data are transcribed by script from the text layer of the document; every cell keeps the text as read. They are read by
/// the same public readers as a caller's own files.
/// </remarks>
public static class PaserRenstra
{
    private static readonly string[] Parts =
    [
        "aplikasi.json",
        "barang.json",
        "daftar-rencana.json",
        "identitas.json",
        "indikator.json",
        "layanan.json",
        "mitra.json",
        "pegawai.json",
        "pernyataan-prosa.json",
        "pohon-kinerja.json",
        "jabatan.json",
        "keputusan.json",
        "definisi-indikator.json",
        "definisi-sub-kegiatan.json",
        "rencana.json",
        "strategi.json",
        "tabel-2.4.json",
        "tabel-2.6.json",
        "tabel-4.2.json",
        "tabel-4.3.json",
        "tujuan-sasaran.json",
        "tabel-4.4.json",
        "keterkaitan-rpjmd.json",
        "tpb.json",
        "asta-cita.json",
        "rpjmn.json",
        "permasalahan.json",
        "isu-strategis.json",
        "program-unggulan.json",
    ];

    private static readonly Lazy<RencanaStrategis> Plan = new(() => ShippedPlan.Read(Parts));

    /// <summary>The plan; read once, on first use.</summary>
    /// <returns>The plan.</returns>
    public static RencanaStrategis Load() => Plan.Value;
}
