using System.Globalization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary><c>ikm</c>: the public satisfaction index from the answers of a survey.</summary>
internal static class IkmCommand
{
    private const string SamplePeriod = "2026-S1";
    private static readonly string[] Columns = [.. Enumerable.Range(1, IkmTally.UnsurCount).Select(i => "u" + i.ToString(CultureInfo.InvariantCulture))];

    // Invented answers.
    private const string Sample = """
        u1,u2,u3,u4,u5,u6,u7,u8,u9
        4,3,3,4,3,4,4,3,3
        3,3,3,4,3,3,4,3,3
        4,4,3,4,4,4,4,3,4
        3,3,2,4,3,3,3,2,3
        3,3,3,4,3,4,4,3,3
        4,3,3,4,3,3,3,3,3

        """;

    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Contoh)
        {
            screen.Raw(Sample);
            return;
        }

        var (tally, refused) = Answers(arguments);
        var weights = Weights(arguments);
        var result = tally.Score(weights, Scale(arguments, weights));
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, result, refused, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["unsur", "nama", "nrr"], result.Unsur.Select(unsur => new[] { unsur.Unsur.Kode, unsur.Unsur.Nama.In(arguments.Bahasa), Figures.Exact(unsur.Nrr) })));
        }
        else
        {
            Show(result, refused, arguments, screen);
        }
    }

    private static (IkmTally Tally, IReadOnlyList<ReadError> Refused) Answers(Arguments arguments)
    {
        if (arguments.File is { } file && InputText.IsJson(file))
        {
            return (IkmTally.Read(InputText.Read(file)).Match(error => throw InputFault.Of(file, error, arguments.Bahasa), tally => tally), []);
        }

        var name = arguments.File ?? "contoh";
        var text = arguments.File is null ? Sample : InputText.Read(arguments.File);
        var table = CsvTable.Read(name, text, arguments.Bahasa, Columns);
        var tally = IkmTally.Empty("IKM", arguments.File is null ? SamplePeriod : arguments.Option("--tahun") ?? "-");
        var refused = new List<ReadError>();
        foreach (var row in table.Rows)
        {
            tally = Answer(row).Match(
                error => { refused.Add(error); return tally; },
                answers => tally.Add(answers).Match(error => { refused.Add(error.WithPlace(error.Path ?? "u1..u9", row.Line)); return tally; }, larger => larger));
        }

        return (tally, refused);
    }

    private static OneOf.OneOf<ReadError, int[]> Answer(CsvRow row)
    {
        var answers = new int[Columns.Length];
        for (var i = 0; i < Columns.Length; i++)
        {
            if (!int.TryParse(row[Columns[i]].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out answers[i]))
            {
                return ReadError.Create("JAWABAN_TIDAK_TERBACA", BilingualText.Create("Jawaban harus 1, 2, 3, atau 4.", "An answer is 1, 2, 3 or 4."), row[Columns[i]], Columns[i], row.Line);
            }
        }

        return answers;
    }

    private static IkmWeights Weights(Arguments arguments) => arguments.Option("--bobot") switch
    {
        null or "1/9" => IkmWeights.ExactNinth,
        "0.11" or "0,11" => IkmWeights.Printed011,
        var other => throw new InputFault($"--bobot {other}: 1/9 atau 0.11 / 1/9 or 0.11"),
    };

    private static BandScale Scale(Arguments arguments, IkmWeights weights)
    {
        if (arguments.Option("--tahun") is not { } text)
        {
            return ReferenceEquals(weights, IkmWeights.Printed011) ? PermenpanRb14Of2017.NikScalePrinted011 : PermenpanRb14Of2017.NikScale;
        }

        var tahun = TahunAnggaran.Parse(text).Match(error => throw InputFault.Of("--tahun", error, arguments.Bahasa), tahun => tahun);
        return IkmRubrics.For(tahun, weights).Match(scale => scale, reason => throw new InputFault($"--tahun: {reason.Text(arguments.Bahasa)}"));
    }

    private static void Show(IkmResult result, IReadOnlyList<ReadError> refused, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Indeks Kepuasan Masyarakat (IKM)", "Public satisfaction index (IKM)") + (arguments.File is null ? arguments.Say(", contoh rekaan", ", invented example") : string.Empty));
        screen.Line($"{arguments.Say("Responden", "Respondents")}: {result.Tally.Responden}; {arguments.Say("ditolak", "refused")}: {refused.Count}");
        foreach (var error in refused)
        {
            screen.Line("  " + error.Text(arguments.Bahasa));
        }

        screen.Write(ExplanationTree.Of(result.Explain(), arguments.Bahasa, screen));
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, IkmResult result, IReadOnlyList<ReadError> refused, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("periode", result.Tally.Periode);
        json.WriteNumber("responden", result.Tally.Responden);
        json.Texts("ditolak", refused.Select(error => error.Text(bahasa)));
        json.WriteString("bobot", result.Weights.Id);
        json.WriteString("skala", result.Scale.Id);
        json.WriteStartArray("unsur");
        foreach (var unsur in result.Unsur)
        {
            json.WriteStartObject();
            json.WriteString("kode", unsur.Unsur.Kode);
            json.WriteString("nama", unsur.Unsur.Nama.In(bahasa));
            json.Number("nrr", unsur.Nrr);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Number("ni", result.Ni);
        json.Number("nik", result.Nik);
        json.WriteString("mutu", result.Mutu.Match<string?>(value => value, _ => null));
        json.WriteString("kinerja", result.Kinerja.Match<string?>(value => value, _ => null));
        json.Reason(result.Nik.Reason ?? result.Band.Reason, bahasa);
        json.Explanation(result.Explain());
        json.WriteEndObject();
    }
}
