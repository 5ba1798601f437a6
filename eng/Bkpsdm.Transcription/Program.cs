using Bkpsdm.Transcription;

// dotnet run --project eng/Bkpsdm.Transcription -- [repository root] [--periksa]
var compareOnly = args.Contains("--periksa");
var root = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? Directory.GetCurrentDirectory();
var home = Path.Combine(root, "eng", "Bkpsdm.Transcription");
var data = Path.Combine(root, "src", "Bkpsdm.Renstra.Paser", "Data");

try
{
    string tabel24 = Source("tabel-2.4"), tabel43 = Source("tabel-4.3"), tabel44 = Source("tabel-4.4"), tabel45 = Source("tabel-4.5");
    string authored = Authored("indikator"), jabatan = Authored("jabatan"), keputusan = Source("keputusan"), keselarasan = Authored("keselarasan");
    var katalog = KatalogIndikator.Transcribe(tabel43, tabel44, tabel45, authored);
    var rencana = Tabel41.Transcribe(Source("tabel-4.1"), tabel44, Authored("tabel-4.1"), authored);
    (string File, string Text)[] outputs =
    [
        ("Draf/lampiran-2.json", DrafLampiran2.Transcribe(Source("draf-lampiran-2"))),
        ("Draf/lampiran-3.json", DrafLampiran3.Transcribe(Source("draf-lampiran-3"))),
        ("Draf/lampiran-4.json", DrafLampiran4.Transcribe(Source("draf-lampiran-4"))),
        ("aplikasi.json", Aplikasi.Transcribe(Source("aplikasi"), Authored("aplikasi"))),
        ("asta-cita.json", MatriksAstaCita.Transcribe(Source("matriks-asta-cita"), rencana, keselarasan)),
        ("barang.json", Tabel23.Transcribe(Source("tabel-2.3"))),
        ("daftar-rencana.json", Daftar41.Transcribe(Source("daftar-4.1"), Authored("daftar-4.1"))),
        ("definisi-indikator.json", FaktaTabel45.Transcribe(tabel45, Authored("fakta-indikator"))),
        ("definisi-sub-kegiatan.json", LampiranDefinisi.Transcribe(Source("definisi-sub-kegiatan"), Authored("fakta-sub-kegiatan"), Authored("ukuran-sub-kegiatan"))),
        ("indikator.json", katalog),
        ("isu-strategis.json", TabelIsuStrategis.Transcribe(Source("tabel-2.13"), Source("tabel-2.14"), Source("tabel-2.15"), rencana, keselarasan, Authored("isu-strategis"))),
        ("jabatan.json", DaftarJabatan.Transcribe(jabatan, Source("struktur-organisasi"), rencana, tabel45, keputusan)),
        ("keputusan.json", Keputusan.Transcribe(keputusan, jabatan, katalog, Authored("keputusan-fakta"))),
        ("keterkaitan-rpjmd.json", Tabel33.Transcribe(Source("tabel-3.3"), rencana, keselarasan)),
        ("layanan.json", Layanan.Transcribe(Source("layanan"))),
        ("mitra.json", Mitra.Transcribe(Source("mitra"))),
        ("pegawai.json", Kepegawaian.Transcribe(Source("tabel-2.1"), Source("tabel-2.2"))),
        ("permasalahan.json", Tabel27.Transcribe(Source("tabel-2.7"), Authored("permasalahan"))),
        ("pernyataan-prosa.json", PernyataanProsa.Transcribe(Source("pernyataan-prosa"), Authored("pernyataan-prosa"))),
        ("pohon-kinerja.json", Gambar32.Transcribe(Source("gambar-3.2"), Source("tabel-4.2"), Authored("gambar-3.2"))),
        ("program-unggulan.json", Tabel46.Transcribe(Source("tabel-4.6"))),
        ("rencana.json", rencana),
        ("rpjmn.json", MatriksRpjmn.Transcribe(Source("matriks-rpjmn"), rencana, keselarasan)),
        ("strategi.json", Tabel35.Transcribe(Source("tabel-3.5"), Source("tabel-3.6"), Authored("tabel-3.5"))),
        ("tabel-2.4.json", Tabel24.Transcribe(tabel24)),
        ("tabel-2.6.json", Tabel26.Transcribe(Source("tabel-2.6"))),
        ("tabel-4.2.json", Tabel42.Transcribe(Source("tabel-4.2"), Authored("tabel-4.2"))),
        ("tabel-4.3.json", Tabel43.Transcribe(tabel43)),
        ("tabel-4.4.json", Tabel44.Transcribe(tabel44)),
        ("tpb.json", Tabel25.Transcribe(Source("tabel-2.5"), rencana, keselarasan)),
        ("tujuan-sasaran.json", Tabel31.Transcribe(Source("tabel-3.1"), Source("tabel-3.2"))),
    ];
    var equal = true;
    foreach (var (file, text) in outputs)
    {
        equal &= Deliver(file, text);
    }

    return equal ? 0 : 1;
}
catch (Exception fault) when (fault is TranscriptionException or IOException or System.Text.Json.JsonException)
{
    Console.Error.WriteLine(fault.Message);
    return 2;
}

string Authored(string name) => File.ReadAllText(Path.Combine(home, "Authored", name + ".json"));

string Source(string name) => File.ReadAllText(Path.Combine(home, "Sources", name + ".txt"));

bool Deliver(string file, string text)
{
    var path = Path.Combine(data, file);
    var same = File.Exists(path) && File.ReadAllText(path) == text;
    if (!same && !compareOnly)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    Console.WriteLine($"{file}: {(same ? "same" : compareOnly ? "different" : "written")}");
    return same || !compareOnly;
}
