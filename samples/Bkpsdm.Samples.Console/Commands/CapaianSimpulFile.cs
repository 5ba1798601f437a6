using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>Reads the achievements of nodes for the cascade (<c>docs/formats/ekspor.md</c>): a CSV with <c>id,capaian</c>.</summary>
internal static class CapaianSimpulFile
{
    public static Func<string, ValueOrReason<decimal>> Read(string file, PohonRencana plan, Bahasa bahasa)
    {
        var table = CsvTable.Read(file, InputText.Read(file), bahasa, "id", "capaian");
        var numbers = new Dictionary<string, ValueOrReason<decimal>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var id = row["id"].Trim();
            if (plan.Find(id).TryPickT0(out var unknown, out _))
            {
                throw Fault(file, row, id, unknown.Code, unknown.Text(Bahasa.Indonesia), unknown.Text(Bahasa.English), bahasa);
            }

            if (!numbers.TryAdd(id, table.Number(row, "capaian", bahasa) is { } value ? value : Reason.NoRealisasi))
            {
                throw Fault(file, row, id, "SIMPUL_GANDA", "Simpul ini sudah ada di atas.", "This node stands above already.", bahasa);
            }
        }

        return id => numbers.GetValueOrDefault(id, Missing);
    }

    private static Reason Missing { get; } = Reason.Create("TIDAK_DALAM_BERKAS", BilingualText.Create("tidak ada dalam berkas", "not in the file"));

    private static InputFault Fault(string file, CsvRow row, string id, string code, string indonesia, string english, Bahasa bahasa) =>
        InputFault.Of(file, ReadError.Create(code, BilingualText.Create(indonesia, english), id, "id", row.Line), bahasa);
}
