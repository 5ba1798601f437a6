namespace Bkpsdm.Indicators;

/// <summary>Entries by criterion.</summary>
internal sealed class SakipKriteriaEntry(SakipInstrument instrument, SakipLevelTable levels, SakipKriteria[] kriteria) : SakipEntry(instrument)
{
    public override SakipKomponenResult Score(SakipKomponen komponen) =>
        SakipKomponenResult.FromParts(Instrument, komponen, [.. komponen.SubKomponen.Select(Score)]);

    public override IReadOnlyList<Reason> Strays() =>
        Strays(kriteria.Select(one => one.SubKomponen), Instrument.Komponen.SelectMany(komponen => komponen.SubKomponen).Select(sub => sub.Kode), Instrument);

    private SakipSubKomponenResult Score(SakipSubKomponen sub)
    {
        var own = Array.FindAll(kriteria, one => Same(one.SubKomponen, sub.Kode));
        var shares = Array.ConvertAll(own, one => new SakipKriteriaShare(one, ShareOf(one, own)));
        return new SakipSubKomponenResult(Instrument, sub, PointsOf(sub, shares), shares, levels);
    }

    private ValueOrReason<decimal> ShareOf(SakipKriteria one, SakipKriteria[] own) =>
        own.Count(other => Same(other.Kode, one.Kode)) > 1 ? SakipReasons.Twice(one.Place) : one.ShareBy(levels);

    private ValueOrReason<Fraction> PointsOf(SakipSubKomponen sub, SakipKriteriaShare[] shares)
    {
        if (shares.Length == 0)
        {
            return SakipReasons.NoCriteria(sub);
        }

        var sum = Fraction.Zero;
        foreach (var share in shares)
        {
            if (!share.Nilai.TryGet(out var value))
            {
                return share.Nilai.Reason!;
            }

            sum += Fraction.FromDecimal(value);
        }

        return sum / Fraction.FromWhole(shares.Length) * Instrument.PointsOf(sub.Parts);
    }
}
