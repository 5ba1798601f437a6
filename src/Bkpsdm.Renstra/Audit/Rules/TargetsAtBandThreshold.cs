using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Targets that sit exactly where a band of predikat begins, or that stay in one band over the whole plan.</summary>
internal sealed class TargetsAtBandThreshold() : AuditRule(
    "BKP-RNS-046",
    AuditCategory.Trajectory,
    Severity.Warning,
    BilingualText.Create("Target di ambang predikat, atau tidak pernah pindah predikat", "Targets on the threshold of a predikat, or never leaving one"),
    BilingualText.Create("Di ambang, kekurangan sekecil apa pun mengubah predikat; dalam satu pita, lima tahun tidak mengubahnya.", "On the threshold the least shortfall changes the predikat; within one band five years do not change it."),
    BilingualText.Create("Beri jarak dari ambang, atau naikkan target akhir ke predikat berikutnya.", "Keep a margin to the threshold, or raise the final target to the next predikat."))
{
    protected internal override void Check(RuleCheck check)
    {
        foreach (var row in BarisTarget.Of(check.Plan).Where(row => row.Targets.Count > 0))
        {
            check.Plan.Katalog.Find(row.IdIndikator).Switch(_ => { }, definition => Check(check, row, definition));
        }
    }

    private static void Check(RuleCheck check, BarisTarget row, IndicatorDefinition definition)
    {
        var known = RubrikBerpita.Of(definition, row.Targets);
        if (known.TryGet(out var scale))
        {
            check.Looked();
            AtThreshold(check, row, scale);
            WithinOneBand(check, row, scale);
        }
        else if (IsScored(check.Ukuran(row.IdIndikator)))
        {
            check.CannotTell(row.Place, known.Reason!);
        }
    }

    // A percentage has no bands of its own; a score has, whether they are known here or not.
    private static bool IsScored(ValueOrReason<UkuranIndikator> ukuran) =>
        ukuran.TryGet(out var measure)
        && measure.Rumus.TryGet(out var rumus)
        && rumus is JenisRumus.PohonBobot or JenisRumus.JumlahAspek or JenisRumus.RataBerfrekuensi or JenisRumus.SkorResmi;

    private static void AtThreshold(RuleCheck check, BarisTarget row, BandScale scale)
    {
        (YearCell Target, Band Band)[] on = [.. row.Targets.SelectMany(target => scale.Bands.Skip(1).Where(band => IsOn(scale, target, band)).Select(band => (target, band)))];
        if (on.Length > 0)
        {
            var single = on.Length == 1;
            check.Find(single ? row.Place.WithTahun(on[0].Target.Tahun) : row.Place, ThresholdMessage(row, scale, on), single ? FindingNumbers.Of(on[0].Target.Cell) : default);
        }
    }

    private static bool IsOn(BandScale scale, YearCell target, Band band) => target.Cell.Value.TryGet(out var value) && scale.Reading.Apply(value) == band.Lower;

    private static void WithinOneBand(RuleCheck check, BarisTarget row, BandScale scale)
    {
        YearCell[] points = [.. row.Statement.KondisiAwal is { } baseline && baseline.Cell.Value.IsKnown ? row.Targets.Prepend(baseline) : row.Targets];
        var bands = points.Select(point => point.Cell.Value.Bind(scale.Classify)).Distinct().ToArray();
        if (bands.Length == 1 && bands[0].TryGet(out var band) && !band.Equals(scale.Bands[scale.Bands.Count - 1]))
        {
            check.Find(row.Place.WithKolom("predikat"), BandMessage(row, scale, points, band));
        }
    }

    private static BilingualText ThresholdMessage(BarisTarget row, BandScale scale, (YearCell Target, Band Band)[] on)
    {
        var inBand = scale.Rule == BoundaryRule.AtLeast;
        return BilingualText.Create(
            $"{string.Join("; ", on.Select(pair => $"target {pair.Target.Tahun} {pair.Target.Cell.Used} tepat di ambang predikat {pair.Band.Text(Bahasa.Indonesia)}"))} ({(inBand ? "tercapai tanpa jarak" : "belum tercapai")}; {scale.Basis.Regulation}){row.Also(Bahasa.Indonesia)}",
            $"{string.Join("; ", on.Select(pair => $"the target of {pair.Target.Tahun}, {pair.Target.Cell.Used}, is exactly on the threshold of {pair.Band.Text(Bahasa.English)}"))} ({(inBand ? "reached without margin" : "not reached yet")}; {scale.Basis.Regulation}){row.Also(Bahasa.English)}");
    }

    private static BilingualText BandMessage(BarisTarget row, BandScale scale, YearCell[] points, Band band)
    {
        var (first, last) = (points[0], points[points.Length - 1]);
        return BilingualText.Create(
            $"dari {first.Cell.Used} ({first.Tahun}) sampai {last.Cell.Used} ({last.Tahun}) predikatnya tetap {band.Text(Bahasa.Indonesia)} menurut {scale.Basis.Regulation}{row.Also(Bahasa.Indonesia)}",
            $"from {first.Cell.Used} ({first.Tahun}) to {last.Cell.Used} ({last.Tahun}) the predikat stays {band.Text(Bahasa.English)} under {scale.Basis.Regulation}{row.Also(Bahasa.English)}");
    }
}
