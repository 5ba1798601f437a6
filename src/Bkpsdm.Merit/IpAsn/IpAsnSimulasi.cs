using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The effect of interventions (<i>simulasi</i>): the persons reached, the index before and after.</summary>
/// <remarks>
/// The tally and the records behind it stay as they are. The index by unit is not known, because the units of the persons reached are
/// not stated. Immutable.
/// </remarks>
public sealed class IpAsnSimulasi
{
    private IpAsnSimulasi(IpAsnRekap sebelum, IpAsnRekap sesudah, IpAsnLangkah[] langkah)
    {
        Sebelum = sebelum;
        Sesudah = sesudah;
        Langkah = Array.AsReadOnly(langkah);
    }

    /// <summary>The index before.</summary>
    public IpAsnRekap Sebelum { get; }

    /// <summary>The index after all interventions.</summary>
    public IpAsnRekap Sesudah { get; }

    /// <summary>The effect of each intervention, in their order.</summary>
    public IReadOnlyList<IpAsnLangkah> Langkah { get; }

    /// <summary>The gain of the index in points. Unknown where one of the two is.</summary>
    public ValueOrReason<decimal> Kenaikan => Sebelum.Keseluruhan.Indeks.Bind(before => Sesudah.Keseluruhan.Indeks.Map(after => after - before));

    internal static IpAsnSimulasi Run(IpAsnTally tally, IEnumerable<IntervensiIpAsn> interventions, PilihanSasaran choice)
    {
        var cells = tally.Cells.ToSorted();
        var steps = interventions.Select(one => Apply(tally.Measurement, cells, Guard.Against.Null(one, nameof(interventions)), choice)).ToArray();
        return new IpAsnSimulasi(tally.Score(), new IpAsnRekap(tally.Measurement, IpAsnCells.Of(cells)), steps);
    }

    private static IpAsnLangkah Apply(IpAsnMeasurement measurement, SortedDictionary<int, long> cells, IntervensiIpAsn intervention, PilihanSasaran choice)
    {
        var (left, points) = (intervention.Jumlah, 0L);
        var candidates = Candidates(measurement.Tables, cells, intervention, choice);
        foreach (var one in candidates)
        {
            var reached = Math.Min(left, one.Persons);
            cells[one.From] -= reached;
            cells.TryGetValue(one.To, out var known);
            cells[one.To] = known + reached;
            points += reached * one.Gain;
            left -= reached;
        }

        return new IpAsnLangkah(intervention, candidates.Sum(one => one.Persons), intervention.Jumlah - left, (decimal)points / IpAsnTables.Hundredths);
    }

    private static (int From, int To, long Persons, int Gain)[] Candidates(IpAsnTables tables, SortedDictionary<int, long> cells, IntervensiIpAsn intervention, PilihanSasaran choice)
    {
        var candidates = new List<(int From, int To, long Persons, int Gain)>();
        foreach (var cell in cells.Where(cell => cell.Value > 0))
        {
            var profile = new IpAsnProfile(cell.Key);
            if (intervention.Moved(tables, profile) is { } moved)
            {
                candidates.Add((cell.Key, moved.Index, cell.Value, tables.Total(moved) - tables.Total(profile)));
            }
        }

        // OrderBy is stable: of equal gains the lower profile comes first, so that the result does not turn on chance.
        return [.. candidates.OrderBy(one => choice == PilihanSasaran.KenaikanTerbesar ? -one.Gain : one.Gain)];
    }
}
