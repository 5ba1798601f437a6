using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>The comparison of two plans for programs.</summary>
internal static class BandingkanJson
{
    public static void Write(Utf8JsonWriter json, PerbandinganRencana comparison, Bahasa bahasa)
    {
        json.WriteStartObject();
        Plan(json, "lama", comparison.Lama, bahasa);
        Plan(json, "baru", comparison.Baru, bahasa);
        json.WriteStartObject("tahun");
        Years(json, "bersama", comparison.TahunBersama);
        Years(json, "hanyaLama", comparison.TahunHanyaLama);
        Years(json, "hanyaBaru", comparison.TahunHanyaBaru);
        json.WriteEndObject();
        json.WriteBoolean("sama", comparison.IsEmpty);
        Array(json, "ringkasan", BandingkanCounts.Of(comparison), Counts);
        Array(json, "cabang", comparison.Cabang.Prepend(comparison.Keseluruhan).SelectMany(branch => branch.Tahun.Append(branch.Total), (branch, year) => (branch, year)), (writer, entry) => Branch(writer, entry.branch, entry.year, bahasa));
        Array(json, "padanan", comparison.Simpul.Where(pair => pair.Cara != MatchWay.IdAndName).Select(pair => ("simpul", pair.Lama.Id, pair.Baru.Id, pair.Cara))
            .Concat(comparison.Indikator.Where(pair => pair.Cara != MatchWay.IdAndName).Select(pair => ("indikator", pair.Lama.IdIndikator, pair.Baru.IdIndikator, pair.Cara))), Match);
        Array(json, "ambigu", comparison.Ambigu, Ambiguous);
        Array(json, "perubahan", BandingkanRow.Of(comparison), Change);
        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, string name, RencanaStrategis plan, Bahasa bahasa)
    {
        json.WriteStartObject(name);
        json.WriteString("judul", plan.Identitas.Judul.In(bahasa));
        json.WriteString("tabel", plan.Rencana.Tabel);
        json.WriteEndObject();
    }

    private static void Years(Utf8JsonWriter json, string name, IEnumerable<TahunAnggaran> years)
    {
        json.WriteStartArray(name);
        foreach (var year in years)
        {
            json.WriteNumberValue(year.Year);
        }

        json.WriteEndArray();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counts(Utf8JsonWriter json, BandingkanCounts counts)
    {
        json.WriteString("level", counts.Level);
        json.WriteNumber("jumlahLama", counts.Lama);
        json.WriteNumber("jumlahBaru", counts.Baru);
        json.WriteNumber("sepadan", counts.Sepadan);
        json.WriteNumber("berubah", counts.Berubah);
        json.WriteNumber("ditambah", counts.Ditambah);
        json.WriteNumber("dihapus", counts.Dihapus);
    }

    private static void Branch(Utf8JsonWriter json, SelisihCabang branch, SelisihPagu year, Bahasa bahasa)
    {
        var node = branch.Baru ?? branch.Lama;
        json.WriteString("level", node is null ? "keseluruhan" : JenjangWords.Of(node.Jenjang));
        json.WriteString("idLama", branch.Lama?.Id);
        json.WriteString("idBaru", branch.Baru?.Id);
        json.WriteString("nama", node?.Nama.Used);
        json.Number("tahun", year.Tahun?.Year);
        json.Number("paguLama", year.Lama.Nilai);
        json.Number("paguBaru", year.Baru.Nilai);
        json.Number("selisih", year.Selisih);
        json.Reason(year.Selisih.Reason, bahasa);
    }

    private static void Match(Utf8JsonWriter json, (string Objek, string IdLama, string IdBaru, MatchWay Cara) match)
    {
        json.WriteString("objek", match.Objek);
        json.WriteString("idLama", match.IdLama);
        json.WriteString("idBaru", match.IdBaru);
        json.WriteString("cara", BandingkanRow.Word(match.Cara));
    }

    private static void Ambiguous(Utf8JsonWriter json, PadananAmbigu group)
    {
        json.WriteString("objek", group.IsOfIndikator ? "indikator" : "simpul");
        json.WriteString("cara", BandingkanRow.Word(group.Cara));
        json.WriteString("sama", group.Sama);
        json.Texts("daftarLama", group.Lama);
        json.Texts("daftarBaru", group.Baru);
    }

    private static void Change(Utf8JsonWriter json, BandingkanRow row)
    {
        json.WriteString("jenis", row.Jenis);
        json.WriteString("objek", row.Objek);
        json.WriteString("level", row.Level);
        json.WriteString("idLama", row.IdLama);
        json.WriteString("idBaru", row.IdBaru);
        json.WriteString("nama", row.Nama);
        if (row.Perubahan is not { } change)
        {
            return;
        }

        json.Number("tahun", change.Tahun?.Year);
        Cell(json, "lama", change.Lama);
        Cell(json, "baru", change.Baru);
        json.Number("selisih", change.Selisih);
        json.WriteBoolean("hanyaSatu", change.IsStatedOnce);
        json.WriteBoolean("ejaanSaja", change.IsSpellingOnly);
    }

    private static void Cell(Utf8JsonWriter json, string name, DocumentCell cell)
    {
        if (cell.Value.IsKnown)
        {
            json.Number(name, cell.Value);
        }
        else
        {
            json.WriteString(name, BandingkanRow.Text(cell));
        }
    }
}
