using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>The text of <c>docs/peraturan.md</c>.</summary>
internal static partial class RegulationPage
{
    // More than half of the commands.
    private const int Many = 11;

    public static string Markdown()
    {
        var text = new StringBuilder();
        text.AppendLine("# Peraturan").AppendLine()
            .AppendLine("Setiap angka yang ditentukan peraturan ada di satu berkas dalam folder `Rubrics/` paketnya. Halaman ini dibuat dari kode dan diperiksa oleh tes (`BKPSDM_WRITE_GOLDEN=1 dotnet test tests/Bkpsdm.Repository.Tests --filter RegulationTests` menulisnya kembali). *Konfirmasi* menyebut berapa sumber terpisah yang membenarkan angkanya; di bawah dua sumber angka dapat diganti oleh pemakai pustaka. Bila bagian suatu peraturan berbeda kepastiannya, anggota kodenya disebut.").AppendLine()
            .AppendLine("*Every number that a regulation decides stands in one file, in the `Rubrics/` folder of its package. This page is made from the code and held by a test. The confirmation says how many independent sources agree; below two, a caller can replace the numbers. Commands are those of the sample console whose code reaches the file; some reach it only through the plan that they read.*").AppendLine();
        var uses = RegulationUses.Read();
        foreach (var package in RegulationFile.All().GroupBy(file => file.Package))
        {
            Package(text, uses, package.Key, [.. package.OrderBy(Year).ThenBy(file => file.Type.Name, StringComparer.Ordinal)]);
        }

        WithoutFile(text);
        return text.ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The regulations that the sources name, each with the files that name it.</summary>
    public static ILookup<string, string> Named() =>
        Packages.All.Select(assembly => RepositoryRoot.File("src", assembly.GetName().Name!))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => Name().Matches(File.ReadAllText(file)).Select(match => (Name: match.Value, File: Path.GetFileNameWithoutExtension(file))))
            .Distinct()
            .ToLookup(named => named.Name, named => named.File);

    private static void Package(StringBuilder text, RegulationUses uses, string package, IReadOnlyList<RegulationFile> files)
    {
        text.Append("## ").AppendLine(package).AppendLine()
            .AppendLine("| peraturan | yang diatur<br>*what it decides* | berlaku<br>*in force* | konfirmasi<br>*confirmed by* | dipakai oleh<br>*used by* | perintah<br>*commands* |")
            .AppendLine("|---|---|---|---|---|---|");
        foreach (var file in files)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| [{Cite(file.Basis)}](../{file.File}) | {RegulationTexts.Decides[file.Type.Name]}<br>*{file.Decides.Replace("*", string.Empty, StringComparison.Ordinal)}* | {Years(file.Basis)} | {Confirmed(file)} | {Types(uses.Types(file))} | {Commands(uses.Commands(file))} |");
        }

        text.AppendLine();
    }

    private static void WithoutFile(StringBuilder text)
    {
        var named = Named();
        text.AppendLine("## Disebut, tanpa berkas sendiri").AppendLine()
            .AppendLine("*Named in the code, without a file of their own.*").AppendLine()
            .AppendLine("| peraturan | keterangan | disebut dalam<br>*named in* |")
            .AppendLine("|---|---|---|");
        foreach (var (name, (indonesia, english)) in RegulationTexts.WithoutFile)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {indonesia}<br>*{english}* | {Code(named[name].Order(StringComparer.Ordinal))} |");
        }
    }

    private static string Year(RegulationFile file) => file.Type.Name[^4..];

    private static string Cite(LegalBasis basis) => basis.Article is { } article ? $"{basis.Regulation}, {article}" : basis.Regulation;

    private static string Years(LegalBasis basis) => (basis.InForceFrom.IsEmpty, basis.InForceUntil.IsEmpty) switch
    {
        (true, true) => "tidak dicatat<br>*not recorded*",
        (true, false) => $"sampai {basis.InForceUntil}",
        (false, true) => $"sejak {basis.InForceFrom}",
        _ => basis.InForceFrom == basis.InForceUntil ? $"{basis.InForceFrom}" : $"{basis.InForceFrom}–{basis.InForceUntil}",
    };

    // The parts are named only where they are confirmed differently.
    private static string Confirmed(RegulationFile file)
    {
        var parts = file.Bases.GroupBy(part => (part.Basis.Confidence, part.Basis.Article)).ToArray();
        return string.Join("<br>", parts.Select(part => Confidence(part.Key.Confidence)
            + (part.Key.Article is { } article && article != file.Basis.Article ? $", {article}" : string.Empty)
            + (parts.Length > 1 ? ": " + Code(part.Select(member => member.Member)) : string.Empty)));
    }

    private static string Confidence(SourceConfidence confidence)
    {
        var text = LegalBasis.Create("-", confidence);
        return $"{Inside(text.Text(Bahasa.Indonesia))} (*{Inside(text.Text(Bahasa.English))}*)";
    }

    private static string Inside(string text) => text[(text.IndexOf('(', StringComparison.Ordinal) + 1)..^1];

    private static string Types(IEnumerable<string> types) => types.ToArray() switch
    {
        [] => "pemakai pustaka saja (*callers only*)",
        var few => Code(few),
    };

    private static string Commands(IEnumerable<string> commands) => commands.ToArray() switch
    {
        [] => "tidak ada (*none*)",
        { Length: > Many } => "sebagian besar (*most*)",
        var few => Code(few),
    };

    private static string Code(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"`{name}`"));

    [GeneratedRegex(@"\b(?:UU|PP|Perpres|Permen[a-z]+(?: RB)?|Kepmen[a-z]+(?: RB)?|KepMenPAN|Peraturan (?:BKN|KASN)|Perka BKN|Inmendagri|SE (?:Kepala )?BKN) [0-9][0-9.-]*/(?:19|20)[0-9]{2}\b")]
    private static partial Regex Name();
}
