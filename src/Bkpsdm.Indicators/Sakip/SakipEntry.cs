namespace Bkpsdm.Indicators;

/// <summary>Entries at one level of an instrument.</summary>
internal abstract class SakipEntry(SakipInstrument instrument)
{
    protected SakipInstrument Instrument { get; } = instrument;

    public abstract SakipKomponenResult Score(SakipKomponen komponen);

    /// <summary>The faults of entries that belong to no part of the instrument.</summary>
    public abstract IReadOnlyList<Reason> Strays();

    protected static bool Same(string left, string right) => string.Equals(left.Trim(), right.Trim(), StringComparison.OrdinalIgnoreCase);

    protected static IReadOnlyList<Reason> Strays(IEnumerable<string> given, IEnumerable<string> known, SakipInstrument instrument)
    {
        var codes = new HashSet<string>(known.Select(code => code.Trim()), StringComparer.OrdinalIgnoreCase);
        return [.. given.Select(code => code.Trim()).Where(code => !codes.Contains(code)).Distinct(StringComparer.OrdinalIgnoreCase).Select(code => SakipReasons.UnknownCode(code, instrument))];
    }

    protected static ValueOrReason<Fraction> PointsOf(string kode, decimal maximum, KeyValuePair<string, decimal>[] scores)
    {
        var own = Array.FindAll(scores, score => Same(score.Key, kode));
        if (own.Length != 1)
        {
            return own.Length == 0 ? Reason.MissingInput(kode) : SakipReasons.Twice(kode);
        }

        var range = ValueRange.Create(0m, maximum);
        return range.Contains(own[0].Value) ? Fraction.FromDecimal(own[0].Value) : Reason.InvalidInput(kode, own[0].Value, range);
    }
}
