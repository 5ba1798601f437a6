using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>An evaluation as JSON (<c>docs/formats/evaluasi.md</c>).</summary>
internal static class EvaluasiJson
{
    public static void Write(Utf8JsonWriter json, EvaluasiRenstra evaluation, Arguments arguments)
    {
        json.WriteStartObject();
        json.WriteNumber("tahun", evaluation.Tahun.Year);
        json.WriteNumber("triwulan", evaluation.Triwulan);
        Policy(json, evaluation.Kebijakan);
        Refused(json, evaluation.Realisasi, arguments.Bahasa);
        json.Array("ringkasan", [evaluation.Ringkasan, .. evaluation.PerJenjang], summary => Summary(json, summary, evaluation.Kebijakan.Predikat, arguments.Bahasa));
        json.Array("simpul", evaluation.Simpul, node => Node(json, node, arguments));
        json.Array("indikator", evaluation.Indikator, row => Indicator(json, row, arguments));
        json.Array("jabatan", evaluation.PerJabatan, jabatan => Jabatan(json, jabatan, arguments.Bahasa));
        json.WriteEndObject();
    }

    private static void Policy(Utf8JsonWriter json, KebijakanEvaluasi kebijakan)
    {
        json.WriteStartObject("kebijakan");
        json.WriteString("rumusLebihRendah", kebijakan.LebihRendah.Code);
        json.WriteString("ambang", kebijakan.Ambang.ToString());
        json.WriteString("skala", kebijakan.Predikat.Id);
        json.WriteString("rumusEfisiensi", kebijakan.Efisiensi?.Code);
        json.WriteString("tanpaPolaritas", kebijakan.TanpaPolaritas is { } polarity ? CaraWords.Of(polarity) : null);
        json.WriteString("tanpaAturan", kebijakan.TanpaAturan is { } rule ? CaraWords.Of(rule) : null);
        json.WriteEndObject();
    }

    private static void Refused(Utf8JsonWriter json, DaftarRealisasi realised, Bahasa bahasa)
    {
        json.WriteNumber("diterima", realised.Diterima.Count);
        json.WriteNumber("kosong", realised.Kosong.Count);
        json.Array("ditolak", realised.Ditolak, error => RefusedJson.Write(json, error, bahasa));
    }

    private static void Summary(Utf8JsonWriter json, RingkasanEvaluasi summary, BandScale skala, Bahasa bahasa)
    {
        json.WriteString("level", summary.Jenjang is { } jenjang ? JenjangWords.Of(jenjang) : null);
        json.WriteNumber("jumlah", summary.Jumlah);
        json.WriteNumber("terevaluasi", summary.Terevaluasi);
        json.Number("cakupan", summary.Cakupan);
        json.Array("tanpaCapaian", summary.TanpaCapaian, group =>
        {
            json.Reason(group.Alasan, bahasa);
            json.Texts("id", group.Indikator.Select(row => row.Row.IdIndikator));
        });
        json.Array("sebaran", skala.Bands, band =>
        {
            json.WriteString("predikat", band.Predikat);
            json.WriteNumber("jumlah", summary.JumlahPredikat(band));
        });
    }

    private static void Node(Utf8JsonWriter json, EvaluasiSimpul node, Arguments arguments)
    {
        json.WriteString("id", node.Simpul.Id);
        json.WriteString("level", JenjangWords.Of(node.Simpul.Jenjang));
        json.WriteString("nama", node.Simpul.Nama.Used);
        json.Number("pagu", node.Pagu);
        json.Number("realisasi", node.Realisasi);
        json.Number("serapan", node.Serapan);
        json.WriteString("predikat", node.PredikatSerapan.Match<string?>(band => band.Predikat, _ => null));
        json.Reason(node.PredikatSerapan.Reason, arguments.Bahasa);
        json.WriteBoolean("melampauiPagu", node.IsAbovePagu);
        json.WriteString("dasarHukum", node.IsAbovePagu ? EvaluasiSimpul.DasarPagu.Text(arguments.Bahasa) : null);
        json.WriteNumber("tanpaRealisasi", node.TanpaRealisasi);
        json.Number("realisasiTerhitung", (decimal?)node.RealisasiTerhitung);
        json.Number("paguTerhitung", (decimal?)node.PaguTerhitung);
        json.Number("serapanTerhitung", node.SerapanTerhitung);
        json.Number("cakupan", node.Cakupan);
        json.Number("rataRataCapaian", node.RataRataCapaian);
        json.Number("efisiensi", node.Efisiensi);
        Working(json, arguments, node.Explain);
    }

    private static void Indicator(Utf8JsonWriter json, EvaluasiIndikator row, Arguments arguments)
    {
        json.WriteString("id", row.Row.IdIndikator);
        json.WriteString("level", JenjangWords.Of(row.Row.Simpul.Jenjang));
        json.WriteString("kode", row.Row.Simpul.Id);
        json.WriteString("indikator", row.Row.Nama.Used);
        json.WriteString("satuan", row.Row.Satuan.Used);
        json.WriteString("polaritas", row.Polaritas.Match<string?>(CaraWords.Of, _ => null));
        json.WriteBoolean("polaritasDipilih", row.IsPolaritasFromKebijakan);
        json.WriteString("cara", row.Cara.Match<string?>(CaraWords.Of, _ => null));
        json.WriteBoolean("caraDipilih", row.IsCaraFromKebijakan);
        json.Number("target", row.Target);
        for (var number = 1; number <= 4; number++)
        {
            json.Number("tw" + Figures.Exact(number), row.RealisasiTriwulan(number));
        }

        json.Number("realisasi", row.Realisasi);
        json.Number("triwulanKondisi", row.TriwulanKondisi);
        json.Number("capaian", row.Capaian);
        json.WriteString("predikat", row.Predikat.Match<string?>(band => band.Predikat, _ => null));
        json.Reason(row.Capaian.Reason, arguments.Bahasa);
        Cumulative(json, row);
        Working(json, arguments, row.Explain);
    }

    private static void Cumulative(Utf8JsonWriter json, EvaluasiIndikator row)
    {
        json.Number("kumulatif", row.Kumulatif);
        json.Number("akhir", row.Akhir);
        json.Number("capaianAkhir", row.CapaianAkhir);
        json.WriteString("alasanAkhir", row.CapaianAkhir.Reason?.Code);
        json.Texts("tahunTerhitung", row.TahunTerhitung.Select(tahun => tahun.ToString()));
        json.Texts("tahunTanpaRealisasi", row.TahunTanpaRealisasi.Select(tahun => tahun.ToString()));
    }

    private static void Jabatan(Utf8JsonWriter json, EvaluasiJabatan jabatan, Bahasa bahasa)
    {
        json.WriteString("id", jabatan.Jabatan.Id);
        json.WriteString("nama", jabatan.Jabatan.Nama);
        json.WriteString("sumber", jabatan.IsFromKeputusan ? "keputusan" : "rencana");
        json.WriteNumber("jumlah", jabatan.Indikator.Count);
        json.WriteNumber("terevaluasi", jabatan.Terevaluasi);
        json.WriteNumber("mencapaiAmbang", jabatan.MencapaiAmbang);
        json.Number("porsi", jabatan.Porsi);
        json.Reason(jabatan.Porsi.Reason, bahasa);
        json.Number("porsiTerhitung", jabatan.PorsiTerhitung);
        json.Number("rataRataCapaian", jabatan.RataRataCapaian);
        json.Texts("belumTerevaluasi", jabatan.BelumTerevaluasi.Select(row => row.Row.IdIndikator));
        json.Texts("tanpaTautan", jabatan.TanpaTautan);
    }

    private static void Working(Utf8JsonWriter json, Arguments arguments, Func<Explanation> explain)
    {
        if (arguments.Jelaskan)
        {
            json.Explanation(explain());
        }
    }
}
