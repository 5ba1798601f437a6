using Bkpsdm.Transcription;

// dotnet run --project eng/Bkpsdm.Transcription -- [repository root] [--periksa]
var compareOnly = args.Contains("--periksa");
var root = args.FirstOrDefault(argument => !argument.StartsWith("--", StringComparison.Ordinal)) ?? Directory.GetCurrentDirectory();
var bahan = new Bahan(Path.Combine(root, "eng", "Bkpsdm.Transcription"));
var data = Path.Combine(root, "src", "Bkpsdm.Renstra.Paser", "Data");

try
{
    // Nothing is written while anything is wrong.
    var outputs = Keluaran.Files.Select(file => (File: file, Text: Keluaran.Text(file, bahan))).ToList();
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
