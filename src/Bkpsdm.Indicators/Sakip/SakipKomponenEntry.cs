namespace Bkpsdm.Indicators;

/// <summary>Entries by component.</summary>
internal sealed class SakipKomponenEntry(SakipInstrument instrument, KeyValuePair<string, decimal>[] scores) : SakipEntry(instrument)
{
    public override SakipKomponenResult Score(SakipKomponen komponen) =>
        new(Instrument, komponen, PointsOf(komponen.Kode, Instrument.MaximumOf(komponen), scores), []);

    public override IReadOnlyList<Reason> Strays() =>
        Strays(scores.Select(score => score.Key), Instrument.Komponen.Select(komponen => komponen.Kode), Instrument);
}
