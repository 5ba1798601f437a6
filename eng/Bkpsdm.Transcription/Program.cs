using Bkpsdm.Transcription;

// dotnet run --project eng/Bkpsdm.Transcription -- [repository root] [--periksa]
var compareOnly = args.Contains("--periksa");
var root = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? Directory.GetCurrentDirectory();
var home = Path.Combine(root, "eng", "Bkpsdm.Transcription");
var data = Path.Combine(root, "src", "Bkpsdm.Renstra", "Data");

try
{
    string tabel24 = Source("tabel-2.4"), tabel43 = Source("tabel-4.3"), tabel44 = Source("tabel-4.4"), tabel45 = Source("tabel-4.5");
    var authored = Authored("indikator");
    var keselarasan = Authored("keselarasan");
    var rencana = Tabel41.Transcribe(Source("tabel-4.1"), tabel44, Authored("tabel-4.1"), authored);
    (string File, string Text)[] outputs =
    [
        ("indikator.json", KatalogIndikator.Transcribe(tabel43, tabel44, tabel45, authored)),
        ("rencana.json", rencana),
        ("keterkaitan-rpjmd.json", Tabel33.Transcribe(Source("tabel-3.3"), rencana, keselarasan)),
        ("tpb.json", Tabel25.Transcribe(Source("tabel-2.5"), rencana, keselarasan)),
        ("rpjmn.json", MatriksRpjmn.Transcribe(Source("matriks-rpjmn"), rencana, keselarasan)),
        ("asta-cita.json", MatriksAstaCita.Transcribe(Source("matriks-asta-cita"), rencana, keselarasan)),
        ("permasalahan.json", Tabel27.Transcribe(Source("tabel-2.7"), Authored("permasalahan"))),
        ("isu-strategis.json", TabelIsuStrategis.Transcribe(Source("tabel-2.13"), Source("tabel-2.14"), Source("tabel-2.15"), rencana, keselarasan, Authored("isu-strategis"))),
        ("program-unggulan.json", Tabel46.Transcribe(Source("tabel-4.6"))),
        ("tabel-2.4.json", Tabel24.Transcribe(tabel24)),
        ("tabel-2.6.json", Tabel26.Transcribe(Source("tabel-2.6"))),
        ("tabel-4.3.json", Tabel43.Transcribe(tabel43)),
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
        Directory.CreateDirectory(data);
        File.WriteAllText(path, text);
    }

    Console.WriteLine($"{file}: {(same ? "same" : compareOnly ? "different" : "written")}");
    return same || !compareOnly;
}
