using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bkpsdm.Indicators;

#pragma warning disable CA1812 // Made by the JSON reader.

/// <summary>The JSON document of a catalogue, as it is written; <see cref="CatalogReader"/> turns it into definitions. Types that are public are their own contract.</summary>
internal sealed record CatalogDocument(TextPair Dokumen, LocalDate Diperiksa, IReadOnlyList<DefinitionData> Indikator);

internal sealed record RangeData(decimal? Minimum, decimal? Maksimum);

internal sealed record LegalBasisData(string Peraturan, string? Pasal, int? BerlakuDari, int? BerlakuSampai, string Kepastian);

internal sealed record NoteData(string Kode, TextPair Teks, TextPair Pilihan);

internal sealed record ExampleData(TextPair Asal, IReadOnlyDictionary<string, JsonElement> Masukan);

internal sealed record InputData(string Id, TextPair Nama, decimal? Minimum = null, decimal? Maksimum = null);

internal sealed record AspectData(string Id, TextPair Nama, decimal? Maksimum);

internal sealed record BranchData(
    long Bobot,
    InputData? Masukan = null,
    string? Id = null,
    TextPair? Nama = null,
    FormulaData? Rumus = null,
    long? Keseluruhan = null,
    IReadOnlyList<BranchData>? Cabang = null);

internal sealed record FormulaData(
    string Jenis,
    InputData? Pembilang = null,
    InputData? Penyebut = null,
    InputData? Bagian = null,
    InputData? Populasi = null,
    InputData? Kelompok = null,
    InputData? Nilai = null,
    InputData? Masukan = null,
    TextPair? Laporan = null,
    long? Keseluruhan = null,
    IReadOnlyList<BranchData>? Cabang = null,
    IReadOnlyList<AspectData>? Aspek = null,
    long? Pengali = null,
    decimal? Minimum = null,
    decimal? Maksimum = null,
    string? Alasan = null);

internal sealed record DefinitionData(
    string Id,
    string? Kode,
    string Nama,
    string Tingkat,
    string Satuan,
    StatedWord? Polaritas,
    StatedWord? Akhir,
    RangeData Rentang,
    FormulaData Rumus,
    TextPair Definisi,
    IReadOnlyList<LegalBasisData> DasarHukum,
    IReadOnlyList<string> SumberData,
    IReadOnlyList<string> PenanggungJawab,
    TableReference Rujukan,
    IReadOnlyList<NoteData> Catatan,
    ExampleData? Contoh);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(LocalDateConverter)])]
[JsonSerializable(typeof(CatalogDocument))]
[JsonSerializable(typeof(RatioPair[]))]
[JsonSerializable(typeof(ScoreFrequency[]))]
internal sealed partial class CatalogJson : JsonSerializerContext;
