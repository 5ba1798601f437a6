using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>nspk</c>: the index of NSPK implementation from the weights and scores of its 18 elements.</summary>
internal static class NspkCommand
{
    private const decimal Hundred = 100m;

    // Invented weights and scores: no source has the weights. They add up to 100.
    private static readonly (int Bobot, int Nilai)[] Invented =
    [
        (8, 75), (7, 80), (5, 82), (6, 74), (6, 70), (6, 45), (8, 48), (6, 66), (8, 72), (5, 78), (4, 60), (6, 68), (4, 85), (4, 58), (5, 76), (4, 70), (4, 74), (4, 62),
    ];

    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Contoh)
        {
            screen.Raw(Sample());
            return;
        }

        var result = NspkAssessment.Score(Entries(arguments), Whole(arguments), PeraturanBkn12Of2022.Kategori);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, result, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["elemen", "nama", "bobot", "nilai", "sumbangan"], result.Elemen.Select(one => new[] { one.Elemen.Id, one.Elemen.Nama.In(arguments.Bahasa), Figures.Exact(one.Bobot), Figures.Exact(one.Nilai), Figures.Exact(one.Sumbangan) })));
        }
        else
        {
            Show(result, arguments, screen);
        }
    }

    private static string Sample() => CsvOutput.Of(
        ["elemen", "bobot", "nilai", "keterangan"],
        PeraturanBkn12Of2022.Elemen.Zip(Invented, (elemen, own) => new[] { elemen.Id, Figures.Exact(own.Bobot), Figures.Exact(own.Nilai), "rekaan, bukan bobot resmi" }));

    private static decimal Whole(Arguments arguments) => arguments.Option("--bobot") is not { } text ? Hundred
        : SaranCommand.AsTotal(text) is { } whole and > 0m and <= 1_000_000m ? whole
        : throw new InputFault($"--bobot {text}: {arguments.Say("jumlah bobot, di atas 0", "the sum of the weights, above 0")}");

    private static List<NspkEntry> Entries(Arguments arguments)
    {
        var name = arguments.File ?? "contoh";
        var text = arguments.File is null ? Sample() : InputText.Read(arguments.File);
        if (arguments.File is not null && InputText.IsJson(arguments.File))
        {
            return [.. InputJson.Objects(name, text, arguments.Bahasa).Select((row, i) => Entry(name, row.Text("elemen"), row.Number("bobot"), row.Number("nilai"), $"$[{i}]", null, arguments.Bahasa))];
        }

        var table = CsvTable.Read(name, text, arguments.Bahasa, "elemen", "bobot", "nilai");
        return [.. table.Rows.Select(row => Entry(name, row["elemen"], table.Number(row, "bobot", arguments.Bahasa), table.Number(row, "nilai", arguments.Bahasa), null, row.Line, arguments.Bahasa))];
    }

    /// <summary>An entry that can be scored; a fault names its line, because a list of 18 is searched by line.</summary>
    private static NspkEntry Entry(string file, string elemen, decimal? bobot, decimal? nilai, string? path, int? line, Bahasa bahasa)
    {
        InputFault Fault(string code, string indonesia, string english) => InputFault.Of(file, ReadError.Create(code, BilingualText.Create(indonesia, english), elemen, path, line), bahasa);
        if (!PeraturanBkn12Of2022.Elemen.Any(one => IsCalled(one, elemen.Trim())))
        {
            throw Fault("ELEMEN_TIDAK_DIKENAL", $"Elemen tidak dikenal; yang ada: {Known()}.", $"Unknown element; there are {Known()}.");
        }

        return bobot is not > 0m ? throw Fault("BOBOT_TIDAK_SAH", "Bobot harus di atas 0.", "The weight must be above 0.")
            : nilai is < 0m or > Hundred ? throw Fault("MASUKAN_TIDAK_SAH", "Nilai harus 0 sampai 100.", "The score must be 0 to 100.")
            : NspkEntry.Create(elemen, bobot.Value, nilai);
    }

    private static string Known() => string.Join(", ", PeraturanBkn12Of2022.Elemen.Select(one => one.Id));

    private static bool IsCalled(NspkElemen elemen, string name) =>
        new[] { elemen.Id, elemen.Nama.Indonesia, elemen.Nama.English }.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static void Show(NspkResult result, Arguments arguments, Screen screen)
    {
        var bahasa = arguments.Bahasa;
        screen.Heading(arguments.Say("Indeks Implementasi NSPK Manajemen ASN", "Index of NSPK implementation") + (arguments.File is null ? arguments.Say(", contoh rekaan", ", invented example") : string.Empty));
        screen.Line($"{arguments.Say("Indeks", "Index")} {Figures.Rounded(result.Indeks, bahasa)}; {arguments.Say("kategori", "category")} {result.Kategori.Match(band => band.Text(bahasa), reason => reason.Text(bahasa))}; {result.Skala.Basis.Text(bahasa)}");
        var table = screen.Table(arguments.Say("Elemen", "Element"), arguments.Say("Bobot", "Weight"), arguments.Say("Nilai", "Score"), arguments.Say("Sumbangan", "Adds"));
        foreach (var one in result.Elemen)
        {
            table.AddRow(new Text(one.Elemen.Nama.In(bahasa)), Figures.Right(Figures.Plain(one.Bobot, bahasa)), Figures.Right(Figures.Plain(one.Nilai, bahasa)), Figures.Right(one.Sumbangan.Match(value => Figures.Rounded(value, bahasa), _ => "-")));
        }

        screen.Write(table);
        foreach (var problem in result.Problems)
        {
            screen.Line("! " + problem.Text(bahasa));
        }

        foreach (var gap in result.GapsAbove().Match(gaps => gaps, _ => []))
        {
            screen.Line($"{arguments.Say("Menuju", "To")} {gap.Band.Text(bahasa)}: {arguments.Say("kurang", "missing")} {Figures.Rounded(gap.Gap, bahasa)}");
        }

        if (arguments.Jelaskan)
        {
            screen.Write(ExplanationTree.Of(result.Explain(), bahasa, screen));
        }
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, NspkResult result, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("skala", result.Skala.Id);
        json.Number("indeks", result.Indeks);
        json.WriteString("kategori", result.Kategori.Match<string?>(band => band.Predikat, _ => null));
        json.Reason(result.Indeks.Reason ?? result.Kategori.Reason, bahasa);
        json.Texts("masalah", result.Problems.Select(problem => problem.Text(bahasa)));
        json.Number("jumlahBobot", (decimal?)result.Keseluruhan);
        json.Array("elemen", result.Elemen, one =>
        {
            json.WriteString("elemen", one.Elemen.Id);
            json.WriteString("nama", one.Elemen.Nama.In(bahasa));
            json.Number("bobot", one.Bobot);
            json.Number("nilai", one.Nilai);
            json.Number("sumbangan", one.Sumbangan);
        });
        json.Array("menuju", result.GapsAbove().Match(gaps => gaps, _ => []), gap =>
        {
            json.WriteString("kategori", gap.Band.Predikat);
            json.Number("selisih", (decimal?)gap.Gap);
        });
        json.Explanation(result.Explain());
        json.WriteEndObject();
    }
}
