using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Repository.Tests;

/// <summary>The plan's definitions and the rubrics of the other packages state the same numbers of one regulation; no arrow joins them, so a test does.</summary>
public class SameRegulationTests
{
    [Fact]
    public void Merit_aspects_of_the_plan_are_those_of_the_instrument() =>
        Assert.Equal(
            PermenpanRb40Of2018.Aspek.Inputs.Select(aspek => (aspek.Id, aspek.Range.Maximum)),
            Formula<SumOfAspectsFormula>("indeks-sistem-merit").Inputs.Select(aspek => (aspek.Id, aspek.Range.Maximum)));

    [Fact]
    public void Ikd_dimensions_of_the_plan_have_the_weights_of_the_regulation() =>
        Assert.Equal(
            IkdDimension.All.Select(dimension => (long)dimension.Bobot),
            Formula<WeightedTreeFormula>("indeks-kualitas-data-asn").Cabang.Select(dimension => dimension.Bobot));

    private static T Formula<T>(string id)
        where T : Formula =>
        (T)PaserRenstra.Load().Katalog.Find(id).ToOneOf().AsT1.Formula.Match(formula => formula, reason => throw new InvalidOperationException(reason.ToString()));
}
