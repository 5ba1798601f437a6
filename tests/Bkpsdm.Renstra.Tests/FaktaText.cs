namespace Bkpsdm.Renstra.Tests;

/// <summary>What a fact of a definition may be: the document's sentences are not copied.</summary>
internal static class FaktaText
{
    /// <summary>Not blank, and at most twelve words.</summary>
    public static void AssertShort(string text)
    {
        Assert.False(string.IsNullOrWhiteSpace(text));
        Assert.True(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= 12, text);
    }
}
