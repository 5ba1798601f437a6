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
            var document = JsonSerializer.Deserialize(UnicodeText.Require(json), CatalogJson.Default.CatalogDocument);
            return document is null
                ? JsonFault.Of("$", null)
                : OneOf<ReadError, IEnumerable<IndicatorDefinition>>.FromT1(document.Indikator.Select(Definition).ToArray());
        }
        catch (JsonException fault)
        {
            return JsonFault.Of(fault);
        }
        catch (DataFault fault)
        {
            return fault.Error;
        }
    }

    private static IndicatorDefinition Definition(DefinitionData data, int position)
    {
        var path = FormattableString.Invariant($"$.indikator[{position}]");
        DataFault.Require(data, path);
        return new IndicatorDefinition(
            DataFault.RequireText(data.Id, path + ".id"),
            data.Kode is null ? null : DataFault.RequireText(data.Kode, path + ".kode"),
            DataFault.RequireText(data.Nama, path + ".nama"),
            DataFault.RequireText(data.Tingkat, path + ".tingkat"),
            Satuan.Parse(data.Satuan).Match(error => throw new DataFault(error.WithPlace(path + ".satuan")), satuan => satuan),
            CatalogWords.Polarity(data.Polaritas, path + ".polaritas"),
            CatalogWords.FinalRule(data.Akhir, path + ".akhir"),
            Range(data.Rentang, path + ".rentang"),
            FormulaReader.Read(data.Rumus, path + ".rumus"))
        {
            Definisi = Text(data.Definisi, path + ".definisi"),
            LegalBases = [.. data.DasarHukum.Select((basis, i) => Basis(basis, FormattableString.Invariant($"{path}.dasarHukum[{i}]")))],
            SumberData = Texts(data.SumberData, path + ".sumberData"),
            PenanggungJawab = Texts(data.PenanggungJawab, path + ".penanggungJawab"),
            Reference = Reference(data.Rujukan, path + ".rujukan"),
            Notes = [.. data.Catatan.Select((note, i) => Note(note, FormattableString.Invariant($"{path}.catatan[{i}]")))],
            Example = data.Contoh is null ? null : Example(data.Contoh, path + ".contoh"),
        };
    }

    internal static BilingualText Text(TextData data, string path) =>
        BilingualText.Create(DataFault.RequireText(data.Id, path + ".id"), DataFault.RequireText(data.En, path + ".en"));

    private static string[] Texts(IReadOnlyList<string> data, string path) =>
        [.. data.Select((text, i) => DataFault.RequireText(text, FormattableString.Invariant($"{path}[{i}]")))];

    private static TableReference Reference(ReferenceData data, string path) => data.Baris < 1
        ? throw new DataFault("NOMOR_TIDAK_SAH", "Nomor baris mulai dari 1.", "Row numbers start at 1.", path + ".baris", ExactText.Of((long)data.Baris))
        : TableReference.Create(DataFault.RequireText(data.Tabel, path + ".tabel"), data.Baris);

    private static ValueRange Range(RangeData data, string path) => data.Maksimum < data.Minimum
        ? throw new DataFault("RENTANG_TERBALIK", "Maksimum lebih kecil daripada minimum.", "The maximum is below the minimum.", path)
        : ValueRange.Create(data.Minimum, data.Maksimum);

    private static LegalBasis Basis(LegalBasisData data, string path)
    {
        DataFault.Require(data, path);
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
        IndicatorNote.Create(DataFault.RequireText(DataFault.Require(data, path).Kode, path + ".kode"), Text(data.Teks, path + ".teks"), Text(data.Pilihan, path + ".pilihan"));

    private static WorkedExample Example(ExampleData data, string path) =>
        WorkedExample.Create(Text(data.Asal, path + ".asal"), FormulaInputsReader.Read(data.Masukan, path + ".masukan"));
}
