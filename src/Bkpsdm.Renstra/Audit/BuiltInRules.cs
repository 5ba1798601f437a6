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
        new RatioOfAchievement(),
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
    ]);
}
