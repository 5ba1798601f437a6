using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>Reads the achievements of nodes for the cascade (<c>docs/formats/ekspor.md</c>): a CSV with <c>id,capaian</c>.</summary>
internal static class CapaianSimpulFile
{
    public static Func<string, ValueOrReason<decimal>> Read(string file, PohonRencana plan, Arguments arguments)
    {
        var bahasa = arguments.Bahasa;
        var table = CsvTable.Read(file, Text(file, arguments), bahasa, "id", "capaian");
        var numbers = new Dictionary<string, ValueOrReason<decimal>>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var id = row["id"].Trim();
            if (!plan.Find(id).TryGet(out _, out var unknown))
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

    // A file of realisations is no achievement yet: it needs the triwulan up to which it counts.
    private static string Text(string file, Arguments arguments)
    {
        var text = InputText.Read(file);
        var isRealised = InputText.IsJson(file) || text.Split('\n', 2)[0].Contains("triwulan", StringComparison.OrdinalIgnoreCase);
        return !isRealised ? text : throw new InputFault(arguments.Say(
            $"{file}: berkas realisasi; tambahkan --triwulan 1, 2, 3 atau 4",
            $"{file}: a file of realisations; add --triwulan 1, 2, 3 or 4"));
    }

    private static Reason Missing { get; } = Reason.Create("TIDAK_DALAM_BERKAS", BilingualText.Create("tidak ada dalam berkas", "not in the file"));

    private static InputFault Fault(string file, CsvRow row, string id, string code, string indonesia, string english, Bahasa bahasa) =>
        InputFault.Of(file, ReadError.Create(code, BilingualText.Create(indonesia, english), id, "id", row.Line), bahasa);
}
