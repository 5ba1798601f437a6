using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>The advice for programs.</summary>
internal static class SaranJson
{
    public static ValueOrReason<decimal> Gap(MeritResult result, string goal) =>
        SaranCommand.AsTotal(goal) is { } total ? result.Total.Map(now => Math.Max(0m, total - now)) : result.GapTo(goal);

    public static void Path(Utf8JsonWriter json, MeritAdvice advice, string? goal, ValueOrReason<MeritPath> path, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("menuju", goal);
        json.Number("total", advice.Result.Total);
        MeritJson.Band(json, advice.Result.Kategori);
        json.Number("selisih", goal is null ? null : Gap(advice.Result, goal).Match<decimal?>(gap => gap, _ => null));
        json.Reason(path.Reason, bahasa);
        json.Number("totalTertinggi", (decimal?)advice.TotalTertinggi);
        json.WritePropertyName("jalur");
        if (path.TryGet(out var found))
        {
            json.WriteStartObject();
            Figures(json, found);
            json.Array("langkah", found.Steps, step => Step(json, step));
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }

        json.Array("kurva", advice.Curve(), one => Figures(json, one));
        json.WriteEndObject();
    }

    public static void Reach(Utf8JsonWriter json, MeritResult result, string goal, ValueOrReason<IReadOnlyList<MeritReach>> reach, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("menuju", goal);
        json.Number("total", result.Total);
        MeritJson.Band(json, result.Kategori);
        json.Number("selisih", Gap(result, goal));
        json.Reason(reach.Reason, bahasa);
        json.Array("jangkauan", reach.Match(found => found, _ => []), one =>
        {
            json.WriteString("aspek", one.Aspek.Aspek.Id);
            json.WriteString("nama", one.Aspek.Aspek.Nama.In(bahasa));
            json.Number("kurang", (decimal?)one.Kurang);
            json.Number("tambahan", (decimal?)one.Tambahan);
            json.WriteBoolean("cukupSendiri", one.IsEnoughAlone);
        });
        json.WriteEndObject();
    }

    private static void Figures(Utf8JsonWriter json, MeritPath path)
    {
        json.Number("upaya", (decimal?)path.Upaya);
        json.Number("tambahan", (decimal?)path.Tambahan);
        json.Number("total", (decimal?)path.Total);
        MeritJson.Band(json, path.Kategori);
    }

    private static void Step(Utf8JsonWriter json, MeritStep step)
    {
        json.WriteString("aspek", step.Item.Aspek);
        json.WriteString("item", step.Item.Kode);
        json.WriteString("nama", step.Item.Nama);
        json.WriteNumber("dari", step.LevelAsal);
        json.WriteNumber("ke", step.LevelTujuan);
        json.Number("tambahan", (decimal?)step.Tambahan);
        json.Number("upaya", (decimal?)step.Upaya);
    }
}
