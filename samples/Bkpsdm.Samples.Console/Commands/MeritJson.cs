using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>The merit result for programs.</summary>
internal static class MeritJson
{
    public static void Write(Utf8JsonWriter json, MeritView view, Bahasa bahasa)
    {
        json.WriteStartObject();
        Head(json, view.Tahun, view.Result, bahasa);
        json.Array("aspek", view.Result.Aspek, one => Aspect(json, one, bahasa));
        Gaps(json, view.Result);
        json.WriteString("catatan", view.Catatan()?.In(bahasa));
        json.Array("perbandingan", view.Comparisons(), one =>
        {
            json.WriteNumber("dariTahun", one.Dari.Year);
            json.WriteNumber("keTahun", one.Ke.Year);
            json.Number("selisih", one.Comparison.Selisih);
            json.Reason(one.Comparison.Selisih.Reason, bahasa);
            json.Array("aspek", one.Comparison.Aspek, change =>
            {
                json.WriteString("aspek", change.Later.Aspek.Id);
                json.Number("selisih", change.Selisih);
            });
        });
        json.Array("riwayat", view.Riwayat(), one => Total(json, one.Tahun, one.Total, bahasa));
        json.Array("target", view.Targets(), one => Target(json, one.Tahun, one.Target, view.Result, bahasa));
        json.Explanation(view.Result.Explain());
        json.WriteEndObject();
    }

    /// <summary>What a result is, in the same words wherever it is printed.</summary>
    public static void Head(Utf8JsonWriter json, TahunAnggaran tahun, MeritResult result, Bahasa bahasa)
    {
        json.WriteString("instrumen", result.Instrument.Id);
        json.Number("tahun", tahun.IsEmpty ? null : (decimal?)tahun.Year);
        json.Number("total", result.Total);
        json.Number("maksimum", (decimal?)result.Instrument.Maksimum);
        json.Number("indeks", result.Indeks);
        Band(json, result.Kategori);
        json.Reason(result.Total.Reason ?? result.Kategori.Reason, bahasa);
        json.Texts("masalah", result.Problems.Select(problem => problem.Text(bahasa)));
    }

    public static void Band(Utf8JsonWriter json, ValueOrReason<Band> band)
    {
        json.WriteString("kategori", band.Match<string?>(found => found.Kode, _ => null));
        json.WriteString("predikat", band.Match<string?>(found => found.Predikat, _ => null));
    }

    private static void Aspect(Utf8JsonWriter json, MeritAspekResult one, Bahasa bahasa)
    {
        json.WriteString("aspek", one.Aspek.Id);
        json.WriteString("nama", one.Aspek.Nama.In(bahasa));
        json.Number("nilai", one.Nilai);
        json.Number("maksimum", (decimal?)one.Aspek.Maksimum);
        json.Number("persen", one.Persen);
        json.Number("peringkat", one.PeringkatBagian.Map(place => (decimal)place));
        json.Number("kurang", one.Kurang);
        json.Number("peringkatKurang", one.PeringkatKurang.Map(place => (decimal)place));
        json.Reason(one.Nilai.Reason, bahasa);
    }

    private static void Gaps(Utf8JsonWriter json, MeritResult result) => json.Array("menuju", result.GapsAbove().Match(gaps => gaps, _ => []), gap =>
    {
        json.WriteString("kategori", gap.Band.Kode);
        json.WriteString("predikat", gap.Band.Predikat);
        json.Number("selisih", (decimal?)gap.Gap);
    });

    private static void Total(Utf8JsonWriter json, TahunAnggaran tahun, ValueOrReason<decimal> total, Bahasa bahasa)
    {
        json.WriteNumber("tahun", tahun.Year);
        json.Number("total", total);
        Band(json, total.Bind(PermenpanRb40Of2018.Kategori.Classify));
        json.Reason(total.Reason, bahasa);
    }

    private static void Target(Utf8JsonWriter json, TahunAnggaran tahun, MeritTarget target, MeritResult result, Bahasa bahasa)
    {
        json.WriteNumber("tahun", tahun.Year);
        json.WriteString("instrumen", target.Instrument.Id);
        json.Number("target", (decimal?)target.Nilai);
        Band(json, target.Instrument.Kategori!.Classify(target.Nilai));
        json.Number("selisih", target.GapOf(result));
        json.Reason(target.GapOf(result).Reason, bahasa);
    }
}
