using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>jabatan</c>: the posts and units that answer for indicators, or what one of them answers for.</summary>
internal static class JabatanCommand
{
    private const int NearMatches = 3;

    private static readonly string[] Fields =
        ["id", "nama", "unitKerja", "unit", "atasan", "dasarAtasan", "tujuan", "iku", "program", "iki", "disebut", "rencana", "definisi"];

    public static void Run(Arguments arguments, Screen screen)
    {
        var plan = Plan.Of(arguments);
        if (arguments.Words.Count > 0)
        {
            JabatanView.Run(Chosen(plan, string.Join(' ', arguments.Words), arguments), arguments, screen);
        }
        else if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, All(plan))));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, All(plan).Select(CsvCells)));
        }
        else
        {
            Show(plan, arguments, screen);
        }
    }

    internal static int Count(TanggungJawab duties, JenisKeputusanRow jenis) => duties.Keputusan.Count(entri => entri.Jenis == jenis);

    internal static string? Basis(StatedBasis basis) => basis switch
    {
        StatedBasis.Declared => "dinyatakan",
        StatedBasis.Inferred => "disimpulkan",
        _ => null,
    };

    private static IEnumerable<TanggungJawab> All(RencanaStrategis plan) => plan.Jabatan.All.Select(jabatan => Of(plan, jabatan));

    private static TanggungJawab Of(RencanaStrategis plan, Jabatan jabatan) => plan.FindTanggungJawab(jabatan.Id)
        .Match(duties => duties, reason => throw new InvalidOperationException(reason.ToString()));

    internal static IReadOnlyList<TanggungJawab> Chosen(RencanaStrategis plan, string text, Arguments arguments)
    {
        var found = string.IsNullOrWhiteSpace(text) ? [] : plan.Jabatan.Search(text);
        if (found.Count > 0)
        {
            return [.. found.Select(jabatan => Of(plan, jabatan))];
        }

        var near = string.Join(", ", plan.Jabatan.All
            .OrderBy(jabatan => NearNames.Distance(text, jabatan.Id + " " + jabatan.Nama))
            .ThenBy(jabatan => jabatan.Nama.Length)
            .Take(NearMatches)
            .Select(jabatan => jabatan.Id));
        throw new InputFault(near.Length == 0
            ? arguments.Say($"jabatan '{text}': rencana ini tidak memuat jabatan", $"jabatan '{text}': this plan has no jabatan")
            : arguments.Say($"jabatan '{text}' tidak dikenal; yang mirip: {near}. Daftar lengkap: jabatan", $"unknown jabatan '{text}'; similar: {near}. The whole list: jabatan"));
    }

    private static void Show(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Jabatan dan unit: indikator menurut keputusan, Tabel 4.1 dan definisi", "Posts and units: indicators by the decree, Tabel 4.1 and the definitions"));
        var table = screen.Table(
            "Id",
            arguments.Say("Jabatan", "Post"),
            "Unit",
            "Tujuan",
            "IKU",
            "Program",
            "IKI",
            arguments.Say("Disebut", "Named"),
            arguments.Say("Rencana", "Plan"),
            arguments.Say("Definisi", "Definitions"));
        table.Columns[0].NoWrap();
        foreach (var duties in All(plan))
        {
            var jabatan = duties.Jabatan;
            table.AddRow(
            [
                new Text(jabatan.Id),
                new Text(jabatan.Nama),
                new Text(jabatan.Unit is { } unit ? plan.Jabatan.Find(unit).Match(found => found.Nama, _ => unit) : "-"),
                .. Counts(duties).Select(count => Figures.Right(count == 0 ? "-" : Figures.Exact(count))),
            ]);
        }

        screen.Write(table);
        screen.Line(arguments.Say(
            "Disebut: entri keputusan milik bagian lain yang menyebutnya. Tanggung jawab satu jabatan: jabatan ID, atau jabatan NAMA.",
            "Named: entries in other sections of the decree that name it. What one answers for: jabatan ID, or jabatan NAMA."));
    }

    private static IEnumerable<int> Counts(TanggungJawab duties) =>
    [
        Count(duties, JenisKeputusanRow.Tujuan),
        Count(duties, JenisKeputusanRow.Iku),
        Count(duties, JenisKeputusanRow.Program),
        Count(duties, JenisKeputusanRow.Iki),
        duties.Disebut.Count,
        duties.Rencana.Count,
        duties.Definisi.Count,
    ];

    private static void WriteJson(System.Text.Json.Utf8JsonWriter json, IEnumerable<TanggungJawab> all)
    {
        json.WriteStartArray();
        foreach (var duties in all)
        {
            json.WriteStartObject();
            JabatanView.WriteIdentity(json, duties.Jabatan);
            foreach (var (field, count) in Fields.TakeLast(7).Zip(Counts(duties)))
            {
                json.WriteNumber(field, count);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string?> CsvCells(TanggungJawab duties)
    {
        var jabatan = duties.Jabatan;
        return [jabatan.Id, jabatan.Nama, jabatan.IsUnit ? "true" : "false", jabatan.Unit, jabatan.Atasan, Basis(jabatan.AtasanBasis), .. Counts(duties).Select(count => Figures.Exact(count))];
    }
}
