namespace Bkpsdm.Renstra.Rules;

/// <summary>The relation of two parties that can both answer for one indicator: the same, one above the other, or a unit and a post in it.</summary>
internal sealed class JabatanRelation(JabatanLine line)
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
            : line.Chain(one.Id).Contains(other.Id) || line.Chain(other.Id).Contains(one.Id);
    }

    // Of a party without unit and superior nobody can tell whose it is.
    private static bool IsAlone(Jabatan one) => one.Unit is null && one.Atasan is null;

    // The unit of a post, and the units above it; a unit counts with what is in it and with what it is in.
    private bool Contains(Jabatan whole, Jabatan part)
    {
        var unit = whole.IsUnit ? whole.Id : whole.Unit;
        var own = part.IsUnit ? part.Id : part.Unit;
        return (own is not null && (string.Equals(own, unit, StringComparison.Ordinal) || (unit is not null && line.Chain(own).Contains(unit))))
            || (whole.IsUnit != part.IsUnit && string.Equals(whole.Unit, part.Unit, StringComparison.Ordinal));
    }
}
