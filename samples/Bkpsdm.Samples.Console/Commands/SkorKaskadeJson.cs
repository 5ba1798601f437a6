using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>A cascade score as JSON (<c>docs/formats/skor.md</c>).</summary>
internal static class SkorKaskadeJson
{
    public static void Write(Utf8JsonWriter json, SkorKaskade score, IReadOnlyList<string> problems, Bahasa bahasa, Action<Utf8JsonWriter>? before)
    {
        json.WriteStartObject();
        before?.Invoke(json);
        json.WriteString("anak", SkorCommand.Word(score.Rule));
        json.WriteString("kosong", SkorCommand.Word(score.Policy.Rule));
        json.Number("cakupanMinimum", (decimal?)score.Policy.MinimumCoverage);
        json.Texts("masalah", problems);
        json.WriteStartArray("simpul");
        foreach (var node in score.Nodes)
        {
            Write(json, node, bahasa);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SkorSimpul node, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("id", node.Simpul.Id);
        json.WriteString("nama", node.Simpul.Nama);
        json.WriteString("induk", node.Simpul.Induk);
        json.Number("capaianSendiri", node.CapaianSendiri);
        json.WriteString("alasanCapaian", node.CapaianSendiri.Reason?.Code);
        json.Number("kontribusi", node.Kontribusi);
        json.Reason(node.Kontribusi.Reason, bahasa);
        json.Number("cakupan", node.Cakupan);
        json.Number("bagian", (decimal?)node.Parts);
        json.Number("tanpaCapaian", (decimal?)node.Missing);
        json.WriteString("dasarBobot", SkorKaskadeCsv.Basis(node.DasarBobot));
        Edge(json, node);
        json.WriteEndObject();
    }

    private static void Edge(Utf8JsonWriter json, SkorSimpul node)
    {
        json.Number("bobotRencana", node.Sisi?.BobotRencana.Parts);
        json.Number("dariRencana", node.Sisi?.BobotRencana.Whole);
        json.Number("bobotNyata", SkorKaskadeCsv.Actual(node, weight => weight.Parts));
        json.Number("dariNyata", SkorKaskadeCsv.Actual(node, weight => weight.Whole));
        json.Number("bobotEfektif", node.Sisi?.BobotEfektif ?? Reason.NotComputed);
        json.Number("nilai", node.Sisi?.Nilai ?? Reason.NotComputed);
        json.WriteString("sumber", SkorKaskadeCsv.Source(node.Sisi));
        json.WritePropertyName("sampaiKePuncak");
        if (node.Sisi is { } edge)
        {
            json.WriteBooleanValue(edge.HasPathToTop);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
