using Bkpsdm.Indicators;

namespace Bkpsdm;

#pragma warning disable CA1812 // Only packages that read documents by their types use it.

/// <summary>A text in both languages as the JSON has it.</summary>
internal sealed record TextPair(string Id, string En)
{
    /// <summary>The text in both languages; neither is blank.</summary>
    public BilingualText Text(string path) => BilingualText.Create(DataFault.RequireText(Id, path + ".id"), DataFault.RequireText(En, path + ".en"));
}
