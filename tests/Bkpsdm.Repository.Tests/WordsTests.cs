using System.Reflection;
using System.Text.RegularExpressions;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;
using OneOf;

namespace Bkpsdm.Repository.Tests;

/// <summary>A word of the public API has one meaning. The table of words stands in CONTRIBUTING.md.</summary>
public partial class WordsTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] Verbs =
    [
        "Add", "Apply", "At", "Bind", "Build", "By", "Check", "Classify", "Compare", "Compile", "Contains", "Count", "Create", "Evaluate", "Explain",
        "Find", "Fits", "For", "Format", "From", "Group", "Has", "In", "Infer", "Is", "Load", "Map", "Match", "Merge", "Of", "Order", "Parse", "Read",
        "Render", "Report", "Resolve", "Revise", "Run", "Score", "Search", "Select", "Simulate", "Split", "Starts", "Switch", "Tally", "To", "Try", "With",
    ];

    /// <summary>The first words of methods that are named by what they give.</summary>
    private static readonly string[] Nouns =
    [
        "Above", "Akhir", "Anggaran", "Awal", "Bulan", "Candidates", "Capaian", "Cheapest", "Children", "Compound", "Computed", "Consequences", "Curve",
        "Declared", "Empty", "Enclosing", "Extent", "Failing", "Frequency", "Gap", "Gaps", "Half", "Id", "Inferred", "Instrumen", "Invalid",
        "Jatuh", "Jenjang", "Json", "Jumlah", "Keputusan", "Keselarasan", "Known", "Konsistensi", "Leaf", "Masa", "Mean",
        "Minimum", "Missing", "Most", "Mutasi", "Nilai", "Nodes", "Out", "Outside", "Pace", "Pagu", "Parts", "Path", "Pelatihan", "Peluang", "Pembilang",
        "Pemenuhan", "Pendidikan", "Peningkatan", "Pensiun", "Penyebut", "Penyelesaian", "Pertumbuhan", "Places", "Poin", "Porsi", "Portability", "Predikat",
        "Rasio", "Rata", "Realisasi", "Regressions", "Renormalise", "Renstra", "Reversals", "Rules", "Same", "Se", "Selisih", "Semester", "Serapan", "Skor",
        "Status", "Steps", "Tabulated", "Tahun", "Target", "Targets", "Text", "Texts", "Tingkat", "Tmt", "Tonggak", "Total", "Triwulan", "Unknown", "Upper",
        "Usia", "Year", "Years", "Zero",
    ];

    private static readonly string[] Mixed = ["Untuk", "Dari", "Dengan", "Menurut", "Baris", "Entri", "Hitung", "Periksa"];

    /// <summary>The columns of an export, as it names them.</summary>
    private static readonly string[] Columns = ["AsnRecord"];

    private static readonly MethodInfo[] Methods = [.. Packages.PublicTypes.SelectMany(type => type.GetMethods(Declared)).Where(IsNamed)];

    [Fact]
    public void Methods_begin_with_a_word_of_the_table_or_a_noun()
    {
        var words = Verbs.Concat(Nouns).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Methods.Where(method => !words.Contains(First(method.Name))).Select(Place));
    }

    [Fact]
    public void Words_are_used()
    {
        var used = Methods.Select(method => First(method.Name)).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], Verbs.Concat(Nouns).Where(word => !used.Contains(word)));
    }

    [Fact]
    public void Table_of_the_rules_is_the_list()
    {
        var table = File.ReadAllLines(RepositoryRoot.File("CONTRIBUTING.md"))
            .SkipWhile(line => line != "## Words")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line.Split('|')[1]))
            .Select(match => match.Groups[1].Value)
            .Order(StringComparer.Ordinal);

        Assert.Equal(Verbs, table);
    }

    [Fact]
    public void Copies_and_constructions_give_their_own_type()
    {
        Assert.Equal([], Beginning("With").Where(method => !GivesItself(method.ReturnType, method)).Select(Place));
        Assert.Equal([], Beginning("Create").Where(method => !method.IsStatic || !IsOwn(method.ReturnType, method)).Select(Place));
        Assert.Equal([], Methods.Where(method => Regex.IsMatch(method.Name, "^Try(Create|With)")).Where(method => !GivesItself(method.ReturnType, method)).Select(Place));
    }

    [Fact]
    public void Queries_give_all_that_fit_and_the_one_of_an_id_or_a_reason()
    {
        var queries = Methods.Where(method => Query().IsMatch(method.Name) && First(method.Name) is not ("Order" or "Group" or "Tally")).ToArray();

        Assert.Equal([], queries.Where(method => !typeof(System.Collections.IEnumerable).IsAssignableFrom(method.ReturnType)).Select(Place));
        Assert.Contains(queries, method => Place(method) == "PohonRencana.ByKode");
        Assert.Contains(queries, method => Place(method) == "RencanaStrategis.NodesByUnit");
        Assert.Equal([], Beginning("Find").Where(method => !IsGeneric(method.ReturnType, typeof(ValueOrReason<>))).Select(Place));
    }

    [Fact]
    public void Text_is_read_with_an_error_or_a_value()
    {
        Assert.Equal([], Beginning("Parse").Where(method => !IsReadText(method) || !IsText(method.GetParameters()[0].ParameterType)).Select(Place));
        Assert.Equal([], Beginning("Read").Where(method => !IsReadText(method) && !method.ReturnType.Name.EndsWith("Reading", StringComparison.Ordinal)).Select(Place));
        Assert.Equal([], Beginning("Read").Where(method => !IsText(method.GetParameters()[0].ParameterType)).Select(Place));
    }

    [Fact]
    public void Readers_read_text()
    {
        var readers = Packages.PublicTypes.Where(type => type.Name.Split('`')[0].EndsWith("Reader", StringComparison.Ordinal)).ToArray();

        Assert.Equal([], readers.Where(type => !type.GetMethods(Declared).SelectMany(method => method.GetParameters()).Any(parameter => IsText(parameter.ParameterType))).Select(type => type.Name));
        Assert.NotEmpty(readers);
    }

    [Fact]
    public void Yes_and_no_are_asked_with_is_and_has()
    {
        string[] asked = ["Is", "Has", "Contains", "Fits", "Starts"];
        var properties = Packages.PublicTypes
            .Where(type => !type.IsEnum && !Columns.Contains(type.Name))
            .SelectMany(type => type.GetProperties(Declared))
            .Where(property => IsYesOrNo(property.PropertyType) && First(property.Name) is not ("Is" or "Has"));

        Assert.Equal([], properties.Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));
        Assert.Equal([], Methods.Where(method => asked.Contains(First(method.Name)) != IsYesOrNo(method.ReturnType) && First(method.Name) != "Try").Select(Place));
    }

    [Fact]
    public void Words_of_another_language_for_the_same_mechanics_begin_no_name()
    {
        var names = Packages.PublicTypes
            .Select(type => (Place: type.Name, type.Name))
            .Concat(Packages.PublicTypes.SelectMany(type => type.GetMembers(Declared)).Select(member => (Place: $"{member.DeclaringType!.Name}.{member.Name}", member.Name)));

        Assert.Equal(["TableReference.Baris"], names.Where(name => Mixed.Contains(First(name.Name))).Select(name => name.Place).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<MethodInfo> Beginning(string word) => Methods.Where(method => First(method.Name) == word);

    /// <summary>True for a method that its author named: no accessor, operator, override or member of an interface of the platform.</summary>
    private static bool IsNamed(MethodInfo method) =>
        !method.IsSpecialName
        && !method.Name.Contains('<', StringComparison.Ordinal)
        && method.GetBaseDefinition() == method
        && method.Name is not ("Equals" or "CompareTo" or "Deconstruct" or "TryFormat")
        && !typeof(Delegate).IsAssignableFrom(method.DeclaringType);

    private static bool GivesItself(Type type, MethodInfo method) =>
        IsOwn(type, method) || (type.IsGenericType && type.GetGenericArguments().Any(part => IsOwn(part, method)));

    private static bool IsOwn(Type type, MethodInfo method) => type == method.DeclaringType;

    private static bool IsGeneric(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static bool IsReadText(MethodInfo method) =>
        typeof(IOneOf).IsAssignableFrom(method.ReturnType) && method.ReturnType.GetGenericArguments()[0] == typeof(ReadError);

    private static bool IsText(Type type) =>
        type == typeof(string) || type == typeof(ReadOnlySpan<char>) || type == typeof(Stream) || type == typeof(IReadOnlyList<string>);

    private static bool IsYesOrNo(Type type) => type == typeof(bool) || type == typeof(bool?) || type == typeof(ValueOrReason<bool>);

    private static string Place(MethodInfo method) => $"{method.DeclaringType!.Name.Split('`')[0]}.{method.Name}";

    private static string First(string name) => Word().Match(name).Value;

    [GeneratedRegex("^[A-Z][a-z0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Code();

    [GeneratedRegex("^By[A-Z]|[a-z]By[A-Z]")]
    private static partial Regex Query();
}
