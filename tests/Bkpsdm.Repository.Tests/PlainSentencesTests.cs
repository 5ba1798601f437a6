using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Bkpsdm.Repository.Tests;

/// <summary>The XML documentation of the packages is written in plain sentences.</summary>
public partial class PlainSentencesTests
{
    private const int LongestSentence = 240;

    private static readonly Sentence[] Sentences = [.. Packages.All.SelectMany(SentencesOf)];

    [Fact]
    public void Texts_start_with_a_noun()
    {
        Assert.Equal([], Sentences.Where(text => RelativeStart().IsMatch(text.Words)).Select(Shown));
        Assert.Matches(RelativeStart(), "Whether a day lies in the year.");
        Assert.DoesNotMatch(RelativeStart(), "Whatever the range, true.");
    }

    [Fact]
    public void Relative_clauses_have_a_noun()
    {
        Assert.Equal([], Sentences.Where(text => ClauseWithoutNoun().IsMatch(text.Words)).Select(Shown));
        Assert.Matches(ClauseWithoutNoun(), "A budget before the audit changes what it reads.");
        Assert.Matches(ClauseWithoutNoun(), "The value, or what is wrong.");
        Assert.DoesNotMatch(ClauseWithoutNoun(), "Somewhat larger.");
    }

    [Fact]
    public void Texts_end_with_a_full_stop() =>
        Assert.Equal([], Sentences.Where(text => !FullStop().IsMatch(text.Words)).Select(Shown));

    [Fact]
    public void Sentences_are_short()
    {
        Assert.Equal([], Sentences.Where(text => Longest(text.Words) > LongestSentence).Select(Shown));
        Assert.Equal(10, Longest("One. Two is 4.5"));
    }

    private static IEnumerable<Sentence> SentencesOf(Assembly assembly)
    {
        string[] parts = ["summary", "remarks", "returns", "param", "typeparam", "value"];
        return XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .SelectMany(member => member.Elements().Where(part => parts.Contains(part.Name.LocalName)).Select(part => new Sentence(assembly.GetName().Name!, member.Attribute("name")!.Value, part.Name.LocalName, Words(part))));
    }

    /// <summary>The text of an element as a reader sees it: references by their last name, examples left out.</summary>
    private static string Words(XElement element) =>
        Blanks().Replace(string.Concat(element.Nodes().Select(Word)), " ").Trim();

    private static string Word(XNode node) =>
        node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "code" } => "",
            XElement { IsEmpty: true } reference => (reference.FirstAttribute?.Value ?? "").Split('(')[0].Split('.', ':')[^1],
            XElement part => Words(part),
            _ => "",
        };

    private static int Longest(string words) => SentenceEnd().Split(words).Max(sentence => sentence.Length);

    private static string Shown(Sentence text) => $"{text.Member} <{text.Part}>: {text.Words}";

    [GeneratedRegex(@"^(?:(?:With|From|To|Of|By|In|On|For) what|What|Whether|Who|Whose|Where|Why|Which|If|That)\b")]
    private static partial Regex RelativeStart();

    [GeneratedRegex(@"\b[Ww]hat (?:it|they|he|she|one|is|are|was|were|has|had|the|a|an|no|did|does|can|must|may|comes?|belongs?|stands?|follows?)\b")]
    private static partial Regex ClauseWithoutNoun();

    [GeneratedRegex(@"(?:[.?!]|\.\))$")]
    private static partial Regex FullStop();

    [GeneratedRegex(@"(?<=[.?!]) (?=[A-Z0-9(])")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private sealed record Sentence(string Package, string Member, string Part, string Words);
}
