namespace Bkpsdm.Renstra.Rules;

/// <summary>The line of authority: by the superior of a post, and by the parent of its unit.</summary>
internal sealed class JabatanLine(DaftarJabatan jabatan)
{
    public bool IsAbove(Jabatan one, Jabatan other) => Above(other).Contains(one.Id);

    /// <summary>True when two parties share a unit, or the unit of one is above that of the other.</summary>
    public bool ShareUnit(Jabatan one, Jabatan other) =>
        UnitOf(one) is not { } here || UnitOf(other) is not { } there
        || string.Equals(here, there, StringComparison.Ordinal) || Chain(here).Contains(there) || Chain(there).Contains(here);

    public string UnitName(Jabatan party) => UnitOf(party) is { } id ? jabatan.Find(id).Match(unit => unit.Nama, _ => id) : party.Nama;

    private static string? UnitOf(Jabatan party) => party.Unit ?? (party.IsUnit ? party.Id : null);

    private HashSet<string> Above(Jabatan party)
    {
        var above = Chain(party.Id);
        if (!party.IsUnit && party.Unit is { } unit)
        {
            above.UnionWith(Chain(unit));
        }

        return above;
    }

    /// <summary>The ids of the superiors of a post or unit, itself left out; a circle in the data ends it.</summary>
    public HashSet<string> Chain(string id)
    {
        HashSet<string> above = new(StringComparer.Ordinal);
        for (var next = SuperiorOf(id); next is not null && above.Add(next); next = SuperiorOf(next))
        {
        }

        return above;
    }

    private string? SuperiorOf(string id) => jabatan.Find(id).Match(party => party.Atasan, _ => null);
}
