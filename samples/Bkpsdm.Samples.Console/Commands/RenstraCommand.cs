namespace Bkpsdm.Samples;

/// <summary><c>renstra</c>: the views of the plan's tree.</summary>
internal static class RenstraCommand
{
    private static readonly Dictionary<string, Action<Arguments, Screen>> Views = new(StringComparer.Ordinal)
    {
        ["kaskade"] = KaskadeView.Run,
        ["pagu"] = PaguView.Run,
        ["rencana"] = RencanaView.Run,
        ["tabel41"] = RencanaView.Run,
    };

    public static void Run(Arguments arguments, Screen screen)
    {
        var name = arguments.Words.Count > 0 ? arguments.Words[0] : string.Empty;
        var view = Views.TryGetValue(name, out var found) ? found : throw new InputFault(arguments.Say(
            $"renstra '{name}': tampilan tidak dikenal; yang dikenal: {string.Join(", ", Views.Keys)}",
            $"renstra '{name}': unknown view; known: {string.Join(", ", Views.Keys)}"));
        view(arguments, screen);
    }
}
