using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>
/// A year of invented realisations for a plan, made of its own targets and budgets: most reach the target, every ninth and every
/// thirteenth stay below it on purpose, one sub kegiatan spends more than its budget. The same plan gives the same bytes.
/// </summary>
internal static class ContohRealisasi
{
    private const int Quarters = 4;
    private static readonly decimal[] Growth = [0.85m, 0.9m, 0.95m, 1m];
    private static readonly string[] Columns = ["tahun", "triwulan", "id", "kode", "indikator", "nilai", "rupiah", "keterangan"];

    public static string Csv(RencanaStrategis plan, TahunAnggaran tahun) => CsvOutput.Of(Columns, Rows(plan, tahun));

    /// <summary>The same rows as an array of objects; numbers are numbers, and what a row does not state is left out.</summary>
    public static string Json(RencanaStrategis plan, TahunAnggaran tahun) => JsonOutput.Of(json =>
    {
        json.WriteStartArray();
        foreach (var row in Rows(plan, tahun))
        {
            json.WriteStartObject();
            foreach (var (name, cell) in Columns.Zip(row).Where(pair => pair.Second is not null))
            {
                Cell(json, name, cell!);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Cell(Utf8JsonWriter json, string name, string cell)
    {
        if (name is "tahun" or "triwulan" or "nilai" or "rupiah")
        {
            json.WritePropertyName(name);
            json.WriteRawValue(cell);
        }
        else
        {
            json.WriteString(name, cell);
        }
    }

    private static IEnumerable<IEnumerable<string?>> Rows(RencanaStrategis plan, TahunAnggaran tahun)
    {
        var (indicator, leaf) = (0, 0);
        foreach (var node in plan.Rencana.Nodes)
        {
            foreach (var row in node.Indikator)
            {
                indicator++;
                foreach (var cells in OfIndicator(plan, node, row, tahun, indicator))
                {
                    yield return cells;
                }
            }

            if (node.Children.Count == 0 && node.Pagu?.At(tahun).TryGet(out var budget) == true)
            {
                leaf++;
                foreach (var cells in OfBudget(node, tahun, budget, leaf))
                {
                    yield return cells;
                }
            }
        }
    }

    private static IEnumerable<string?[]> OfIndicator(RencanaStrategis plan, SimpulRencana node, IndikatorRow row, TahunAnggaran tahun, int place)
    {
        if (!row.TargetAt(tahun).TryGet(out var target))
        {
            yield break;
        }

        var ukuran = plan.FindUkuran(row.IdIndikator).Match<UkuranIndikator?>(found => found, _ => null);
        var lower = ukuran is not null && ukuran.Polarity.TryGet(out var polarity) && polarity == Polarity.LowerIsBetter;
        var factor = Factor(place, lower);
        var adds = ukuran is not null && ukuran.FinalRule.TryGet(out var rule) && rule == FinalRule.Jumlah;
        var values = adds ? Parts(Math.Floor(target * factor)) : Levels(target * factor, lower);
        for (var number = 1; number <= Quarters; number++)
        {
            yield return [tahun.ToString(), Figures.Exact(number), row.IdIndikator, node.Id, row.Nama.Used, Figures.Exact(values[number - 1]), null, factor == 1 ? "rekaan" : "rekaan: sengaja tidak mencapai target"];
        }
    }

    private static IEnumerable<string?[]> OfBudget(SimpulRencana node, TahunAnggaran tahun, decimal budget, int place)
    {
        var factor = place == 7 ? 1.04m : place % 8 == 3 ? 0.6m : 0.93m;
        var parts = Apportionment.Split(Math.Floor(budget * factor), 1, [1, 2, 2, 3]).Match(shares => shares, _ => [0, 0, 0, 0]);
        for (var number = 1; number <= Quarters; number++)
        {
            yield return [tahun.ToString(), Figures.Exact(number), null, node.Id, null, null, Figures.Exact(parts[number - 1]), place == 7 ? "rekaan: sengaja melampaui pagu" : "rekaan"];
        }
    }

    private static decimal Factor(int place, bool lower)
    {
        var factor = place % 13 == 6 ? 0.4m : place % 9 == 4 ? 0.7m : 1m;
        return lower ? 2 - factor : factor;
    }

    private static IReadOnlyList<decimal> Parts(decimal total) => Apportionment.Split(total, 1, [1, 1, 1, 1]).Match(shares => shares, _ => [0, 0, 0, 0]);

    // A condition that grows towards what the year reaches; where lower is better it stands there from the start.
    private static decimal[] Levels(decimal reached, bool lower) => lower
        ? [reached, reached, reached, reached]
        : [.. Growth.Select(share => Math.Round(reached * share, 2, MidpointRounding.ToZero))];
}
