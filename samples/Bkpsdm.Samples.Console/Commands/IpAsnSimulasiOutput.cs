using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>A simulation of the professionalism index for programs.</summary>
internal static class IpAsnSimulasiOutput
{
    public static void Write(Utf8JsonWriter json, IpAsnSimulasiView view, Bahasa bahasa)
    {
        json.WriteStartObject();
        IpAsnJson.Head(json, view.Population, bahasa);
        json.Number("indeksSesudahTerendah", view.Least.Sesudah.Keseluruhan.Indeks);
        json.Number("indeksSesudahTertinggi", view.Most.Sesudah.Keseluruhan.Indeks);
        json.Array("langkah", Enumerable.Range(0, view.Least.Langkah.Count), i =>
        {
            var (least, most) = (view.Least.Langkah[i], view.Most.Langkah[i]);
            json.WriteString("intervensi", least.Intervensi.Text(bahasa));
            json.Number("jumlah", AtMost(least));
            json.WriteNumber("dapatNaik", least.DapatNaik);
            json.WriteNumber("terjangkau", least.Terjangkau);
            json.Number("poinTerendah", (decimal?)least.Poin);
            json.Number("poinTertinggi", (decimal?)most.Poin);
            json.Number("upaya", view.Upaya[i] * least.Terjangkau);
        });
        json.Array("rencana", view.Plans, one => Plan(json, one.Target, one.Plan, bahasa));
        json.WriteEndObject();
    }

    public static string Csv(IpAsnSimulasiView view) => CsvOutput.Of(
        ["intervensi", "jumlah", "dapatNaik", "terjangkau", "poinTerendah", "poinTertinggi", "upaya"],
        view.Least.Langkah.Select((least, i) => new[]
        {
            least.Intervensi.Text(Bahasa.Indonesia),
            AtMost(least) is { } persons ? Figures.Exact(persons) : null,
            Figures.Exact(least.DapatNaik),
            Figures.Exact(least.Terjangkau),
            Figures.Exact(least.Poin),
            Figures.Exact(view.Most.Langkah[i].Poin),
            view.Upaya[i] is { } effort ? Figures.Exact(effort * least.Terjangkau) : null,
        }));

    // Null where all who could gain are meant.
    private static decimal? AtMost(IpAsnLangkah step) => step.Intervensi.Jumlah == IntervensiIpAsn.SemuaOrang ? null : step.Intervensi.Jumlah;

    private static void Plan(Utf8JsonWriter json, decimal target, ValueOrReason<IpAsnPlan> found, Bahasa bahasa)
    {
        var plan = found.Match<IpAsnPlan?>(one => one, _ => null);
        json.Number("target", (decimal?)target);
        json.Number("upaya", plan?.Upaya);
        json.Number("upayaTerendah", plan?.UpayaTerendah);
        json.WritePropertyName("pasti");
        if (plan is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteBooleanValue(plan.IsExact);
        }

        json.Number("indeksSesudah", plan?.IndeksSesudah);
        json.Reason(found.Reason, bahasa);
        json.Array("pilihan", plan?.Rows ?? [], row =>
        {
            json.WriteString("intervensi", row.Intervensi.Text(bahasa));
            json.WriteNumber("orang", row.Orang);
            json.Number("poin", (decimal?)row.Poin);
            json.Number("upaya", (decimal?)row.Upaya);
        });
    }
}
