using System.Text.Json;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>Turns the JSON document of a catalogue into definitions; every fault becomes one error with its place.</summary>
internal static class CatalogReader
{
    public static OneOf<ReadError, IEnumerable<IndicatorDefinition>> Read(string json)
    {
        try
        {
            return Definitions(Document(json));
        }
        catch (DataFault fault)
        {
            return fault.Error;
        }
    }

    private static CatalogDocument Document(string json)
    {
        try
        {
            return JsonSerializer.Deserialize(UnicodeText.Require(json), CatalogJson.Default.CatalogDocument) ?? throw new JsonException();
        }
        catch (JsonException fault)
        {
            throw new DataFault(JsonDiagnosis.Of(json, CatalogJson.Default.CatalogDocument, fault));
        }
    }

    private static IndicatorDefinition[] Definitions(CatalogDocument document)
    {
        document.Dokumen.Text("$.dokumen");
        return [.. Elements.Of(document.Indikator, "$.indikator").Select(one => Definition(one.Element, one.Path))];
    }

    private static IndicatorDefinition Definition(DefinitionData data, string path)
    {
        DataFault.RequireText(data.Id, path + ".id");
        RequireTextOrNone(data.Kode, path + ".kode");
        DataFault.RequireText(data.Nama, path + ".nama");
        DataFault.RequireText(data.Tingkat, path + ".tingkat");
        var definition = new IndicatorDefinition(data, FormulaReader.Read(data.Rumus, path + ".rumus"))
        {
            Satuan = Satuan.Parse(data.Satuan).Match(error => throw new DataFault(error.WithPlace(path + ".satuan")), satuan => satuan),
            Polarity = DataWords.Stated(data.Polaritas, DataWords.Polarities, path + ".polaritas"),
            FinalRule = DataWords.Stated(data.Akhir, DataWords.FinalRules, path + ".akhir"),
            Range = Range(data.Rentang, path + ".rentang"),
            Definisi = data.Definisi.Text(path + ".definisi"),
            LegalBases = [.. Elements.Of(data.DasarHukum, path + ".dasarHukum").Select(one => Basis(one.Element, one.Path))],
            Notes = [.. Elements.Of(data.Catatan, path + ".catatan").Select(one => Note(one.Element, one.Path))],
            Example = data.Contoh is null ? null : Example(data.Contoh, path + ".contoh"),
        };
        Elements.RequireTexts(data.SumberData, path + ".sumberData");
        Elements.RequireTexts(data.PenanggungJawab, path + ".penanggungJawab");
        Check(data.Rujukan, path + ".rujukan");
        return definition;
    }

    private static void RequireTextOrNone(string? text, string path)
    {
        if (text is not null)
        {
            DataFault.RequireText(text, path);
        }
    }

    private static void Check(TableReference reference, string path)
    {
        if (reference.Baris < 1)
        {
            throw new DataFault("NOMOR_TIDAK_SAH", "Nomor baris mulai dari 1.", "Row numbers start at 1.", path + ".baris", ExactText.Of((long)reference.Baris));
        }

        DataFault.RequireText(reference.Tabel, path + ".tabel");
    }

    private static ValueRange Range(RangeData data, string path) => data.Maksimum < data.Minimum
        ? throw new DataFault("RENTANG_TERBALIK", "Maksimum lebih kecil daripada minimum.", "The maximum is below the minimum.", path)
        : ValueRange.Create(data.Minimum, data.Maksimum);

    private static LegalBasis Basis(LegalBasisData data, string path)
    {
        var from = Year(data.BerlakuDari, path + ".berlakuDari");
        var until = Year(data.BerlakuSampai, path + ".berlakuSampai");
        return !from.IsEmpty && !until.IsEmpty && until < from
            ? throw new DataFault("RENTANG_TERBALIK", "Tahun terakhir berlaku mendahului tahun pertama.", "The last year in force is before the first.", path)
            : LegalBasis.Create(DataFault.RequireText(data.Peraturan, path + ".peraturan"), CatalogWords.Confidence(data.Kepastian, path + ".kepastian"), from, until, data.Pasal);
    }

    private static TahunAnggaran Year(int? year, string path) => year is not { } value
        ? default
        : TahunAnggaran.Parse(ExactText.Of((long)value)).Match(error => throw new DataFault(error.WithPlace(path)), tahun => tahun);

    private static IndicatorNote Note(NoteData data, string path) =>
        IndicatorNote.Create(DataFault.RequireText(data.Kode, path + ".kode"), data.Teks.Text(path + ".teks"), data.Pilihan.Text(path + ".pilihan"));

    private static WorkedExample Example(ExampleData data, string path) =>
        WorkedExample.Create(data.Asal.Text(path + ".asal"), FormulaInputsReader.Read(data.Masukan, path + ".masukan"));
}
