// What the compiler asks for and netstandard2.0 lacks. Written by hand: generated polyfills made the build non-deterministic.
#if NETSTANDARD2_0
#pragma warning disable
namespace Microsoft.CodeAnalysis
{
    internal sealed partial class EmbeddedAttribute : System.Attribute { }
}
namespace System.Runtime.CompilerServices
{
    [Microsoft.CodeAnalysis.Embedded] internal static class IsExternalInit { }
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    [Microsoft.CodeAnalysis.Embedded] internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute { public string ParameterName { get; } = parameterName; }
}
namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    [Microsoft.CodeAnalysis.Embedded] internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute { public bool ReturnValue { get; } = returnValue; }
    [AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
    [Microsoft.CodeAnalysis.Embedded] internal sealed class MaybeNullWhenAttribute(bool returnValue) : Attribute { public bool ReturnValue { get; } = returnValue; }
    [AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue, Inherited = false)]
    [Microsoft.CodeAnalysis.Embedded] internal sealed class NotNullAttribute : Attribute { }
}
#endif
