using System.Text.Json;
using Bkpsdm.Indicators;
using NodaTime.Text;

namespace Bkpsdm.Samples;

/// <summary>The fields of <c>karier --json</c>.</summary>
internal static class KarierJson
{
    public static void Write(Utf8JsonWriter json, KarierResult result, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("pada", LocalDatePattern.Iso.Format(result.Pada));
        json.WriteNumber("baris", result.Baris);
        json.WriteNumber("dihitung", result.File.Rows.Count);
        json.Texts("ditolak", result.File.Refused.Select(error => error.Text(bahasa)));
        json.Number("persenTidakDihitung", result.PersenTidakDihitung);
        json.WriteString("tabelBup", result.File.Bup.Id);
        json.WriteNumber("jabatanTersendiri", result.File.Bup.JumlahPengecualian);
        Retirements(json, result);
        json.WriteStartObject("mutasi");
        foreach (var (status, count) in result.Mutasi)
        {
            json.WriteNumber(KarierWords.Field(status), count);
        }

        json.WriteEndObject();
        Due(json, result, bahasa);
        Unknown(json, result, bahasa);
        json.WriteEndObject();
    }

    private static void Retirements(Utf8JsonWriter json, KarierResult result)
    {
        json.WriteStartArray("pensiun");
        foreach (var row in result.Pensiun.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("tahun", row.Tahun);
            json.WriteString("unit", row.Unit);
            json.WriteNumber("jumlah", row.Jumlah);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Due(Utf8JsonWriter json, KarierResult result, Bahasa bahasa)
    {
        json.WriteStartArray("jatuhTempo");
        foreach (var due in result.JatuhTempo)
        {
            json.WriteStartObject();
            json.WriteNumber("nomorBaris", due.Row.Line);
            json.WriteString("nama", due.Row.Nama);
            json.WriteString("unit", due.Row.Pegawai.Unit);
            json.WriteString("tonggak", due.Tonggak.Id);
            json.WriteString("uraian", due.Tonggak.Nama.In(bahasa));
            json.WriteString("tanggal", LocalDatePattern.Iso.Format(due.Tanggal));
            json.WriteBoolean("sudah", due.Belum is null);
            json.Reason(due.Belum, bahasa);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Unknown(Utf8JsonWriter json, KarierResult result, Bahasa bahasa)
    {
        json.WriteStartArray("tidakDiketahui");
        foreach (var (tonggak, reason, count) in result.TidakDiketahui)
        {
            json.WriteStartObject();
            json.WriteString("tonggak", tonggak);
            json.Reason(reason, bahasa);
            json.WriteNumber("jumlah", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
