namespace Bkpsdm.Transcription;

/// <summary>The files of src/Bkpsdm.Renstra.Paser/Data and what makes each of them.</summary>
public static class Keluaran
{
    private static readonly Dictionary<string, Func<Bahan, string>> Makers = new(StringComparer.Ordinal)
    {
        ["Draf/lampiran-2.json"] = bahan => TabelRencana.Lampiran2.Text("kesepakatanForum", bahan),
        ["Draf/lampiran-3.json"] = DrafLampiran3.Text,
        ["Draf/lampiran-4.json"] = bahan => TabelTarget.Lampiran4.Text("indikatorProgram", bahan),
        ["aplikasi.json"] = bahan => TabelSumberDaya.Aplikasi(bahan).Text("aplikasi", bahan),
        ["asta-cita.json"] = bahan => TabelKeselarasan.AstaCita(bahan).Text("astaCita", bahan),
        ["barang.json"] = bahan => TabelSumberDaya.Tabel23.Text("barang", bahan),
        ["daftar-rencana.json"] = Daftar41.Text,
        ["definisi-indikator.json"] = FaktaTabel45.Text,
        ["definisi-sub-kegiatan.json"] = bahan => TabelRencana.DefinisiSubKegiatan(bahan).Text("definisiSubKegiatan", bahan),
        ["indikator.json"] = KatalogIndikator.Text,
        ["isu-strategis.json"] = TabelKeselarasan.IsuStrategis,
        ["jabatan.json"] = DaftarJabatan.Text,
        ["keputusan.json"] = Keputusan.Text,
        ["keterkaitan-rpjmd.json"] = bahan => TabelKeselarasan.Tabel33(bahan).Text("keterkaitanRpjmd", bahan),
        ["layanan.json"] = bahan => TabelSumberDaya.Layanan.Text("layanan", bahan),
        ["mitra.json"] = bahan => TabelSumberDaya.Mitra.Text("mitra", bahan),
        ["pegawai.json"] = bahan => List("pegawai", "tabel", bahan, TabelSumberDaya.Tabel21, TabelSumberDaya.Tabel22),
        ["permasalahan.json"] = bahan => TabelKeselarasan.Tabel27(bahan).Text("permasalahan", bahan),
        ["pernyataan-prosa.json"] = PernyataanProsa.Text,
        ["pohon-kinerja.json"] = Gambar32.Text,
        ["program-unggulan.json"] = bahan => TabelKeselarasan.Tabel46.Text("programUnggulan", bahan),
        ["rencana.json"] = Tabel41.Text,
        ["rpjmn.json"] = bahan => TabelKeselarasan.Rpjmn(bahan).Text("rpjmn", bahan),
        ["strategi.json"] = Tabel35.Text,
        ["tabel-2.4.json"] = bahan => TabelTarget.Tabel24.Text("pencapaianPelayanan", bahan),
        ["tabel-2.6.json"] = bahan => TabelSumberDaya.Tabel26.Text("anggaranRealisasi", bahan),
        ["tabel-4.2.json"] = bahan => TabelRencana.Tabel42(bahan).Text("logika", bahan),
        ["tabel-4.3.json"] = bahan => TabelTarget.Tabel43.Text("penetapanIndikator", bahan),
        ["tabel-4.4.json"] = bahan => TabelTarget.Tabel44.Text("indikatorProgram", bahan),
        ["tpb.json"] = bahan => TabelKeselarasan.Tabel25(bahan).Text("tpb", bahan),
        ["tujuan-sasaran.json"] = bahan => List("tujuanSasaran", "daftar", bahan, TabelTarget.Tabel31, TabelTarget.Tabel32),
    };

    /// <summary>The files, in the order of their names.</summary>
    public static IReadOnlyCollection<string> Files => Makers.Keys;

    /// <summary>The text of a file.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="bahan">The materials.</param>
    /// <exception cref="TranscriptionException">A source or an authored text is not what its table expects.</exception>
    public static string Text(string file, Bahan bahan) => Makers[file](bahan);

    private static string List(string section, string nama, Bahan bahan, params Deklarasi[] tables) =>
        DataText.OfSection(section, tables, Kolom<Deklarasi[]>.Larik(nama, all => all, (writer, table) => table.Write(writer, bahan)));
}
