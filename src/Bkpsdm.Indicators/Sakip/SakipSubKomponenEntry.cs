namespace Bkpsdm.Indicators;

/// <summary>Entries by sub-component.</summary>
internal sealed class SakipSubKomponenEntry(SakipInstrument instrument, KeyValuePair<string, decimal>[] scores) : SakipEntry(instrument)
{
    public override SakipKomponenResult Score(SakipKomponen komponen) =>
        SakipKomponenResult.FromParts(Instrument, komponen, [.. komponen.SubKomponen.Select(Score)]);

    public override IReadOnlyList<Reason> Strays() =>
        Strays(scores.Select(score => score.Key), Instrument.Komponen.SelectMany(komponen => komponen.SubKomponen).Select(sub => sub.Kode), Instrument);

    private SakipSubKomponenResult Score(SakipSubKomponen sub) =>
        new(Instrument, sub, PointsOf(sub.Kode, Instrument.MaximumOf(sub), scores), [], null);
}
