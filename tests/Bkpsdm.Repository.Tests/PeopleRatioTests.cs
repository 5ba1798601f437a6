using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Repository.Tests;

/// <summary>The people ratios of the Merit package, which does not know the plan, are those of the plan's catalogue.</summary>
public class PeopleRatioTests
{
    public static TheoryData<string> Ids => [.. RasioPegawai.All.Select(ratio => ratio.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Ids_and_inputs_are_those_of_the_catalogue(string id)
    {
        var definition = PaserRenstra.Load().Katalog.Find(id).ToOneOf().AsT1;
        var formula = Assert.IsType<RatioFormula>(definition.Formula.ToOneOf().AsT1);
        var own = RasioPegawai.Find(id).ToOneOf().AsT1.Rumus;

        Assert.Equal((formula.Pembilang.Id, formula.Penyebut.Id), (own.Pembilang.Id, own.Penyebut.Id));
    }

    [Fact]
    public void The_index_has_the_weights_of_the_catalogue()
    {
        var formula = (WeightedTreeFormula)PaserRenstra.Load().Katalog.Find("indeks-profesionalitas-asn").ToOneOf().AsT1.Formula.ToOneOf().AsT1;

        Assert.Equal(formula.Cabang.Select(node => (node.Id, node.Bobot)), PeraturanBkn8Of2019.Bobot.Rumus.Cabang.Select(node => (node.Id, node.Bobot)));
    }
}
