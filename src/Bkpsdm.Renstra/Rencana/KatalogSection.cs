using System.Text;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The catalogue inside a plan: kept as text, because the package of the indicators reads it.</summary>
internal sealed record KatalogSection(string Json, long Start)
{
    private const string Path = "$.katalog";

    /// <summary>The catalogue; its faults are placed within the plan.</summary>
    public IndicatorCatalog Read(string plan) => IndicatorCatalog.Read(Json).Match(
        error => throw new DataFault(error.WithPlace(InPlan(error.Path), error.Line + LinesBefore(plan))),
        catalog => catalog);

    private static string InPlan(string? path) => Path + (path is null ? string.Empty : path[1..]);

    private int LinesBefore(string plan)
    {
        var lines = 0;
        foreach (var unit in Encoding.UTF8.GetBytes(plan).Take((int)Start))
        {
            lines += unit == (byte)'\n' ? 1 : 0;
        }

        return lines;
    }
}
