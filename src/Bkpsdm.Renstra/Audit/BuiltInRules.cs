using Bkpsdm.Renstra.Rules;

namespace Bkpsdm.Renstra;

/// <summary>The rules of the package, in the order of their codes.</summary>
internal static class BuiltInRules
{
    public static IReadOnlyList<AuditRule> All { get; } = Array.AsReadOnly<AuditRule>(
    [
        new ChildrenMakeYear(),
        new ChildrenMakeTotal(),
        new YearsMakeTotal(),
        new TotalCarriesError(),
        new YearsMakeFinal(),
        new RatioOfAchievement(),
        new RatioOfAbsorption(),
        new StatedGrowth(),
        new PartsOfWhole(),
        new WeightsMakeWhole(),
        new RealisasiAbovePagu(),
        new PersistentLowAbsorption(),
        new FundingWithoutTarget(),
        new TargetWithoutFunding(),
        new NodeWithoutPagu(),
        new FirstTargetWorse(),
        new TargetsReverse(),
        new FinalFitsNothing(),
        new ValueOutOfRange(),
        new CeilingFromStart(),
        new MissingBaseline(),
        new TargetsAtBandThreshold(),
        new TargetOnEndedRubric(),
        new PeriodOfTitle(),
        new BaselinesAgree(),
        new TargetsAgree(),
        new FinalsAgree(),
        new UnitsAgree(),
        new JabatanAgree(),
        new BaselineIsRealisation(),
        new ListsMatchPlan(),
        new NamesSpeltAlike(),
        new NamesSayTheSame(),
        new ProseAgreesWithTable(),
        new AlignmentNamesExist(),
        new AlignmentReaches(),
        new FormerTargetsDiffer(),
        new ListsCountOnce(),
        new IndicatorOnOneLevel(),
        new StatementOnOneLevel(),
        new NodeHasIndicator(),
        new IndicatorHasTarget(),
        new SasaranHasProgram(),
        new OutcomeHasIndicator(),
        new CodeUnderParent(),
        new KnownNomenclature(),
    ]);
}
