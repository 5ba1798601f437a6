using System.Text.Json;
using System.Text.Json.Serialization;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

#pragma warning disable CA1812 // Made by the JSON reader.

internal sealed record TextPair(string Id, string En)
{
    /// <summary>The text in both languages; neither is blank.</summary>
    public BilingualText Text(string path) => BilingualText.Create(DataFault.RequireText(Id, path + ".id"), DataFault.RequireText(En, path + ".en"));
}

internal sealed record CorrectionData(string? Terbaca, string Dipakai, TextPair Alasan, string Kepastian);

internal sealed record PencapaianData(string Tabel, string Judul, IReadOnlyList<int> TahunTarget, IReadOnlyList<int> TahunRealisasi, IReadOnlyList<PencapaianRowData> Baris);

internal sealed record PencapaianRowData(
    int No,
    string Id,
    string Indikator,
    string KolomNama,
    DocumentCell TargetNspk,
    DocumentCell TargetIkk,
    DocumentCell TargetLain,
    IReadOnlyList<DocumentCell> Target,
    IReadOnlyList<DocumentCell> Realisasi,
    IReadOnlyList<DocumentCell> Rasio);

internal sealed record PenetapanData(string Tabel, string Judul, int TahunAwal, IReadOnlyList<int> TahunTarget, IReadOnlyList<PenetapanRowData> Baris);

internal sealed record PenetapanRowData(
    int No,
    string Kelompok,
    string Indikator,
    string IdIndikator,
    DocumentCell KondisiAwal,
    IReadOnlyList<DocumentCell> Target,
    DocumentCell KondisiAkhir);

internal sealed record AnggaranData(string Tabel, string Judul, IReadOnlyList<int> TahunAnggaran, IReadOnlyList<int> TahunRealisasi, IReadOnlyList<AnggaranRowData> Baris);

internal sealed record AnggaranRowData(
    int No,
    string Jenjang,
    string Uraian,
    IReadOnlyList<DocumentCell> Anggaran,
    IReadOnlyList<DocumentCell> Realisasi,
    IReadOnlyList<DocumentCell> Rasio,
    DocumentCell PertumbuhanAnggaran,
    DocumentCell PertumbuhanRealisasi);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(DocumentCellConverter), typeof(KatalogSectionConverter)])]
[JsonSerializable(typeof(CorrectionData))]
[JsonSerializable(typeof(RenstraData))]
[JsonSerializable(typeof(IReadOnlyList<SuppressionData>))]
internal sealed partial class DocumentJson : JsonSerializerContext;
