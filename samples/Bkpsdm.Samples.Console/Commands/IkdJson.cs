using System.Text.Json;
using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;
using NodaTime.Text;

namespace Bkpsdm.Samples;

/// <summary>The fields of <c>ikd --json</c>.</summary>
internal static class IkdJson
{
    public static void Write(Utf8JsonWriter json, IkdResult result, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("pada", LocalDatePattern.Iso.Format(result.Options.Pada));
        json.WriteString("model", result.Model.Identity);
        json.WriteString("bobot", result.Options.Weights == IkdWeights.ExactParts ? "bagian" : "tercetak");
        json.WriteString("nol", result.Options.NolWord);
        Source(json, result, bahasa);
        json.Number("indeks", result.Score.Indeks);
        json.Reason(result.Score.Indeks.Reason, bahasa);
        Dimensions(json, result.Score, bahasa);
        Rules(json, result, bahasa);
        json.Texts("tanpaPopulasi", result.Score.RulesWithoutPopulation.Select(rule => rule.Kode));
        Targets(json, result.Target);
        Parts(json, "jenisKepegawaian", result.Jenis, result.Prioritas is not null);
        Priority(json, result.Prioritas);
        json.Explanation(result.Score.Explain());
        json.WriteEndObject();
    }

    private static void Source(Utf8JsonWriter json, IkdResult result, Bahasa bahasa)
    {
        if (result.File is { } file)
        {
            json.WriteNumber("baris", file.Baris);
            json.WriteNumber("dihitung", file.Dihitung);
            json.WriteNumber("tidakTerpakai", file.Unusable.Count);
            Faults(json, "barisTidakTerpakai", file.Unusable, bahasa);
            Faults(json, "tidakTerbaca", file.Fields, bahasa);
        }

        if (result.Kecepatan is { } speed)
        {
            json.WriteNumber("benih", result.Options.Benih);
            json.WriteNumber("dihitung", speed.Rekaman);
            json.WriteNumber("utas", speed.Utas);
            json.WriteNumber("detik", speed.Detik);
            json.WriteNumber("rekamanPerDetik", speed.RekamanPerDetik);
            json.WriteNumber("memoriPuncak", speed.MemoriPuncak);
        }
    }

    private static void Faults(Utf8JsonWriter json, string name, IkdFaults faults, Bahasa bahasa) => json.Array(name, faults.All, fault =>
    {
        json.WriteString("kolom", fault.First.Path);
        json.WriteString("alasan", fault.First.Code);
        json.WriteString("keterangan", fault.First.Message.In(bahasa));
        json.WriteNumber("jumlah", fault.Jumlah);
        json.WriteStartArray("nomorBaris");
        foreach (var line in fault.Lines)
        {
            json.WriteNumberValue(line);
        }

        json.WriteEndArray();
    });

    private static void Dimensions(Utf8JsonWriter json, DataQualityScore score, Bahasa bahasa) => json.Array("dimensi", score.Dimensions, dimension =>
    {
        json.WriteString("kode", dimension.Kode);
        json.WriteString("nama", dimension.Nama.In(bahasa));
        json.WriteNumber("bobot", dimension.Bobot);
        json.Number("nilai", dimension.Nilai);
    });

    private static void Rules(Utf8JsonWriter json, IkdResult result, Bahasa bahasa)
    {
        var texts = result.Model.Rules.ToDictionary(rule => rule.Kode, StringComparer.Ordinal);
        json.Array("indikator", from dimension in result.Score.Dimensions from rule in dimension.Rules select (dimension, rule), pair =>
        {
            var (dimension, rule) = pair;
            json.WriteString("kode", rule.Kode);
            json.WriteString("nama", rule.Nama.In(bahasa));
            json.WriteString("dimensi", dimension.Kode);
            json.WriteNumber("bobot", rule.Bobot);
            json.WriteNumber("dari", dimension.Whole);
            json.WriteNumber("populasi", rule.Count.Population);
            json.WriteNumber("disparitas", rule.Count.Disparate);
            json.Number("nilai", rule.Nilai);
            json.Number("kenaikan", rule.Kenaikan);
            json.Number("kenaikanSemua", rule.KenaikanSemua);
            json.WriteString("mengapa", texts[rule.Kode].Mengapa?.In(bahasa));
            json.WriteString("tindakan", texts[rule.Kode].Tindakan?.In(bahasa));
        });
    }

    private static void Targets(Utf8JsonWriter json, IReadOnlyList<IkdTarget> targets) => json.Array("target", targets, target =>
    {
        json.WriteNumber("tahun", target.Tahun.Year);
        json.Number("target", (decimal?)target.Target);
        json.Number("selisih", target.Selisih);
        if (target.Rekaman is { } records)
        {
            json.Number("rekaman", records.Map(count => (decimal)count));
        }
    });

    private static void Parts(Utf8JsonWriter json, string name, IReadOnlyList<IkdPart> parts, bool gains) => json.Array(name, parts, part =>
    {
        json.WriteString("nama", part.Nama.Length == 0 ? null : part.Nama);
        json.WriteNumber("rekaman", part.Rekaman);
        json.Number("indeks", part.Indeks);
        if (gains)
        {
            json.WriteNumber("rekamanDisparitas", part.RekamanDisparitas);
            json.Number("kenaikan", part.Kenaikan);
        }
    });

    private static void Priority(Utf8JsonWriter json, IkdPriority? priority)
    {
        if (priority is null)
        {
            return;
        }

        json.WriteNumber("rekamanDisparitas", priority.Order.Steps.Count);
        json.Array("prioritas", priority.First, step =>
        {
            json.WriteNumber("nomorBaris", step.Record.Key.Baris);
            json.WriteString("kunci", step.Record.Key.Kunci);
            json.Texts("aturan", step.Record.Codes);
            json.Number("kenaikan", step.Kenaikan);
            json.Number("indeksSesudah", step.IndeksSesudah);
        });
        Parts(json, "unit", priority.Unit, gains: true);
    }
}
