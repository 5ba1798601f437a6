using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>What the data are made of: source lines, authored texts, and other data that have to fit.</summary>
public sealed class Bahan
{
    private readonly Func<string, string> read;
    private readonly Dictionary<string, string> data = new(StringComparer.Ordinal);
    private KaitanRencana? kaitan;

    /// <summary>The materials below a folder.</summary>
    /// <param name="folder">The folder of this project, with Sources and Authored.</param>
    public Bahan(string folder)
        : this(file => File.ReadAllText(Path.Combine(folder, file)))
    {
    }

    private Bahan(Func<string, string> read) => this.read = read;

    /// <summary>Links to the tree of the plan.</summary>
    internal KaitanRencana Kaitan => kaitan ??= new(Data("rencana.json"), Authored("keselarasan"));

    /// <summary>The same materials with one file changed.</summary>
    /// <param name="file">The file, as "Sources/tabel-2.4.txt".</param>
    /// <param name="change">Makes the other text.</param>
    public Bahan With(string file, Func<string, string> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(name => name == file ? change(read(name)) : read(name));
    }

    internal string Source(string name) => read($"Sources/{name}.txt");

    internal JsonElement Authored(string name) => JsonElement.Parse(read($"Authored/{name}.json"));

    /// <summary>The data of another file, which is written once.</summary>
    internal JsonElement Data(string file)
    {
        if (!data.TryGetValue(file, out var text))
        {
            data[file] = text = Keluaran.Text(file, this);
        }

        return JsonElement.Parse(text);
    }
}
