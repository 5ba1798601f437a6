using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>jabatan NAMA</c>: what a jabatan answers for, by each source in turn.</summary>
internal static class JabatanView
{
    private static readonly string[] Fields = ["jabatan", "sumber", "tabel", "baris", "bagian", "jenis", "idIndikator", "indikator", "pernyataan"];

    private sealed record Row(string Sumber, TableReference Reference, int? Bagian, string? Jenis, string? IdIndikator, string? Indikator, string? Pernyataan);

    public static void Run(IReadOnlyList<TanggungJawab> chosen, Arguments arguments, Screen screen)
    {
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, chosen, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, chosen.SelectMany(duties => Rows(duties).Select(row => CsvCells(duties.Jabatan, row)))));
        }
        else
        {
            foreach (var duties in chosen)
            {
                Show(duties, arguments, screen);
            }
        }
    }

    public static void WriteIdentity(Utf8JsonWriter json, Jabatan jabatan)
    {
        json.WriteString("id", jabatan.Id);
        json.WriteString("nama", jabatan.Nama);
        json.WriteBoolean("unitKerja", jabatan.IsUnit);
        json.WriteString("unit", jabatan.Unit);
        json.WriteString("atasan", jabatan.Atasan);
        json.WriteString("dasarAtasan", JabatanCommand.Basis(jabatan.AtasanBasis));
    }

    private static string Word(JenisKeputusanRow jenis) => jenis switch
    {
        JenisKeputusanRow.Tujuan => "tujuan",
        JenisKeputusanRow.Iku => "iku",
        JenisKeputusanRow.Program => "program",
        _ => "iki",
    };

    private static IEnumerable<Row> Rows(TanggungJawab duties) =>
    [
        .. duties.Keputusan.Select(entri => Of("keputusan", entri)),
        .. duties.Disebut.Select(entri => Of("disebut", entri)),
        .. duties.Rencana.Select(row => new Row("rencana", row.Reference, null, null, row.IdIndikator, row.Nama.Used, row.Pernyataan?.Teks.Used)),
        .. duties.Definisi.Select(definition => new Row("definisi", definition.Reference, null, null, definition.Id, definition.Nama, null)),
    ];

    private static Row Of(string sumber, KeputusanRow entri) =>
        new(sumber, entri.Reference, entri.NomorBagian, Word(entri.Jenis), entri.IdIndikator, entri.Indikator, entri.Pernyataan);

    private static void Show(TanggungJawab duties, Arguments arguments, Screen screen)
    {
        var jabatan = duties.Jabatan;
        screen.Heading(jabatan.Nama);
        screen.Line($"Id: {jabatan.Id}   Unit: {jabatan.Unit ?? "-"}   {arguments.Say("Atasan", "Superior")}: {jabatan.Atasan ?? "-"}{(jabatan.AtasanBasis == StatedBasis.Inferred ? arguments.Say(" (disimpulkan)", " (inferred)") : string.Empty)}");
        foreach (var ejaan in jabatan.Ejaan)
        {
            screen.Line($"  {ejaan.Tabel}{(ejaan.Bagian is { } bagian ? arguments.Say($" bagian {bagian}", $" section {bagian}") : string.Empty)}: {ejaan.Teks}");
        }

        var table = screen.Table(arguments.Say("Sumber", "Source"), arguments.Say("Baris", "Row"), arguments.Say("Jenis", "Kind"), arguments.Say("Indikator", "Indicator"), "Id");
        foreach (var row in Rows(duties))
        {
            table.AddRow(
                new Text(row.Sumber == "disebut" ? arguments.Say($"{row.Reference.Tabel} (disebut)", $"{row.Reference.Tabel} (named)") : row.Reference.Tabel),
                Figures.Right(Figures.Exact(row.Reference.Baris)),
                new Text(row.Jenis ?? string.Empty),
                new Text(row.Indikator ?? string.Empty),
                new Text(row.IdIndikator ?? "-"));
        }

        screen.Write(table);
    }

    private static void WriteJson(Utf8JsonWriter json, IEnumerable<TanggungJawab> chosen, Bahasa bahasa)
    {
        json.WriteStartArray();
        foreach (var duties in chosen)
        {
            json.WriteStartObject();
            WriteIdentity(json, duties.Jabatan);
            WriteSpellings(json, duties.Jabatan);
            WriteEntries(json, "keputusan", duties.Keputusan, bahasa);
            WriteEntries(json, "disebut", duties.Disebut, bahasa);
            foreach (var group in (string[])["rencana", "definisi"])
            {
                json.WriteStartArray(group);
                foreach (var row in Rows(duties).Where(row => row.Sumber == group))
                {
                    json.WriteStartObject();
                    WriteRow(json, row);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpellings(Utf8JsonWriter json, Jabatan jabatan)
    {
        json.WriteStartArray("ejaan");
        foreach (var ejaan in jabatan.Ejaan)
        {
            json.WriteStartObject();
            json.WriteString("tabel", ejaan.Tabel);
            WriteBagian(json, ejaan.Bagian);
            json.WriteString("ejaan", ejaan.Teks);
            json.WriteString("dasar", JabatanCommand.Basis(ejaan.Basis));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, IEnumerable<KeputusanRow> entries, Bahasa bahasa)
    {
        json.WriteStartArray(name);
        foreach (var entri in entries)
        {
            json.WriteStartObject();
            WriteRow(json, Of(name, entri));
            json.WriteString("keterangan", entri.Alasan?.In(bahasa));
            json.Texts("penanggungJawab", entri.PenanggungJawab.Select(pihak => pihak.Terbaca));
            json.Texts("sumberData", entri.SumberData);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter json, Row row)
    {
        json.WriteString("tabel", row.Reference.Tabel);
        json.WriteNumber("baris", row.Reference.Baris);
        WriteBagian(json, row.Bagian);
        json.WriteString("jenis", row.Jenis);
        json.WriteString("idIndikator", row.IdIndikator);
        json.WriteString("indikator", row.Indikator);
        json.WriteString("pernyataan", row.Pernyataan);
    }

    private static void WriteBagian(Utf8JsonWriter json, int? bagian)
    {
        if (bagian is { } number)
        {
            json.WriteNumber("bagian", number);
        }
        else
        {
            json.WriteNull("bagian");
        }
    }

    private static IEnumerable<string?> CsvCells(Jabatan jabatan, Row row) =>
    [
        jabatan.Id,
        row.Sumber,
        row.Reference.Tabel,
        Figures.Exact(row.Reference.Baris),
        row.Bagian is { } bagian ? Figures.Exact(bagian) : null,
        row.Jenis,
        row.IdIndikator,
        row.Indikator,
        row.Pernyataan,
    ];
}
