namespace Bkpsdm.Indicators;

/// <summary>The check that no formula names an input twice.</summary>
internal static class DistinctInputs
{
    /// <summary>The first id that stands twice; null where all differ.</summary>
    public static string? FirstTwice(IEnumerable<FormulaInput> inputs)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return inputs.Select(input => input.Id).FirstOrDefault(id => !seen.Add(id));
    }

    public static void Require(IEnumerable<FormulaInput> inputs, string parameter)
    {
        if (FirstTwice(inputs) is { } id)
        {
            throw new ArgumentException($"The input '{id}' stands twice; each input of a formula has an id of its own.", parameter);
        }
    }
}
