using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>Reads a file of realisations into rows (<c>docs/formats/realisasi.md</c>); the library judges each row.</summary>
internal static class RealisasiFile
{
    public static IEnumerable<BarisRealisasi> Read(string file, Bahasa bahasa)
    {
        var text = InputText.Read(file);
        if (InputText.IsJson(file))
        {
            // A JSON file has no lines of its own: the number of the entry stands for it.
            return InputJson.Objects(file, text, bahasa).Select((row, i) => BarisRealisasi.Create(i + 1, PenulisanAngka.Invarian, row.Written));
        }

        var table = CsvTable.Read(file, text, bahasa, "tahun", "triwulan");
        var angka = table.Indonesian ? PenulisanAngka.Indonesia : PenulisanAngka.Invarian;
        return table.Rows.Select(row => BarisRealisasi.Create(row.Line, angka, name => row[name]));
    }
}
