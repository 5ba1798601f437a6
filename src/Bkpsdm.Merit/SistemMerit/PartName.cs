using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The name of a part of an instrument (an aspect, an element). A part is found by its id or its name in either language.</summary>
internal sealed class PartName(string id, BilingualText nama)
{
    public string Id { get; } = id;

    public BilingualText Nama { get; } = nama;

    public bool IsCalled(string name) => Same(Id, name) || Same(Nama.Indonesia, name) || Same(Nama.English, name);

    private static bool Same(string own, string name) => string.Equals(own, name.Trim(), StringComparison.OrdinalIgnoreCase);
}
