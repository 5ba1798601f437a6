using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>Definitions as JSON (<c>docs/formats/indikator-konsol.md</c>).</summary>
internal static class IndikatorJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<IndikatorRenstra> indicators, Bahasa bahasa)
    {
        json.WriteStartArray();
        foreach (var indicator in indicators)
        {
            json.WriteStartObject();
            Identity(json, indicator.Definition);
            Formula(json, indicator.Definition, bahasa);
            json.WriteString("definisi", indicator.Definition.Definisi?.In(bahasa));
            Law(json, indicator.Definition);
            json.Texts("sumberData", indicator.Definition.SumberData);
            json.Texts("penanggungJawab", indicator.Definition.PenanggungJawab);
            json.WriteString("tabel", indicator.Definition.Reference.Tabel);
            json.WriteNumber("baris", indicator.Definition.Reference.Baris);
            Notes(json, indicator.Definition, bahasa);
            Example(json, indicator.Definition, bahasa);
            Trajectory(json, indicator);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static string? Word(Stated<Polarity> polarity) => !polarity.TryGet(out var value) ? null
        : value == Polarity.HigherIsBetter ? "lebihTinggiLebihBaik" : "lebihRendahLebihBaik";

    public static string? Word(Stated<FinalRule> rule) => !rule.TryGet(out var value) ? null : value switch
    {
        FinalRule.Jumlah => "jumlah",
        FinalRule.RataRata => "rataRata",
        _ => "tahunTerakhir",
    };

    private static string? Basis(StatedBasis basis) => basis switch
    {
        StatedBasis.Declared => "dinyatakan",
        StatedBasis.Inferred => "disimpulkan",
        _ => null,
    };

    private static void Identity(Utf8JsonWriter json, IndicatorDefinition definition)
    {
        json.WriteString("id", definition.Id);
        json.WriteString("kode", definition.Kode);
        json.WriteString("nama", definition.Nama);
        json.WriteString("tingkat", definition.Tingkat);
        json.WriteString("satuan", definition.Satuan.Kode);
        json.WriteString("polaritas", Word(definition.Polarity));
        json.WriteString("dasarPolaritas", Basis(definition.Polarity.Basis));
        json.WriteString("akhir", Word(definition.FinalRule));
        json.WriteString("dasarAkhir", Basis(definition.FinalRule.Basis));
        json.Number("minimum", definition.Range.Minimum);
        json.Number("maksimum", definition.Range.Maximum);
    }

    private static void Formula(Utf8JsonWriter json, IndicatorDefinition definition, Bahasa bahasa)
    {
        json.WriteString("jenisRumus", definition.Formula.Match<string?>(formula => formula.Jenis, _ => null));
        json.WriteString("rumus", definition.Formula.Match<string?>(formula => formula.Expression.In(bahasa), _ => null));
        json.Reason(definition.Formula.Reason, bahasa);
        json.WriteStartArray("masukan");
        foreach (var input in definition.Formula.Match(formula => formula.Inputs, _ => []))
        {
            json.WriteStartObject();
            json.WriteString("id", input.Id);
            json.WriteString("nama", input.Nama.In(bahasa));
            json.Number("minimum", input.Range.Minimum);
            json.Number("maksimum", input.Range.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Law(Utf8JsonWriter json, IndicatorDefinition definition)
    {
        json.WriteStartArray("dasarHukum");
        foreach (var basis in definition.LegalBases)
        {
            json.WriteStartObject();
            json.WriteString("peraturan", basis.Regulation);
            json.WriteString("pasal", basis.Article);
            json.WriteString("uraian", basis.Text(Bahasa.Indonesia));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Notes(Utf8JsonWriter json, IndicatorDefinition definition, Bahasa bahasa)
    {
        json.WriteStartArray("catatan");
        foreach (var note in definition.Notes)
        {
            json.WriteStartObject();
            json.WriteString("kode", note.Kode);
            json.WriteString("teks", note.Teks.In(bahasa));
            json.WriteString("pilihan", note.Pilihan.In(bahasa));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Example(Utf8JsonWriter json, IndicatorDefinition definition, Bahasa bahasa)
    {
        if (definition.Example is not { } example)
        {
            json.WriteNull("contoh");
            return;
        }

        json.WriteStartObject("contoh");
        json.WriteString("asal", example.Asal.In(bahasa));
        var result = definition.Evaluate(example.Masukan);
        json.Number("hasil", result);
        json.Reason(result.Reason, bahasa);
        json.Explanation(definition.Explain(example.Masukan));
        json.WriteEndObject();
    }

    private static void Trajectory(Utf8JsonWriter json, IndikatorRenstra indicator)
    {
        if (!indicator.Trajectory.TryGet(out var trajectory))
        {
            json.WriteNull("lintasan");
            return;
        }

        json.WriteStartObject("lintasan");
        json.WriteString("tabel", indicator.TrajectorySource.Tabel);
        json.WriteNumber("baris", indicator.TrajectorySource.Baris);
        json.WriteNumber("tahunAwal", trajectory.BaselineYear.Year);
        json.Number("kondisiAwal", trajectory.Baseline);
        json.WriteStartObject("target");
        foreach (var target in trajectory.Targets)
        {
            json.Number(target.Tahun.ToString(), target.Target);
        }

        json.WriteEndObject();
        json.Number("kondisiAkhir", trajectory.Final);
        json.WriteEndObject();
    }
}
