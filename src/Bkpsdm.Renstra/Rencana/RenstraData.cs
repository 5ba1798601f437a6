namespace Bkpsdm.Renstra;

/// <summary>A plan as JSON, or a part of one: every section may be absent, and a plan may be cut into several texts.</summary>
internal sealed record RenstraData(
    IdentitasData? Identitas = null,
    KatalogSection? Katalog = null,
    RencanaData? Rencana = null,
    PencapaianData? PencapaianPelayanan = null,
    AnggaranData? AnggaranRealisasi = null,
    PenetapanData? PenetapanIndikator = null,
    PegawaiData? Pegawai = null,
    BarangData? Barang = null,
    LayananData? Layanan = null,
    DaftarRencanaData? DaftarRencana = null,
    PernyataanProsaData? PernyataanProsa = null,
    AplikasiData? Aplikasi = null,
    MitraData? Mitra = null,
    KesepakatanData? KesepakatanForum = null,
    TujuanSasaranData? TujuanSasaran = null,
    StrategiKebijakanData? Strategi = null,
    PohonKinerjaData? PohonKinerja = null,
    LogikaData? Logika = null,
    DaftarJabatanData? Jabatan = null,
    KeputusanData? KeputusanIndikator = null,
    IndikatorProgramData? IndikatorProgram = null,
    DefinisiIndikatorData? DefinisiIndikator = null,
    DefinisiSubKegiatanData? DefinisiSubKegiatan = null,
    IsuStrategisData? IsuStrategis = null,
    ProgramUnggulanData? ProgramUnggulan = null,
    TabelKeselarasanData<KeterkaitanRpjmdRowData>? KeterkaitanRpjmd = null,
    TabelKeselarasanData<TpbRowData>? Tpb = null,
    TabelKeselarasanData<AstaCitaRowData>? AstaCita = null,
    TabelKeselarasanData<RpjmnRowData>? Rpjmn = null,
    TabelKeselarasanData<PermasalahanRowData>? Permasalahan = null)
{
    /// <summary>The sections of two parts together; a section stands in one of them only.</summary>
    public RenstraData And(RenstraData other) => new(
        Once(Identitas, other.Identitas, "$.identitas"),
        Once(Katalog, other.Katalog, "$.katalog"),
        Once(Rencana, other.Rencana, "$.rencana"),
        Once(PencapaianPelayanan, other.PencapaianPelayanan, "$.pencapaianPelayanan"),
        Once(AnggaranRealisasi, other.AnggaranRealisasi, "$.anggaranRealisasi"),
        Once(PenetapanIndikator, other.PenetapanIndikator, "$.penetapanIndikator"),
        Once(Pegawai, other.Pegawai, "$.pegawai"),
        Once(Barang, other.Barang, "$.barang"),
        Once(Layanan, other.Layanan, "$.layanan"),
        Once(DaftarRencana, other.DaftarRencana, "$.daftarRencana"),
        Once(PernyataanProsa, other.PernyataanProsa, "$.pernyataanProsa"),
        Once(Aplikasi, other.Aplikasi, "$.aplikasi"),
        Once(Mitra, other.Mitra, "$.mitra"),
        Once(KesepakatanForum, other.KesepakatanForum, "$.kesepakatanForum"),
        Once(TujuanSasaran, other.TujuanSasaran, "$.tujuanSasaran"),
        Once(Strategi, other.Strategi, "$.strategi"),
        Once(PohonKinerja, other.PohonKinerja, "$.pohonKinerja"),
        Once(Logika, other.Logika, "$.logika"),
        Once(Jabatan, other.Jabatan, "$.jabatan"),
        Once(KeputusanIndikator, other.KeputusanIndikator, "$.keputusanIndikator"),
        Once(IndikatorProgram, other.IndikatorProgram, "$.indikatorProgram"),
        Once(DefinisiIndikator, other.DefinisiIndikator, "$.definisiIndikator"),
        Once(DefinisiSubKegiatan, other.DefinisiSubKegiatan, "$.definisiSubKegiatan"),
        Once(IsuStrategis, other.IsuStrategis, "$.isuStrategis"),
        Once(ProgramUnggulan, other.ProgramUnggulan, "$.programUnggulan"),
        Once(KeterkaitanRpjmd, other.KeterkaitanRpjmd, "$.keterkaitanRpjmd"),
        Once(Tpb, other.Tpb, "$.tpb"),
        Once(AstaCita, other.AstaCita, "$.astaCita"),
        Once(Rpjmn, other.Rpjmn, "$.rpjmn"),
        Once(Permasalahan, other.Permasalahan, "$.permasalahan"));

    private static T? Once<T>(T? one, T? other, string path)
        where T : class => one is not null && other is not null
        ? throw new DataFault("BAGIAN_GANDA", "Bagian ini ada dalam dua berkas rencana; biarkan satu saja.", "This section stands in two files of the plan; keep one.", path)
        : one ?? other;
}

internal sealed record IdentitasData(TextPair Judul, string PerangkatDaerah, int TahunAwal, int TahunAkhir, string VersiNomenklatur);
