using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>indikator</c>: the catalogue, one definition by id, or all definitions of a kode.</summary>
internal static class IndikatorCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        var indicators = Chosen(Plan.Of(arguments), arguments);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => IndikatorJson.Write(json, indicators, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(
                ["id", "kode", "nama", "tingkat", "satuan", "polaritas", "minimum", "maksimum", "jenisRumus", "alasan", "tabel", "baris"],
                indicators.Select(CsvCells)));
        }
        else if (arguments.Words.Count == 0)
        {
            screen.Write(Catalogue(indicators, arguments, screen));
            screen.Line(arguments.Say("Satu definisi: indikator ID, atau indikator KODE.", "One definition: indikator ID, or indikator KODE."));
        }
        else
        {
            foreach (var indicator in indicators)
            {
                IndikatorSheet.Show(indicator, arguments, screen);
            }
        }
    }

    private static IReadOnlyList<IndikatorRenstra> Chosen(RencanaStrategis plan, Arguments arguments)
    {
        if (arguments.Words.Count == 0)
        {
            return [.. plan.Katalog.Definitions.Select(definition => Known(plan, definition.Id, arguments.Bahasa))];
        }

        var word = arguments.Words[0];
        var byKode = plan.Katalog.ByKode(word);
        return byKode.Count > 0
            ? [.. byKode.Select(definition => Known(plan, definition.Id, arguments.Bahasa))]
            : [Known(plan, word, arguments.Bahasa)];
    }

    private static IndikatorRenstra Known(RencanaStrategis plan, string id, Bahasa bahasa) =>
        plan.FindIndikator(id).Match(indicator => indicator, reason => throw new InputFault($"indikator: {reason.Text(bahasa)}"));

    private static Table Catalogue(IReadOnlyList<IndikatorRenstra> indicators, Arguments arguments, Screen screen)
    {
        var table = screen.Table("Id", arguments.Say("Kode", "Code"), arguments.Say("Indikator", "Indicator"), arguments.Say("Satuan", "Unit"), arguments.Say("Rumus", "Formula"));
        foreach (var definition in indicators.Select(indicator => indicator.Definition))
        {
            table.AddRow(
                new Text(definition.Id),
                new Text(definition.Kode ?? string.Empty),
                new Text(definition.Nama),
                new Text(definition.Satuan.Nama.In(arguments.Bahasa)),
                new Text(definition.Formula.Match(formula => formula.Jenis, reason => reason.Code)));
        }

        return table;
    }

    private static IEnumerable<string?> CsvCells(IndikatorRenstra indicator)
    {
        var definition = indicator.Definition;
        return
        [
            definition.Id,
            definition.Kode,
            definition.Nama,
            definition.Tingkat,
            definition.Satuan.Kode,
            IndikatorJson.Word(definition.Polarity),
            definition.Range.Minimum is { } low ? Figures.Exact(low) : null,
            definition.Range.Maximum is { } high ? Figures.Exact(high) : null,
            definition.Formula.Match<string?>(formula => formula.Jenis, _ => null),
            definition.Formula.Reason?.Code,
            definition.Reference.Tabel,
            Figures.Exact(definition.Reference.Baris),
        ];
    }
}
