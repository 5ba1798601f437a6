using System.Globalization;
using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>renja TAHUN</c>: the annual plan out of the Renstra; with <c>--file</c> how consistent the user's own is with it.</summary>
internal static class RenjaCommand
{
    private static readonly string[] Fields =
        ["tahun", "level", "kode", "nama", "id", "indikator", "satuan", "target", "tw1", "tw2", "tw3", "tw4", "pagu", "alasan", "keterangan"];

    public static void Run(Arguments arguments, Screen screen)
    {
        arguments.RefuseWords(1, "tulis satu TAHUN, dan berkas dengan --file RENJA", "write one TAHUN, and a file with --file RENJA");
        var plan = Plan.Of(arguments);
        var tahun = TahunPilihan.Of(plan, arguments, arguments.Words.Count > 0 ? arguments.Words[0] : null);
        if (arguments.File is not null)
        {
            KonsistensiView.Run(plan, tahun, arguments, screen);
            return;
        }

        var renja = Renja.Of(plan, tahun).Match(known => known, reason => throw new InputFault(reason.Text(arguments.Bahasa)));
        var step = Step(arguments);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, plan, renja, step, arguments)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, renja.Simpul.SelectMany(node => CsvRows(node, tahun, step, arguments.Bahasa))));
        }
        else
        {
            Show(plan, renja, step, arguments, screen);
        }
    }

    private static decimal Step(Arguments arguments) => arguments.Option("--langkah") is not { } text ? 1
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var step) && step > 0 ? step
        : throw new InputFault(arguments.Say($"--langkah {text}: tulis angka di atas nol, seperti 1 atau 0.5", $"--langkah {text}: write a number above zero, such as 1 or 0.5"));

    private static void Show(RencanaStrategis plan, Renja renja, decimal step, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say($"Renja {renja.Tahun} dari {plan.Rencana.Tabel}", $"Renja {renja.Tahun} out of {plan.Rencana.Tabel}"));
        var table = screen.Table(
            arguments.Say("Simpul atau indikator", "Node or indicator"),
            arguments.Say("Satuan", "Unit"),
            "Target",
            "TW 1",
            "TW 2",
            "TW 3",
            "TW 4",
            "Pagu",
            arguments.Say("Catatan", "Remark"));
        foreach (var node in renja.Simpul)
        {
            Add(table, node, step, arguments);
        }

        screen.Write(table);
        screen.Line(arguments.Say(
            $"TW: target setahun dibagi rata dalam langkah {Figures.Exact(step)} (--langkah), hanya yang dijumlahkan. Persentase dan nilai tidak dibagi.",
            $"TW: the target of the year split evenly in steps of {Figures.Exact(step)} (--langkah), only where it adds up. Percentages and scores are not split."));
        Alignment(plan, arguments, screen);
    }

    private static void Add(Table table, SimpulRenja node, decimal step, Arguments arguments)
    {
        var remark = node.Pagu.Reason?.Text(arguments.Bahasa) ?? (node.IsPaguOfChildren ? SumOfBranches(arguments.Bahasa) : string.Empty);
        Text[] head = [new Text(node.Simpul.ToString(), new Style(decoration: Decoration.Bold)), .. Enumerable.Range(0, 6).Select(_ => new Text("")), Figures.Right(Figures.Plain(node.Pagu, arguments.Bahasa)), new Text(remark)];
        table.AddRow(head);
        foreach (var row in node.Indikator)
        {
            var parts = row.Triwulan(step);
            Text[] cells =
            [
                new Text("  " + row.Row.Nama.Used),
                new Text(row.Row.Satuan.Used ?? string.Empty),
                Figures.Right(Figures.Plain(row.Target, arguments.Bahasa)),
                .. Enumerable.Range(0, 4).Select(place => Figures.Right(parts.Match(shares => Figures.Plain(shares[place], arguments.Bahasa), _ => "-"))),
                new Text(""),
                new Text(Remark(parts, arguments)),
            ];
            table.AddRow(cells);
        }
    }

    private static string SumOfBranches(Bahasa bahasa) => bahasa == Bahasa.English ? "sum of branches" : "jumlah anak";

    // That a level is not split is the rule and is said once below the table.
    private static string Remark(ValueOrReason<IReadOnlyList<decimal>> parts, Arguments arguments) =>
        parts.Reason is { } reason && reason.Code != "TIDAK_ADITIF" ? reason.Text(arguments.Bahasa) : string.Empty;

    private static void Alignment(RencanaStrategis plan, Arguments arguments, Screen screen)
    {
        var alignment = KeselarasanRpjmd.Of(plan);
        screen.Heading(arguments.Say("Keselarasan Renstra dengan RPJMD", "Alignment of the Renstra with the RPJMD"));
        screen.Write(ExplanationTree.Of(alignment.Explain(), arguments.Bahasa, screen));
        foreach (var program in alignment.TidakSelaras)
        {
            screen.Line("  x " + program);
        }
    }

    private static void WriteJson(Utf8JsonWriter json, RencanaStrategis plan, Renja renja, decimal step, Arguments arguments)
    {
        json.WriteStartObject();
        json.WriteNumber("tahun", renja.Tahun.Year);
        json.Number("langkah", (decimal?)step);
        Alignment(json, KeselarasanRpjmd.Of(plan), arguments.Bahasa);
        json.Array("simpul", renja.Simpul, node =>
        {
            json.WriteString("kode", node.Simpul.Id);
            json.WriteString("level", JenjangWords.Of(node.Simpul.Jenjang));
            json.WriteString("nama", node.Simpul.Nama.Used);
            json.Number("pagu", node.Pagu);
            json.WriteBoolean("paguDariAnak", node.IsPaguOfChildren);
            json.Reason(node.Pagu.Reason, arguments.Bahasa);
            json.Array("indikator", node.Indikator, row => Indicator(json, row, step, arguments.Bahasa));
        });
        json.WriteEndObject();
    }

    private static void Alignment(Utf8JsonWriter json, KeselarasanRpjmd alignment, Bahasa bahasa)
    {
        json.WriteStartObject("keselarasanRpjmd");
        json.Number("persen", alignment.Persen);
        json.Reason(alignment.Persen.Reason, bahasa);
        json.Texts("programSelaras", alignment.ProgramSelaras.Select(node => node.Id));
        json.Texts("programRenstra", alignment.ProgramRenstra.Select(node => node.Id));
        json.Texts("tidakSelaras", alignment.TidakSelaras.Select(node => node.Id));
        json.WriteEndObject();
    }

    private static void Indicator(Utf8JsonWriter json, IndikatorRenja row, decimal step, Bahasa bahasa)
    {
        var parts = row.Triwulan(step);
        json.WriteString("id", row.Row.IdIndikator);
        json.WriteString("indikator", row.Row.Nama.Used);
        json.WriteString("satuan", row.Row.Satuan.Used);
        json.Number("target", row.Target);
        for (var place = 0; place < 4; place++)
        {
            json.Number("tw" + Figures.Exact(place + 1), parts.Match<decimal?>(shares => shares[place], _ => null));
        }

        json.Reason(row.Target.Reason ?? parts.Reason, bahasa);
    }

    private static IEnumerable<IEnumerable<string?>> CsvRows(SimpulRenja node, TahunAnggaran tahun, decimal step, Bahasa bahasa)
    {
        string?[] head = [tahun.ToString(), JenjangWords.Of(node.Simpul.Jenjang), node.Simpul.Id, node.Simpul.Nama.Used];
        yield return [.. head, null, null, null, null, null, null, null, null, Figures.Exact(node.Pagu), node.Pagu.Reason?.Code, node.Pagu.Reason?.Text(bahasa) ?? (node.IsPaguOfChildren ? SumOfBranches(bahasa) : null)];
        foreach (var row in node.Indikator)
        {
            var parts = row.Triwulan(step);
            var reason = row.Target.Reason ?? parts.Reason;
            yield return
            [
                .. head,
                row.Row.IdIndikator,
                row.Row.Nama.Used,
                row.Row.Satuan.Used,
                Figures.Exact(row.Target),
                .. Enumerable.Range(0, 4).Select(place => parts.Match(shares => Figures.Exact(shares[place]), _ => string.Empty)),
                null,
                reason?.Code,
                reason?.Text(bahasa),
            ];
        }
    }
}
