using System.Globalization;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>ekspor</c>: the plan and its charts in another form.</summary>
internal static class EksporCommand
{
    // Down to the kegiatan, as far as a page shows; the sub kegiatan are a count.
    private const int UsualDepth = 4;

    private static readonly Dictionary<string, Func<Arguments, string>> Forms = new(StringComparer.Ordinal)
    {
        ["json"] = arguments => Plan.Of(arguments).ToJson(),
        ["csv"] = arguments => RencanaView.ToCsv(Plan.Of(arguments).Rencana, arguments.Terbaca),
        ["mermaid"] = Mermaid,
        ["markdown"] = Markdown,
        ["svg"] = SvgEkspor.Of,
    };

    public static void Run(Arguments arguments, Screen screen)
    {
        var name = arguments.Words.Count > 0 ? arguments.Words[0] : string.Empty;
        var form = Forms.TryGetValue(name, out var found) ? found : throw new InputFault(arguments.Say(
            $"ekspor '{name}': bentuk tidak dikenal; yang dikenal: {string.Join(", ", Forms.Keys)}",
            $"ekspor '{name}': unknown form; known: {string.Join(", ", Forms.Keys)}"));
        screen.Raw(form(arguments));
    }

    public static int Depth(Arguments arguments) => arguments.Option("--dalam") is not { } text ? UsualDepth
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var depth) && depth > 0 ? depth
        : throw new InputFault(arguments.Say($"--dalam {text}: bilangan bulat mulai dari 1", $"--dalam {text}: a whole number from 1"));

    private static string Markdown(Arguments arguments)
    {
        var plan = Plan.Of(arguments);
        if (arguments.Words.Count < 2)
        {
            return EksporMarkdown.Render(plan.Rencana, arguments.Bahasa);
        }

        var tables = MarkdownTables(plan, arguments.Bahasa).Where(table => table.Tabel.Length > 0).ToArray();
        var word = string.Join(' ', arguments.Words.Skip(1));
        return tables.Where(table => (' ' + table.Tabel).EndsWith(' ' + word, StringComparison.OrdinalIgnoreCase)).Select(table => table.Write).FirstOrDefault()?.Invoke()
            ?? throw new InputFault(arguments.Say(
                $"ekspor markdown '{word}': rencana tidak memuat tabel ini; yang ada: {string.Join(", ", tables.Select(table => table.Tabel))}",
                $"ekspor markdown '{word}': the plan does not have this table; it has {string.Join(", ", tables.Select(table => table.Tabel))}"));
    }

    private static IEnumerable<(string Tabel, Func<string> Write)> MarkdownTables(RencanaStrategis plan, Bahasa bahasa) =>
    [
        .. plan.TujuanSasaran.Select(table => (table.Tabel, (Func<string>)(() => EksporMarkdown.Render(table, bahasa)))),
        (plan.Rencana.Tabel, () => EksporMarkdown.Render(plan.Rencana, bahasa)),
        (plan.PenetapanIndikator.Tabel, () => EksporMarkdown.Render(plan.PenetapanIndikator, bahasa)),
        (plan.IndikatorProgram.Tabel, () => EksporMarkdown.Render(plan.IndikatorProgram, bahasa)),
    ];

    private static string Mermaid(Arguments arguments) => arguments.Words.Count < 2
        ? EksporMermaid.Render(Plan.Of(arguments).Rencana, Depth(arguments), arguments.Bahasa)
        : arguments.Words[1] == "pokin"
            ? EksporMermaid.Render(Plan.Of(arguments).PohonKinerja, Depth(arguments), arguments.Bahasa)
            : throw new InputFault(arguments.Say(
                $"ekspor mermaid '{arguments.Words[1]}': tidak dikenal; pokin, atau tanpa kata untuk kaskade",
                $"ekspor mermaid '{arguments.Words[1]}': unknown; pokin, or no word for the cascade"));
}
