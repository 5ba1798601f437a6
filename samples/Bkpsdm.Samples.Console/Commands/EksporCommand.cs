namespace Bkpsdm.Samples;

/// <summary><c>ekspor</c>: the plan in another form.</summary>
internal static class EksporCommand
{
    private static readonly Dictionary<string, Func<Arguments, string>> Forms = new(StringComparer.Ordinal)
    {
        ["json"] = arguments => Plan.Of(arguments).ToJson(),
        ["csv"] = arguments => RencanaView.ToCsv(Plan.Of(arguments).Rencana, arguments.Terbaca),
    };

    public static void Run(Arguments arguments, Screen screen)
    {
        var name = arguments.Words.Count > 0 ? arguments.Words[0] : string.Empty;
        var form = Forms.TryGetValue(name, out var found) ? found : throw new InputFault(arguments.Say(
            $"ekspor '{name}': bentuk tidak dikenal; yang dikenal: {string.Join(", ", Forms.Keys)}",
            $"ekspor '{name}': unknown form; known: {string.Join(", ", Forms.Keys)}"));
        screen.Raw(form(arguments));
    }
}
