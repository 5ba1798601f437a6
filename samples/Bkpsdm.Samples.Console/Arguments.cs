using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>The command line: a command, words after it, and options.</summary>
internal sealed class Arguments
{
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal) { "--json", "--csv", "--contoh", "--terbaca", "--markdown", "--aturan", "--jelaskan", "--kaskade" };
    private static readonly HashSet<string> Valued = new(StringComparer.Ordinal)
    {
        "--bahasa", "--file", "--bobot", "--tahun", "--level", "--renstra", "--dalam",
        "--triwulan", "--dengan", "--indikator", "--jabatan", "--abaikan",
        "--menuju", "--simulasi", "--pada",
        "--upaya",
        "--tanpa-skp", "--jendela", "--skala",
        "--anak", "--kosong", "--cakupan", "--sendiri",
        "--polaritas", "--cara", "--rumus", "--ambang", "--langkah",
        "--perpindahan", "--predikat", "--pendidikan",
        "--nol", "--prioritas", "--sintetis", "--benih",
        "--polaritas", "--ambang", "--langkah", "--cakupan",
    };

    private readonly Dictionary<string, string> options;

    private Arguments(string[] words, Dictionary<string, string> options, Bahasa bahasa)
    {
        Command = words.Length > 0 ? words[0] : null;
        Words = words.Length > 1 ? words[1..] : [];
        this.options = options;
        Bahasa = bahasa;
    }

    public string? Command { get; }

    public IReadOnlyList<string> Words { get; }

    public Bahasa Bahasa { get; }

    public bool Json => options.ContainsKey("--json");

    public bool Csv => options.ContainsKey("--csv");

    public bool Markdown => options.ContainsKey("--markdown");

    public bool Aturan => options.ContainsKey("--aturan");

    /// <summary>The cascade score of an evaluation.</summary>
    public bool Kaskade => options.ContainsKey("--kaskade");

    /// <summary>The working of each figure.</summary>
    public bool Jelaskan => options.ContainsKey("--jelaskan");

    public bool Contoh => options.ContainsKey("--contoh");

    /// <summary>Values as read from the scan instead of the values used.</summary>
    public bool Terbaca => options.ContainsKey("--terbaca");

    public string? File => Option("--file");

    public static Arguments Parse(string[] args)
    {
        var words = new List<string>();
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] is "--help" or "-h")
            {
                words.Insert(0, "bantuan");
            }
            else if (Switches.Contains(args[i]))
            {
                options[args[i]] = string.Empty;
            }
            else if (Valued.Contains(args[i]))
            {
                options[args[i]] = i + 1 < args.Length ? args[++i] : throw new InputFault($"{args[i]}: nilai tidak ada / the value is missing");
            }
            else
            {
                words.Add(args[i].StartsWith('-') ? throw new InputFault($"{args[i]}: pilihan tidak dikenal / unknown option") : args[i]);
            }
        }

        return new Arguments([.. words], options, Language(options));
    }

    public string? Option(string name) => options.GetValueOrDefault(name);

    /// <summary>Words that a command does not take are refused: left unread, a forgotten <c>--file</c> would go unnoticed.</summary>
    public void RefuseWords(int taken, string indonesia, string english)
    {
        if (Words.Count > taken)
        {
            throw new InputFault($"{Command} {string.Join(' ', Words)}: {Say($"kata '{Words[taken]}' tidak dikenal; {indonesia}", $"unknown word '{Words[taken]}'; {english}")}");
        }
    }

    /// <summary>The text in the language of the user.</summary>
    public string Say(string indonesia, string english) => Bahasa == Bahasa.English ? english : indonesia;

    private static Bahasa Language(Dictionary<string, string> options) => options.GetValueOrDefault("--bahasa") switch
    {
        null or "id" => Bahasa.Indonesia,
        "en" => Bahasa.English,
        var other => throw new InputFault($"--bahasa {other}: id atau en / id or en"),
    };
}
