namespace Bkpsdm.Renstra.Rules;

/// <summary>Holds the numbers that several statements give for one thing against each other.</summary>
internal static class StatedNumbers
{
    /// <summary>Judges one thing: nothing to hold against each other below two statements, and no telling below two numbers.</summary>
    public static IReadOnlyList<Disagreement> Judge(RuleCheck check, IReadOnlyList<StatedCell> cells, FindingPlace place, Func<DocumentCell, DocumentCell, bool> same)
    {
        if (cells.Count < 2)
        {
            return [];
        }

        StatedCell[] numbers = [.. cells.Where(cell => cell.IsNumber)];
        if (numbers.Length < 2)
        {
            check.ReportUnjudged(place, cells.First(cell => !cell.IsNumber).Cell.Value.Reason!);
            return [];
        }

        check.CountPlace();
        return Disagreement.Among(numbers, same);
    }

    /// <summary>Targets are set and not measured: they agree when they are equal.</summary>
    public static bool Equal(DocumentCell one, DocumentCell other) => one.Value.TryGet(out var here) && other.Value.TryGet(out var there) && here == there;

    /// <summary>A measured value may be printed with fewer digits in one of two places.</summary>
    public static bool SameMeasurement(DocumentCell one, DocumentCell other) =>
        one.Value.TryGet(out var here) && other.Value.TryGet(out var there) && (here == there || PrintedNumber.Agrees(one, there) || PrintedNumber.Agrees(other, here));
}
