namespace Bkpsdm.Repository.Tests;

/// <summary>The arrows between the folders of one floor: the top of a package, or one room of it.</summary>
internal sealed class RoomArrows
{
    private const string NoRoom = "(no folder)";
    private const int Examples = 4;
    private readonly Dictionary<(string From, string To), string[]> uses;

    private RoomArrows(Dictionary<(string From, string To), string[]> uses) => this.uses = uses;

    /// <summary>The top of a package; files beside its rooms are one room of their own.</summary>
    public static RoomArrows Of(IEnumerable<SourceReference> references) => Of(references, TopRoom);

    /// <summary>The folders of one room; the files beside them hold the folders together and are not drawn.</summary>
    public static RoomArrows Inside(IEnumerable<SourceReference> references, string room) => Of(references, file => Folder(file, room));

    private static RoomArrows Of(IEnumerable<SourceReference> references, Func<string, string?> room) =>
        new(references.Where(reference => reference.To is not null)
            .Select(reference => (From: room(reference.From), To: room(reference.To!), Use: $"{reference.From} -> {reference.Type}"))
            .Where(use => use.From is not null && use.To is not null && use.From != use.To)
            .GroupBy(use => (use.From!, use.To!), use => use.Use)
            .ToDictionary(group => group.Key, group => group.Distinct().Order(StringComparer.Ordinal).ToArray()));

    public IEnumerable<string> Rooms => uses.Keys.SelectMany(arrow => new[] { arrow.From, arrow.To }).Distinct().Order(StringComparer.Ordinal);

    /// <summary>The groups of rooms in which each reaches each; a floor without loops has none.</summary>
    public IReadOnlyCollection<IReadOnlyCollection<string>> Loops()
    {
        var reached = Rooms.ToDictionary(room => room, Reached);
        return
        [
            .. Rooms.Where(room => reached[room].Contains(room))
                .GroupBy(room => string.Join(", ", reached[room].Where(other => reached[other].Contains(room)).Order(StringComparer.Ordinal)))
                .Select(loop => loop.ToArray()),
        ];
    }

    /// <summary>The arrows inside a group of rooms, the thinnest first: there a loop is mended with the least work.</summary>
    public string Picture(IReadOnlyCollection<string> rooms, int examples = Examples) =>
        string.Join('\n', uses.Where(arrow => rooms.Contains(arrow.Key.From) && rooms.Contains(arrow.Key.To))
            .OrderBy(arrow => arrow.Value.Length).ThenBy(arrow => arrow.Key)
            .Select(arrow => Picture(arrow.Key, arrow.Value, examples)));

    private static string Picture((string From, string To) arrow, string[] uses, int examples) =>
        string.Join('\n', uses.Take(examples).Select(use => "    " + use)
            .Prepend($"  {arrow.From} -> {arrow.To} ({uses.Length})")
            .Concat(uses.Length > examples ? ["    ..."] : []));

    private HashSet<string> Reached(string room)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([room]);
        while (open.TryPop(out var next))
        {
            foreach (var to in uses.Keys.Where(arrow => arrow.From == next && reached.Add(arrow.To)))
            {
                open.Push(to.To);
            }
        }

        return reached;
    }

    private static string? TopRoom(string file) => Parts(file) is [var room, _, ..] ? room : NoRoom;

    private static string? Folder(string file, string room) => Parts(file) is [var top, var folder, _, ..] && top == room ? folder : null;

    private static string[] Parts(string file) => file.Split(Path.DirectorySeparatorChar);
}
