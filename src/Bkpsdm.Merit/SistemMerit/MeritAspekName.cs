using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The key of an aspect: its id or its name in either language.</summary>
internal sealed class MeritAspekName(string id, BilingualText nama)
{
    public string Id { get; } = id;

    public BilingualText Nama { get; } = nama;

    public bool IsCalled(string name) => Same(Id, name) || Same(Nama.Indonesia, name) || Same(Nama.English, name);

    private static bool Same(string own, string name) => string.Equals(own, name.Trim(), StringComparison.OrdinalIgnoreCase);
}
