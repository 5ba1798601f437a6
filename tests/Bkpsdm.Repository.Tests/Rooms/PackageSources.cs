using System.Collections.Concurrent;
using Bkpsdm.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Bkpsdm.Repository.Tests;

/// <summary>What each source file of a package refers to, as the compiler understands it; documentation comments do not count.</summary>
internal static class PackageSources
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    private static readonly CSharpParseOptions Parsing = new(
        LanguageVersion.Latest,
        preprocessorSymbols: ["NET", "NET10_0", "NET5_0_OR_GREATER", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    // Everything that stands beside the test: the platform, the card of dependencies, the other packages.
    private static readonly string[] Beside = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    private static readonly ConcurrentDictionary<string, Lazy<IReadOnlyCollection<SourceReference>>> Read = new(StringComparer.Ordinal);

    /// <summary>The references of a package under <c>src</c>.</summary>
    public static IReadOnlyCollection<SourceReference> Of(string package) => Of(package, "src", package);

    /// <summary>The references of the project in a folder of the repository.</summary>
    public static IReadOnlyCollection<SourceReference> Of(string assembly, params string[] folder) =>
        Read.GetOrAdd(assembly, _ => new(() => OfProject(assembly, RepositoryRoot.File(folder)))).Value;

    private static IReadOnlyCollection<SourceReference> OfProject(string assembly, string root)
    {
        var compilation = Compile(assembly, root);
        return
        [
            .. compilation.SyntaxTrees.Where(tree => tree.FilePath.StartsWith(root, StringComparison.Ordinal))
                .AsParallel()
                .SelectMany(tree => OfFile(compilation.GetSemanticModel(tree), tree, root))
                .AsSequential()
                .OrderBy(reference => reference.From, StringComparer.Ordinal)
                .ThenBy(reference => reference.To, StringComparer.Ordinal)
                .ThenBy(reference => reference.Type, StringComparer.Ordinal),
        ];
    }

    private static CSharpCompilation Compile(string assembly, string root)
    {
        var trees = Files(root).Concat(Files(RepositoryRoot.File("src", "Shared")))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Parsing, file))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing));
        var references = Beside.Where(file => Path.GetFileNameWithoutExtension(file) != assembly).Select(file => MetadataReference.CreateFromFile(file));
        return CSharpCompilation.Create(assembly, trees, references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    private static HashSet<SourceReference> OfFile(SemanticModel model, SyntaxTree tree, string root)
    {
        var from = Path.GetRelativePath(root, tree.FilePath);
        return
        [
            .. tree.GetRoot().DescendantNodes()
                .SelectMany(node => Symbols(model, node))
                .Select(symbol => (Symbol: symbol, Type: symbol as INamedTypeSymbol ?? symbol.ContainingType, File: DeclaringFile(symbol)))
                .Where(used => used.File is null ? IsOfPackage(used.Type) : used.File != tree.FilePath && used.File.StartsWith(root, StringComparison.Ordinal))
                .Select(used => used.File is null
                    ? new SourceReference(from, null, used.Type.Name, used.Type.ContainingAssembly.Name)
                    : new SourceReference(from, Path.GetRelativePath(root, used.File), used.Type.Name)),
        ];
    }

    private static bool IsOfPackage(INamedTypeSymbol type) => type.ContainingAssembly?.Name.StartsWith("Bkpsdm.", StringComparison.Ordinal) == true;

    private static IEnumerable<ISymbol> Symbols(SemanticModel model, SyntaxNode node)
    {
        var symbol = node switch
        {
            // A part of a type uses the other parts of it.
            TypeDeclarationSyntax part => model.GetDeclaredSymbol(part),
            ExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or AttributeSyntax => Bound(model, node),
            _ => null,
        };
        return symbol switch
        {
            null => [],
            INamedTypeSymbol type => [type.OriginalDefinition],
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol when symbol.ContainingType is not null => [symbol.OriginalDefinition],
            _ => [],
        };
    }

    // A call that does not bind because a generated part is absent still names its candidates.
    private static ISymbol? Bound(SemanticModel model, SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node);
        var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        return symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol;
    }

    // A member stands in its own file; a type that has several, in the file of its name.
    private static string? DeclaringFile(ISymbol symbol)
    {
        if (symbol is not INamedTypeSymbol && symbol.DeclaringSyntaxReferences is [var member, ..])
        {
            return member.SyntaxTree.FilePath;
        }

        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        var files = type.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree.FilePath).ToArray();
        return files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == type.Name) ?? files.FirstOrDefault();
    }
}
