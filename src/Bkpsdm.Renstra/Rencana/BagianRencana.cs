using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Bkpsdm.Renstra;

/// <summary>The sections of a plan as the JSON has them, one line a section. Every section may be absent, and a plan may be cut into several texts.</summary>
internal sealed class BagianRencana
{
    public IdentitasRencana? Identitas { get; set; }

    public KatalogSection? Katalog { get; set; }

    public RencanaData? Rencana { get; set; }

    public PencapaianPelayanan? PencapaianPelayanan { get; set; }

    public AnggaranRealisasi? AnggaranRealisasi { get; set; }

    public TargetTable<PenetapanRow>? PenetapanIndikator { get; set; }

    public KomposisiPegawai? Pegawai { get; set; }

    [JsonConverter(typeof(BarangTable))]
    public CellTable? Barang { get; set; }

    [JsonConverter(typeof(LayananTable))]
    public CellTable? Layanan { get; set; }

    [JsonConverter(typeof(DaftarRencanaTable))]
    public CellTable? DaftarRencana { get; set; }

    public PernyataanProsa? PernyataanProsa { get; set; }

    [JsonConverter(typeof(AplikasiTable))]
    public CellTable? Aplikasi { get; set; }

    [JsonConverter(typeof(MitraTable))]
    public CellTable? Mitra { get; set; }

    [JsonConverter(typeof(KesepakatanForumTable))]
    public CellTable? KesepakatanForum { get; set; }

    public TujuanSasaran? TujuanSasaran { get; set; }

    public StrategiKebijakan? Strategi { get; set; }

    public PohonKinerjaData? PohonKinerja { get; set; }

    [JsonConverter(typeof(LogikaTable))]
    public CellTable? Logika { get; set; }

    public DaftarJabatan? Jabatan { get; set; }

    public KeputusanIndikator? KeputusanIndikator { get; set; }

    public TargetTable<IndikatorProgramRow>? IndikatorProgram { get; set; }

    public DocumentTable<DefinisiIndikatorRow>? DefinisiIndikator { get; set; }

    public DocumentTable<DefinisiSubKegiatanRow>? DefinisiSubKegiatan { get; set; }

    public IsuStrategis? IsuStrategis { get; set; }

    [JsonConverter(typeof(ProgramUnggulanTable))]
    public CellTable? ProgramUnggulan { get; set; }

    [JsonConverter(typeof(KeterkaitanRpjmdTable))]
    public CellTable? KeterkaitanRpjmd { get; set; }

    [JsonConverter(typeof(TpbTable))]
    public CellTable? Tpb { get; set; }

    [JsonConverter(typeof(AstaCitaTable))]
    public CellTable? AstaCita { get; set; }

    [JsonConverter(typeof(RpjmnTable))]
    public CellTable? Rpjmn { get; set; }

    [JsonConverter(typeof(PermasalahanTable))]
    public CellTable? Permasalahan { get; set; }

    private static IList<JsonPropertyInfo> Sections => RencanaJson.Default.BagianRencana.Properties;

    /// <summary>Takes the sections of another part; a section stands in one of them only.</summary>
    /// <exception cref="DataFault">A section stands in both.</exception>
    public void Add(BagianRencana part)
    {
        foreach (var section in Sections)
        {
            if (section.Get!(part) is not { } added)
            {
                continue;
            }

            if (section.Get(this) is not null)
            {
                throw new DataFault("BAGIAN_GANDA", "Bagian ini ada dalam dua berkas rencana; biarkan satu saja.", "This section stands in two files of the plan; keep one.", "$." + section.Name);
            }

            section.Set!(this, added);
        }
    }

    /// <summary>Gives every row its place and runs the checks that no JSON schema can state.</summary>
    /// <exception cref="DataFault">The first fault, with its place.</exception>
    public void Place()
    {
        foreach (var section in Sections)
        {
            (section.Get!(this) as IDocumentSection)?.Place("$." + section.Name);
        }
    }
}
