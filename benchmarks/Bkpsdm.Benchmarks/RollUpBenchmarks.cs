using Bkpsdm.Renstra.Paser;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Benchmarks;

/// <summary>The funding roll-up of a made-up plan of ten children a node, beside one pass that reads every cell.</summary>
[MemoryDiagnoser]
public class RollUpBenchmarks
{
    private PohonRencana plan = PaserRenstra.Load().Rencana;

    /// <summary>How many nodes the plan has.</summary>
    [Params(1_000, 1_000_000)]
    public int Nodes { get; set; }

    /// <summary>Makes and reads the plan.</summary>
    [GlobalSetup]
    public void Setup() => plan = RencanaStrategis.Read([Text(Nodes)], RenstraLimits.Create(int.MaxValue, 64, Nodes)).AsT1.Rencana;

    /// <summary>By hand: reads every budget cell once and adds it up, without levels.</summary>
    /// <returns>The sum.</returns>
    [Benchmark(Baseline = true)]
    public decimal ReadEveryCell()
    {
        var sum = 0m;
        foreach (var node in plan.Nodes)
        {
            foreach (var year in node.Pagu!.Tahun)
            {
                sum += year.Cell.Value.TryGet(out var amount) ? amount : 0;
            }

            sum += node.Pagu.Total.Value.TryGet(out var total) ? total : 0;
        }

        return sum;
    }

    /// <summary>The roll-up: every node, year and total, from the children and from the leaves.</summary>
    /// <returns>The sum of the leaves in the first year.</returns>
    [Benchmark]
    public ValueOrReason<decimal> RollUp() => RekapPagu.Of(plan).JumlahDaun(plan.Roots[0], plan.TahunTarget[0]).Nilai;

    private static string Text(int nodes)
    {
        var text = new StringBuilder("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026,2027,2028,2029,2030],"simpul":[""");
        for (var i = 0; i < nodes; i++)
        {
            var parent = i == 0 ? "null" : $"\"{(i - 1) / 10}\"";
            text.Append(CultureInfo.InvariantCulture, $$$"""{{{(i == 0 ? "" : ",")}}}{"id":"{{{i}}}","jenjang":"subkegiatan","induk":{{{parent}}},"nama":"n","pagu":{"baris":1,"tahun":["{{{i}}}000,00","{{{i}}}000,00","{{{i}}}000,00","{{{i}}}000,00","{{{i}}}000,00"],"total":"{{{i}}}000,00"}}""");
        }

        return text.Append("]}}").ToString();
    }
}
