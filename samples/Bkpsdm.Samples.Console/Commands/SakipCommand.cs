using Bkpsdm.Indicators;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>sakip</c>: the SAKIP evaluation from the levels of its criteria.</summary>
internal static class SakipCommand
{
    // Invented levels; the number of criteria of a sub-component is the evaluator's.
    private const string Sample = """
        subKomponen,kriteria,level
        1.a,1,A
        1.a,2,A
        1.b,1,B
        1.b,2,A
        1.c,1,B
        1.c,2,C
        2.a,1,A
        2.a,2,B
        2.b,1,B
        2.b,2,B
        2.c,1,B
        2.c,2,C
        3.a,1,A
        3.b,1,B
        3.c,1,B
        4.a,1,A
        4.b,1,B
        4.c,1,C

        """;

    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Contoh)
        {
            screen.Raw(Sample);
            return;
        }

        var levels = SakipLevels.Of(arguments);
        var result = SakipAssessment.FromKriteria(Instrument(arguments), levels.Table, Criteria(arguments)).Score();
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, result, levels, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["komponen", "nama", "nilai", "maksimum", "persen", "tabelLevel", "dasarTabelLevel"], result.Komponen.Select(part => new[]
            {
                part.Komponen.Kode, part.Komponen.Nama.In(arguments.Bahasa), Figures.Exact(part.Nilai), Figures.Exact(part.Maksimum), Figures.Exact(part.Persen),
                levels.Table.Id, levels.Basis(arguments.Bahasa),
            })));
        }
        else
        {
            Show(result, levels, arguments, screen);
        }
    }

    private static SakipInstrument Instrument(Arguments arguments)
    {
        if (arguments.Option("--tahun") is not { } text)
        {
            return PermenpanRb88Of2021.Instrumen;
        }

        var tahun = TahunAnggaran.Parse(text).Match(error => throw InputFault.Of("--tahun", error, arguments.Bahasa), tahun => tahun);
        return SakipRubrics.For(tahun).Match(instrument => instrument, reason => throw new InputFault($"--tahun: {reason.Text(arguments.Bahasa)}"));
    }

    private static List<SakipKriteria> Criteria(Arguments arguments)
    {
        var name = arguments.File ?? "contoh";
        var text = arguments.File is null ? Sample : InputText.Read(arguments.File);
        return arguments.File is not null && InputText.IsJson(arguments.File)
            ? InputJson.Objects(name, text, arguments.Bahasa).Select((row, i) => Criterion(name, row.Text("subKomponen"), row.Text("kriteria"), row.Text("level"), $"$[{i}]", null, arguments.Bahasa)).ToList()
            : CsvTable.Read(name, text, arguments.Bahasa, "subKomponen", "kriteria", "level").Rows
                .Select(row => Criterion(name, row["subKomponen"], row["kriteria"], row["level"], "subKomponen, kriteria", row.Line, arguments.Bahasa)).ToList();
    }

    // A level is a letter of the table, or a number from 0 to 1 such as 0.8.
    private static SakipKriteria Criterion(string file, string sub, string kode, string level, string path, int? line, Bahasa bahasa)
    {
        if (string.IsNullOrWhiteSpace(sub) || string.IsNullOrWhiteSpace(kode))
        {
            throw InputFault.Of(file, ReadError.Create("TEKS_KOSONG", BilingualText.Create("Sub-komponen atau kriteria kosong.", "The sub-component or the criterion is blank."), path: path, line: line), bahasa);
        }

        return decimal.TryParse(level.Trim().Replace(',', '.'), System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? SakipKriteria.FromNilai(sub.Trim(), kode.Trim(), number)
            : SakipKriteria.FromLevel(sub.Trim(), kode.Trim(), string.IsNullOrWhiteSpace(level) ? null : level.Trim());
    }

    private static void Show(SakipResult result, SakipLevels levels, Arguments arguments, Screen screen)
    {
        var bahasa = arguments.Bahasa;
        screen.Heading(arguments.Say("Evaluasi SAKIP", "SAKIP evaluation") + (arguments.File is null ? arguments.Say(", contoh rekaan", ", invented example") : string.Empty));
        foreach (var line in levels.Lines(arguments))
        {
            screen.Line(line);
        }

        var table = screen.Table(arguments.Say("Komponen", "Component"), arguments.Say("Nilai", "Score"), arguments.Say("Maksimum", "Maximum"), arguments.Say("% dari maksimum", "% of maximum"));
        foreach (var part in result.Komponen)
        {
            table.AddRow(new Text(part.Komponen.Nama.In(bahasa)), Figures.Right(Figures.Rounded(part.Nilai, bahasa)), Figures.Right(Figures.Plain(part.Maksimum, bahasa)), Figures.Right(Figures.Rounded(part.Persen, bahasa)));
        }

        screen.Write(table);
        foreach (var problem in result.Problems)
        {
            screen.Line("! " + problem.Text(bahasa));
        }

        foreach (var gap in result.GapsAbove().Match(gaps => gaps, _ => []))
        {
            var end = gap.IsBoundExcluded ? arguments.Say(" dan harus dilampaui", ", to be exceeded") : string.Empty;
            screen.Line($"{arguments.Say("Menuju", "To")} {gap.Band.Text(bahasa)}: {arguments.Say("kurang", "missing")} {Figures.Plain(gap.Gap, bahasa)}{end}");
        }

        screen.Write(ExplanationTree.Of(result.Explain(), bahasa, screen));
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, SakipResult result, SakipLevels levels, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("instrumen", result.Instrument.Id);
        levels.Write(json, bahasa);
        json.Number("nilai", result.Total);
        json.WriteString("predikat", result.Predikat.Match<string?>(band => band.Kode, _ => null));
        json.WriteString("interpretasi", result.Predikat.Match<string?>(band => band.Predikat, _ => null));
        json.Reason(result.Total.Reason ?? result.Predikat.Reason, bahasa);
        json.Texts("masalah", result.Problems.Select(problem => problem.Text(bahasa)));
        json.WriteStartArray("komponen");
        foreach (var part in result.Komponen)
        {
            json.WriteStartObject();
            json.WriteString("kode", part.Komponen.Kode);
            json.WriteString("nama", part.Komponen.Nama.In(bahasa));
            json.Number("nilai", part.Nilai);
            json.Number("maksimum", (decimal?)part.Maksimum);
            json.Number("persen", part.Persen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("menuju");
        foreach (var gap in result.GapsAbove().Match(gaps => gaps, _ => []))
        {
            json.WriteStartObject();
            json.WriteString("predikat", gap.Band.Kode);
            json.Number("selisih", (decimal?)gap.Gap);
            json.WriteBoolean("harusMelebihi", gap.IsBoundExcluded);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Explanation(result.Explain());
        json.WriteEndObject();
    }
}
