using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The generated reader and writer of a plan: the row types are the contract.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    Converters = [typeof(DocumentCellConverter), typeof(KatalogSectionConverter)])]
[JsonSerializable(typeof(BagianRencana))]
internal sealed partial class RencanaJson : JsonSerializerContext;
