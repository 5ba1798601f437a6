using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>The generated reader of a list of findings that are explained.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(IReadOnlyList<SuppressionData>))]
internal sealed partial class SuppressionJson : JsonSerializerContext;
