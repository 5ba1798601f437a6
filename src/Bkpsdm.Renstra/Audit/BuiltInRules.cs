using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Rules;

namespace Bkpsdm.Renstra;

/// <summary>The rules of the package, in the order of their codes.</summary>
internal static class BuiltInRules
{
    public static IReadOnlyList<AuditRule> All { get; } = With(new Dictionary<string, BandScale>());

    /// <summary>The rules, with scales of indicators that the definitions do not lead to.</summary>
    public static IReadOnlyList<AuditRule> With(IReadOnlyDictionary<string, BandScale> scales) =>
        Array.AsReadOnly([.. Unordered(scales).OrderBy(rule => rule.Code, StringComparer.Ordinal)]);

    private static AuditRule[] Unordered(IReadOnlyDictionary<string, BandScale> scales) =>
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
        new TargetsAtBandThreshold(scales),
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
        new IndicatorWithoutDefinition(),
        new DefinitionWithoutIndicator(),
        new ExchangedDefinition(),
        new NameAgainstFormula(),
        new UnlikeThingsCounted(),
        new ThresholdOfName(),
        new CountSaid(),
        new UnitOfDefinition(),
        new PolarityUndecided(),
        new FormulaInWords(),
        new IndicatorWithoutJabatan(),
        new JabatanOutsideStructure(),
        new DutiesElsewhere(),
        new SuperiorNamed(),
        new OtherRegion(),
        new Placeholder(),
        new PercentOfRawScores(),
        new CopiedText(),
        new UnitOfName(),
    ];
}
