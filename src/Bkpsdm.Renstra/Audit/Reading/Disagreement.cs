namespace Bkpsdm.Renstra.Rules;

/// <summary>A value that stands against the others: the odd one against the majority, or one of several where none has it.</summary>
internal sealed class Disagreement
{
    private Disagreement(IReadOnlyList<StatedCell> odd, IReadOnlyList<IReadOnlyList<StatedCell>> others)
    {
        Odd = odd;
        Others = others;
    }

    /// <summary>The statements with the odd value, at least one.</summary>
    public IReadOnlyList<StatedCell> Odd { get; }

    /// <summary>The other values, each with its statements.</summary>
    public IReadOnlyList<IReadOnlyList<StatedCell>> Others { get; }

    public TargetRow Statement => Odd[0].Statement;

    public FindingNumbers Numbers => FindingNumbers.Of(Odd[0].Cell, Others[0][0].Cell);

    /// <summary>The disagreements among cells: none where all say the same, one for each odd value, one alone where no value has the majority.</summary>
    public static IReadOnlyList<Disagreement> Among(IReadOnlyList<StatedCell> cells, Func<DocumentCell, DocumentCell, bool> same)
    {
        var groups = Groups(cells, same);
        if (groups.Count < 2)
        {
            return [];
        }

        List<StatedCell>[] largest = [.. groups.OrderByDescending(group => group.Count).Take(2)];
        return largest[0].Count > largest[1].Count
            ? [.. groups.Where(group => group != largest[0]).Select(odd => new Disagreement(odd, [largest[0]]))]
            : [new Disagreement(groups[1], [.. groups.Where(group => group != groups[1])])];
    }

    /// <summary>Such as <c>81 (Tabel 4.3, baris 1), tetapi 80 (Tabel 3.1, baris 1; Tabel 4.1, baris 1)</c>.</summary>
    public string Text(Indicators.Bahasa bahasa) =>
        StatedCell.Text(Odd, bahasa) + Bilingual.Say(bahasa, ", tetapi ", ", but ") + string.Join("; ", Others.Select(group => StatedCell.Text(group, bahasa)));

    private static List<List<StatedCell>> Groups(IReadOnlyList<StatedCell> cells, Func<DocumentCell, DocumentCell, bool> same)
    {
        List<List<StatedCell>> groups = [];
        foreach (var cell in cells)
        {
            if (groups.Find(group => same(group[0].Cell, cell.Cell)) is { } found)
            {
                found.Add(cell);
            }
            else
            {
                groups.Add([cell]);
            }
        }

        return groups;
    }
}
