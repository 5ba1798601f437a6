using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>Reads a CSV or JSON file whose rows the library judges one by one: realisations (<c>docs/formats/realisasi.md</c>) and annual plans.</summary>
internal static class BarisFile
{
    public static IEnumerable<RealisasiRow> Realisasi(string file, Bahasa bahasa) => Read(file, bahasa, RealisasiRow.Create, "tahun", "triwulan");

    public static IEnumerable<RenjaRow> Renja(string file, Bahasa bahasa) => Read(file, bahasa, RenjaRow.Create, "kode");

    private static IEnumerable<T> Read<T>(string file, Bahasa bahasa, Func<int, PenulisanAngka, Func<string, string?>, T> make, params string[] required)
    {
        var text = InputText.Read(file);
        if (InputText.IsJson(file))
        {
            // A JSON file has no lines of its own: the number of the entry stands for it.
            return InputJson.Objects(file, text, bahasa).Select((row, i) => make(i + 1, PenulisanAngka.Invarian, row.Written));
        }

        var table = CsvTable.Read(file, text, bahasa, required);
        var angka = table.Indonesian ? PenulisanAngka.Indonesia : PenulisanAngka.Invarian;
        return table.Rows.Select(row => make(row.Line, angka, name => row[name]));
    }
}
