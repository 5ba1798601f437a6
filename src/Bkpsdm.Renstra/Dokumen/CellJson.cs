using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The generated reader and writer of one cell.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(DocumentCellConverter)])]
[JsonSerializable(typeof(CorrectionData))]
[JsonSerializable(typeof(DocumentCell))]
internal sealed partial class CellJson : JsonSerializerContext;
