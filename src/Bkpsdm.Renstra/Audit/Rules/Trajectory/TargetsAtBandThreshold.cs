using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Targets that sit exactly where a band of predikat begins, or that stay in one band over the whole plan.</summary>
internal sealed class TargetsAtBandThreshold(IReadOnlyDictionary<string, BandScale> scales) : AuditRule(
    "BKP-RNS-046",
    AuditCategory.Trajectory,
    Severity.Warning,
    BilingualText.Create("Target di ambang predikat, atau tidak pernah pindah predikat", "Targets on the threshold of a predikat, or never leaving one"),
    BilingualText.Create("Di ambang, kekurangan sekecil apa pun mengubah predikat; dalam satu pita, lima tahun tidak mengubahnya.", "On the threshold the least shortfall changes the predikat; within one band five years do not change it."),
    BilingualText.Create("Beri jarak dari ambang, atau naikkan target akhir ke predikat berikutnya.", "Keep a margin to the threshold, or raise the final target to the next predikat."))
{
    protected override void Check(RuleCheck check)
    {
        foreach (var rows in check.Targets.Where(row => row.Targets.Count > 0).GroupBy(row => row.IdIndikator, StringComparer.Ordinal))
        {
            check.Plan.Katalog.Find(rows.Key).Switch(definition => Check(check, [.. rows.OrderBy(row => row.InTree ? 0 : 1)], definition), _ => { });
        }
    }

    private void Check(RuleCheck check, StatedTarget[] rows, IndicatorDefinition definition)
    {
        YearCell[] targets = [.. rows.SelectMany(row => row.Targets)];
        var known = scales.TryGetValue(definition.Id, out var given) ? ValueOrReason<BandScale>.Known(given) : RubrikBerpita.Of(definition, targets);
        if (known.TryGet(out var scale))
        {
            check.CountPlace();
            AtThreshold(check, rows[0].Place, scale, targets);
            WithinOneBand(check, rows[0].Place, scale, [.. rows.Select(row => row.Statement.KondisiAwal).OfType<YearCell>(), .. targets]);
        }
        else if (IsScored(check.FindUkuran(definition.Id)))
        {
            check.ReportUnjudged(rows[0].Place, known.Reason!);
        }
    }

    // A percentage has no bands of its own; a score has, whether they are known here or not.
    private static bool IsScored(ValueOrReason<UkuranIndikator> ukuran) =>
        ukuran.TryGet(out var measure)
        && measure.Rumus.TryGet(out var rumus)
        && rumus is JenisRumus.PohonBobot or JenisRumus.JumlahAspek or JenisRumus.RataBerfrekuensi or JenisRumus.SkorResmi;

    private static void AtThreshold(RuleCheck check, FindingPlace place, BandScale scale, YearCell[] targets)
    {
        (YearCell Target, Band Band)[] on =
        [
            .. targets
                .GroupBy(target => (target.Tahun, target.Cell.Value))
                .Select(same => same.First())
                .OrderBy(target => target.Tahun)
                .SelectMany(target => scale.Bands.Skip(1).Where(band => IsOn(scale, target, band)).Select(band => (target, band))),
        ];
        if (on.Length > 0)
        {
            var single = on.Length == 1;
            check.Report(single ? place.WithTahun(on[0].Target.Tahun) : place, ThresholdMessage(scale, on), single ? FindingNumbers.Of(on[0].Target.Cell) : default);
        }
    }

    private static bool IsOn(BandScale scale, YearCell target, Band band) => target.Cell.Value.TryGet(out var value) && scale.Reading.Apply(value) == band.Lower;

    private static void WithinOneBand(RuleCheck check, FindingPlace place, BandScale scale, YearCell[] points)
    {
        YearCell[] known = [.. points.Where(point => point.Cell.Value.IsKnown).OrderBy(point => point.Tahun)];
        var bands = known.Select(point => point.Cell.Value.Bind(scale.Classify)).Distinct().ToArray();
        if (bands.Length == 1 && bands[0].TryGet(out var band) && !band.Equals(scale.Bands[scale.Bands.Count - 1]))
        {
            check.Report(place.WithKolom("predikat"), BandMessage(scale, known[0], known[known.Length - 1], band));
        }
    }

    private static BilingualText ThresholdMessage(BandScale scale, (YearCell Target, Band Band)[] on)
    {
        var reached = scale.Rule == BoundaryRule.AtLeast
            ? BilingualText.Create("tercapai tanpa jarak", "reached without margin")
            : BilingualText.Create("belum tercapai", "not reached yet");
        return BilingualText.Create(
            $"{string.Join("; ", on.Select(pair => $"target {pair.Target.Tahun} {pair.Target.Cell.Used} tepat di ambang predikat {pair.Band.Text(Bahasa.Indonesia)}"))} ({reached.Indonesia}; {scale.Basis.Regulation})",
            $"{string.Join("; ", on.Select(pair => $"the target of {pair.Target.Tahun}, {pair.Target.Cell.Used}, is exactly on the threshold of {pair.Band.Text(Bahasa.English)}"))} ({reached.English}; {scale.Basis.Regulation})");
    }

    private static BilingualText BandMessage(BandScale scale, YearCell first, YearCell last, Band band) => BilingualText.Create(
        $"dari {first.Cell.Used} ({first.Tahun}) sampai {last.Cell.Used} ({last.Tahun}) predikatnya tetap {band.Text(Bahasa.Indonesia)} menurut {scale.Basis.Regulation}",
        $"from {first.Cell.Used} ({first.Tahun}) to {last.Cell.Used} ({last.Tahun}) the predikat stays {band.Text(Bahasa.English)} under {scale.Basis.Regulation}");
}
