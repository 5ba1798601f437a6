namespace Bkpsdm.Renstra.Rules;

/// <summary>Whether two parties can both answer for one indicator: the same, one above the other, or a unit and a post in it.</summary>
internal sealed class JabatanRelation(DaftarJabatan jabatan)
{
    public bool Fit(IReadOnlyList<Jabatan> some, IReadOnlyList<Jabatan> others) => some.Any(one => others.Any(other => Fit(one, other)));

    private bool Fit(Jabatan one, Jabatan other)
    {
        if (string.Equals(one.Id, other.Id, StringComparison.Ordinal) || IsAlone(one) || IsAlone(other))
        {
            return true;
        }

        return one.IsUnit || other.IsUnit
            ? Contains(one, other) || Contains(other, one)
            : Chain(one.Atasan).Contains(other.Id) || Chain(other.Atasan).Contains(one.Id);
    }

    // Of a party without unit and superior nobody can tell whose it is.
    private static bool IsAlone(Jabatan one) => one.Unit is null && one.Atasan is null;

    // The unit of a post, and the units above it; a unit counts with what is in it and with what it is in.
    private bool Contains(Jabatan whole, Jabatan part)
    {
        var unit = whole.IsUnit ? whole.Id : whole.Unit;
        return Chain(part.IsUnit ? part.Id : part.Unit).Contains(unit)
            || (whole.IsUnit != part.IsUnit && string.Equals(whole.Unit, part.Unit, StringComparison.Ordinal));
    }

    // A chain that comes back to itself ends where it has been.
    private List<string?> Chain(string? id)
    {
        List<string?> chain = [];
        while (id is not null && !chain.Contains(id))
        {
            chain.Add(id);
            id = jabatan.Find(id).Match(_ => null, found => found.Atasan);
        }

        return chain;
    }
}
