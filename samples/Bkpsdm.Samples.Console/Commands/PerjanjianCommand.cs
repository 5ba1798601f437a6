using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>perjanjian JABATAN TAHUN</c>: the performance agreement of a jabatan for a year.</summary>
internal static class PerjanjianCommand
{
    private static readonly string[] Fields =
        ["jenis", "jabatan", "tahun", "id", "kode", "nama", "satuan", "target", "mendukung", "pagu", "bersama", "dijumlahkan", "alasan", "keterangan"];

    public static void Run(Arguments arguments, Screen screen)
    {
        var plan = Plan.Of(arguments);
        var (name, year) = Words(arguments);
        var tahun = TahunPilihan.Of(plan, arguments, year);
        PerjanjianKinerja[] all = [.. JabatanCommand.Chosen(plan, name, arguments)
            .Select(duties => PerjanjianKinerja.Of(plan, duties.Jabatan.Id, tahun).Match(known => known, reason => throw new InputFault(reason.Text(arguments.Bahasa))))];
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, all, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(Fields, all.SelectMany(one => CsvRows(one, arguments.Bahasa))));
        }
        else
        {
            foreach (var one in all)
            {
                Show(one, arguments, screen);
            }
        }
    }

    // The last word is the year where it looks like one; the name may have several words.
    private static (string Name, string? Year) Words(Arguments arguments)
    {
        var words = arguments.Words;
        var year = words.Count > 0 && TahunAnggaran.TryParse(words[^1], out _) ? words[^1] : null;
        var name = arguments.Option("--jabatan") ?? string.Join(' ', year is null ? words : words.SkipLast(1));
        return name.Length > 0 ? (name, year) : throw new InputFault(arguments.Say(
            "perjanjian: sebutkan JABATAN dan TAHUN, seperti perjanjian sekretaris 2026; daftar jabatan: jabatan",
            "perjanjian: name JABATAN and TAHUN, such as perjanjian sekretaris 2026; the list of jabatan: jabatan"));
    }

    private static void Show(PerjanjianKinerja one, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say($"Perjanjian kinerja {one.Tahun}: {one.Jabatan.Nama}", $"Performance agreement {one.Tahun}: {one.Jabatan.Nama}"));
        var basis = one.Jabatan.AtasanBasis == StatedBasis.Inferred ? arguments.Say(" (disimpulkan, dokumen tidak menyebutnya)", " (inferred, the document does not say)") : string.Empty;
        screen.Line(arguments.Say($"Atasan: {one.Atasan?.Nama ?? "-"}{basis}", $"Superior: {one.Atasan?.Nama ?? "-"}{basis}"));
        screen.Line(one.IsFromKeputusan
            ? arguments.Say("Indikator menurut keputusan IKU dan IKI; target menurut Renstra.", "Indicators by the decree on IKU and IKI; targets by the Renstra.")
            : arguments.Say("Keputusan tidak memuat jabatan ini; indikator menurut Renstra.", "The decree has no section for this jabatan; indicators by the Renstra."));
        if (one.Atasan is not null)
        {
            screen.Line(arguments.Say("Dukungan disimpulkan: indikator yang sama, atau yang ada pada simpul terdekat di atasnya.", "Support is inferred: the same indicator, or those on the nearest node above."));
        }

        Indicators(one, arguments, screen);
        Budgets(one, arguments, screen);
    }

    private static void Indicators(PerjanjianKinerja one, Arguments arguments, Screen screen)
    {
        var table = screen.Table(arguments.Say("Indikator", "Indicator"), arguments.Say("Satuan", "Unit"), "Target", arguments.Say("Simpul", "Node"), arguments.Say("Mendukung indikator atasan", "Supports the superior's"));
        foreach (var row in one.Indikator)
        {
            table.AddRow(
                new Text(row.Row.Nama.Used ?? row.Row.IdIndikator),
                new Text(row.Row.Satuan.Used ?? string.Empty),
                Figures.Right(row.Target.Match(value => Figures.Plain(value, arguments.Bahasa), reason => reason.Text(arguments.Bahasa))),
                new Text(row.Row.Simpul.ToString()),
                new Text(row.Mendukung.Count == 0 ? "-" : string.Join("; ", row.Mendukung.Select(above => above.IdIndikator == row.Row.IdIndikator ? arguments.Say("indikator yang sama", "the same indicator") : above.Nama.Used ?? above.IdIndikator))));
        }

        screen.Write(table);
        foreach (var name in one.TanpaTautan)
        {
            screen.Line(arguments.Say($"  x tidak ada dalam Renstra: {name}", $"  x not in the Renstra: {name}"));
        }
    }

    private static void Budgets(PerjanjianKinerja one, Arguments arguments, Screen screen)
    {
        var table = screen.Table(arguments.Say("Program, kegiatan, sub kegiatan", "Program, kegiatan, sub kegiatan"), "Pagu", arguments.Say("Catatan", "Remark"));
        foreach (var node in one.Anggaran)
        {
            table.AddRow(
                new Text(node.Simpul.ToString()),
                Figures.Right(Figures.Plain(node.Pagu, arguments.Bahasa)),
                new Text(node.Bersama.Count > 0
                    ? arguments.Say("bersama ", "shared with ") + string.Join(", ", node.Bersama.Select(other => other.Id))
                    : node.IsCounted ? string.Empty : arguments.Say("termasuk di atas", "included above")));
        }

        screen.Write(table);
        screen.Line(arguments.Say("Jumlah pagu, tanpa yang bersama: ", "Total, without what is shared: ") + one.Total.Nilai.Match(value => Figures.Plain(value, arguments.Bahasa), reason => reason.Text(arguments.Bahasa)));
    }

    private static void WriteJson(Utf8JsonWriter json, IEnumerable<PerjanjianKinerja> all, Bahasa bahasa)
    {
        json.WriteStartArray();
        foreach (var one in all)
        {
            json.WriteStartObject();
            json.WriteNumber("tahun", one.Tahun.Year);
            JabatanView.WriteIdentity(json, one.Jabatan);
            json.WriteString("sumber", one.IsFromKeputusan ? "keputusan" : "rencana");
            json.Number("totalPagu", one.Total.Nilai);
            json.Reason(one.Total.Nilai.Reason, bahasa);
            Indicators(json, one, bahasa);
            json.Texts("tanpaTautan", one.TanpaTautan);
            Budgets(json, one, bahasa);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Indicators(Utf8JsonWriter json, PerjanjianKinerja one, Bahasa bahasa) => json.Array("indikator", one.Indikator, row =>
    {
        json.WriteString("id", row.Row.IdIndikator);
        json.WriteString("kode", row.Row.Simpul.Id);
        json.WriteString("nama", row.Row.Nama.Used);
        json.WriteString("satuan", row.Row.Satuan.Used);
        json.Number("target", row.Target);
        json.Reason(row.Target.Reason, bahasa);
        json.Texts("mendukung", row.Mendukung.Select(above => above.IdIndikator));
    });

    private static void Budgets(Utf8JsonWriter json, PerjanjianKinerja one, Bahasa bahasa) => json.Array("anggaran", one.Anggaran, node =>
    {
        json.WriteString("kode", node.Simpul.Id);
        json.WriteString("nama", node.Simpul.Nama.Used);
        json.Number("pagu", node.Pagu);
        json.Reason(node.Pagu.Reason, bahasa);
        json.Texts("bersama", node.Bersama.Select(other => other.Id));
        json.WriteBoolean("dijumlahkan", node.IsCounted);
    });

    private static IEnumerable<IEnumerable<string?>> CsvRows(PerjanjianKinerja one, Bahasa bahasa)
    {
        var year = one.Tahun.ToString();
        return one.Indikator.Select(row => (string?[])
        [
            "indikator", one.Jabatan.Id, year, row.Row.IdIndikator, row.Row.Simpul.Id, row.Row.Nama.Used, row.Row.Satuan.Used, Figures.Exact(row.Target),
            string.Join(' ', row.Mendukung.Select(above => above.IdIndikator)), null, null, null, row.Target.Reason?.Code, row.Target.Reason?.Text(bahasa),
        ]).Concat(one.Anggaran.Select(node => (string?[])
        [
            "anggaran", one.Jabatan.Id, year, null, node.Simpul.Id, node.Simpul.Nama.Used, "Rupiah", null,
            null, Figures.Exact(node.Pagu), string.Join(' ', node.Bersama.Select(other => other.Id)), node.IsCounted ? "true" : "false", node.Pagu.Reason?.Code, node.Pagu.Reason?.Text(bahasa),
        ]));
    }
}
