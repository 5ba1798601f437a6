using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Bkpsdm.Indicators.Tests;

public class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(Formula).Assembly;

    private static readonly Type[] Types = Library.GetExportedTypes();

    // What a caller cannot extend either: the constructor is private protected.
    private static readonly Type[] AbstractByDesign = [typeof(Formula)];

    [Fact]
    public void Classes_AreSealedStaticOrAbstractByDesign()
    {
        var open = Types.Where(type => type.IsClass && !type.IsSealed && !AbstractByDesign.Contains(type));
        Assert.Empty(open);
        Assert.All(AbstractByDesign, type => Assert.DoesNotContain(type.GetConstructors(Declared), constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly));
    }

    [Fact]
    public void Classes_AreMadeByNamedFactories() =>
        Assert.Empty(Types.Where(type => type.IsClass && !IsRecord(type) && !IsDelegate(type)).SelectMany(type => type.GetConstructors()));

    [Fact]
    public void Structs_AreReadOnlyAndCompareByValue()
    {
        var structs = Types.Where(type => type.IsValueType && !type.IsEnum).ToArray();
        Assert.NotEmpty(structs);
        Assert.All(structs, type =>
        {
            // By name: the netstandard2.0 build carries an attribute of its own.
            Assert.True(type.CustomAttributes.Any(attribute => attribute.AttributeType.Name == nameof(IsReadOnlyAttribute)), type + " is not readonly");
            Assert.Contains(type.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>) && face.GetGenericArguments()[0].Name == type.Name);
        });
    }

    [Fact]
    public void Fields_AreReadOnlyAndHidden()
    {
        var fields = Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Declared)).ToArray();
        Assert.Empty(fields.Where(field => !field.IsInitOnly && !field.IsLiteral).Select(Name));
        Assert.Empty(fields.Where(field => !field.IsPrivate && !field.IsAssembly && !field.IsLiteral).Select(Name));
    }

    [Fact]
    public void StaticFieldsOfAllTypes_AreReadOnly() =>
        Assert.Empty(Library.GetTypes()
            .Where(type => !type.IsEnum && !IsGenerated(type))
            .SelectMany(type => type.GetFields(Declared))
            .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(Name));

    [Fact]
    public void Properties_HaveNoPublicSetter() =>
        Assert.Empty(Types
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { } setter && IsVisible(setter) && !IsPositional(property))
            .Select(Name));

    [Fact]
    public void Signatures_HaveNoBinaryFloatingPoint()
    {
        Type[] banned = [typeof(double), typeof(float), typeof(Half)];
        Assert.Empty(Signatures().Where(signature => signature.Parts.Any(banned.Contains)).Select(signature => signature.Name));
    }

    [Fact]
    public void Signatures_HaveNoClockTypeAndNoFraction()
    {
        string[] banned = ["DateTime", "DateTimeOffset", "DateOnly", "TimeSpan", "Fraction", "BigInteger"];
        Assert.Empty(Signatures().Where(signature => signature.Parts.Any(part => banned.Contains(part.Name))).Select(signature => signature.Name));
    }

    [Fact]
    public void Results_AreNoArraysAndNoMutableCollections()
    {
        string[] mutable = ["List`1", "IList`1", "ICollection`1", "Dictionary`2", "IDictionary`2", "HashSet`1", "ISet`1"];
        Assert.Empty(Returns().Where(result => Parts(result.Type).Any(part => part.IsArray || mutable.Contains(part.Name))).Select(result => result.Name));
    }

    [Fact]
    public void Types_StandInOneNamespace() => Assert.All(Types, type => Assert.Equal("Bkpsdm.Indicators", type.Namespace));

    [Fact]
    public void References_AreOnlyThoseOfTheCard()
    {
        string[] card = ["NodaTime", "Ardalis.GuardClauses", "OneOf", "netstandard"];
        Assert.All(Library.GetReferencedAssemblies(), reference => Assert.True(
            card.Contains(reference.Name) || reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name.StartsWith("Microsoft.Bcl.", StringComparison.Ordinal),
            reference.Name));
    }

    [Fact]
    public void Documentation_EveryPublicTypeAndMember_HasASummary()
    {
        var documented = Documented();
        Assert.Equal([], Types.Select(type => "T:" + type.FullName!.Replace('+', '.')).Where(id => !documented.Contains(id)));
        Assert.Equal([], Members().Where(member => !documented.Contains(member)));
    }

    [Fact]
    public void Documentation_EveryValueOfEveryEnum_HasASummary()
    {
        var documented = Documented();
        var values = Types.Where(type => type.IsEnum).SelectMany(type => type.GetEnumNames().Select(name => $"F:{type.FullName}.{name}")).ToArray();
        Assert.NotEmpty(values);
        Assert.Equal([], values.Where(id => !documented.Contains(id)));
    }

    /// <summary>Ids (without parameters) of all that has a summary of at least one letter, or inherits one.</summary>
    private static HashSet<string> Documented()
    {
        var file = Path.ChangeExtension(Library.Location, ".xml");
        Assert.True(File.Exists(file), $"{file} is missing: the documentation file is not beside the assembly.");
        return XDocument.Load(file).Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value.Split('(', '~')[0])
            .ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Members()
    {
        foreach (var type in Types.Where(type => !type.IsEnum && !IsDelegate(type)))
        {
            var record = IsRecord(type);
            foreach (var method in type.GetMethods(Declared).Where(method => IsVisible(method) && !IsGenerated(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))))
            {
                var arity = method.IsGenericMethod ? "``" + method.GetGenericArguments().Length : string.Empty;
                yield return $"M:{type.FullName}.{method.Name}{arity}";
            }

            foreach (var property in type.GetProperties(Declared).Where(property => property.GetMethod is { } getter && IsVisible(getter) && !IsGenerated(getter)))
            {
                yield return $"P:{type.FullName}.{property.Name}";
            }

            foreach (var constructor in type.GetConstructors().Where(constructor => !record))
            {
                yield return $"M:{type.FullName}.#ctor";
            }

            foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic))
            {
                yield return $"F:{type.FullName}.{field.Name}";
            }
        }
    }

    private static IEnumerable<(string Name, IEnumerable<Type> Parts)> Signatures() =>
        VisibleMethods().Select(method => (Name(method), method.GetParameters().Select(parameter => parameter.ParameterType).Concat(Result(method)).SelectMany(Parts)));

    private static IEnumerable<(string Name, Type Type)> Returns() =>
        VisibleMethods().SelectMany(method => Result(method)
            .Concat(method.GetParameters().Where(parameter => parameter.IsOut).Select(parameter => parameter.ParameterType))
            .Select(type => (Name(method), type)));

    private static IEnumerable<MethodBase> VisibleMethods() => Types
        .Where(type => !type.IsEnum && !IsDelegate(type))
        .SelectMany(type => type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
        .Where(IsVisible);

    private static IEnumerable<Type> Result(MethodBase method) => method is MethodInfo { ReturnType: var type } ? [type] : [];

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? [type, .. Parts(type.GetElementType()!)]
        : [type, .. type.GetGenericArguments().SelectMany(Parts)];

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type);

    private static bool IsRecord(Type type) => type.GetMethod("PrintMembers", Declared) is not null;

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)) || (member.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>The init-only properties of a small readonly record struct.</summary>
    private static bool IsPositional(PropertyInfo property) =>
        IsRecord(property.DeclaringType!) && property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit");

    private static string Name(MemberInfo member) => member.DeclaringType!.Name + "." + member.Name;
}
