using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The 35 definitions of the plan.</summary>
public class PaserCatalogTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Fact]
    public void Definitions_are_the_34_of_Tabel45_and_the_key_indicator()
    {
        Assert.Equal(35, Plan.Katalog.Definitions.Count);
        Assert.Equal(Enumerable.Range(1, 34), Plan.Katalog.Definitions.Where(definition => definition.Reference.Tabel == "Tabel 4.5").Select(definition => definition.Reference.Baris));
        Assert.Equal("kunci", Plan.Katalog.Definitions[^1].Tingkat);
    }

    [Fact]
    public void Only_two_have_no_formula_and_say_why()
    {
        var without = Plan.Katalog.Definitions.Where(definition => !definition.Formula.IsKnown).ToDictionary(definition => definition.Id, definition => definition.Formula.Reason!.Code);

        Assert.Equal(2, without.Count);
        Assert.Equal("BOBOT_TIDAK_DITETAPKAN", without["nilai-kinerja-manajemen-internal"]);
        Assert.Equal("RUMUS_TIDAK_DITETAPKAN", without["indeks-nspk"]);
    }

    // Merit: Grafik 2.3 sums to the 246,5 of Tabel 2.4. IKM: 7346 / 2250 × 25. Inventory: 1086 of the 1227 goods of Tabel 2.3.
    [Theory]
    [InlineData("indeks-sistem-merit", "246.5")]
    [InlineData("indeks-profesionalitas-asn", "79")]
    [InlineData("kepuasan-layanan-kepegawaian", "81.62")]
    [InlineData("barang-inventaris-baik", "88.51")]
    [InlineData("peralatan-mesin-baik", "88.51")]
    [InlineData("indeks-kualitas-data-asn", "96.08")]
    public void Example_evaluates_to_its_figure(string id, string expected)
    {
        var definition = Find(id);

        Assert.True(definition.Evaluate(definition.Example!.Masukan).TryGet(out var value));
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), Rounding.Usual.Apply(value));
    }

    [Fact]
    public void Every_formula_has_an_example_that_evaluates_and_explains_itself_with_the_same_result()
    {
        foreach (var definition in Plan.Katalog.Definitions.Where(definition => definition.Formula.IsKnown))
        {
            Assert.NotNull(definition.Example);
            var value = definition.Evaluate(definition.Example.Masukan);
            Assert.True(value.IsKnown, $"{definition.Id}: {value}");
            Assert.Equal(value, definition.Explain(definition.Example.Masukan).Result);
        }
    }

    [Fact]
    public void Every_example_without_one_input_is_unknown_so_that_no_result_is_stored()
    {
        foreach (var definition in Plan.Katalog.Definitions.Where(definition => definition.Formula.IsKnown))
        {
            Assert.Equal("MASUKAN_TIDAK_ADA", definition.Evaluate(FormulaInputs.Empty).Reason?.Code);
        }
    }

    [Fact]
    public void Every_definition_has_law_meaning_and_reference()
    {
        Assert.All(Plan.Katalog.Definitions, definition =>
        {
            Assert.NotEmpty(definition.LegalBases);
            Assert.NotNull(definition.Definisi);
            Assert.NotEqual(definition.Definisi.Indonesia, definition.Definisi.English);
            Assert.False(definition.Reference.IsEmpty);
            Assert.NotEqual(StatedBasis.Undecided, definition.Polarity.Basis);
        });
    }

    [Fact]
    public void Lower_is_better_for_discipline_alone() =>
        Assert.Equal(
            ["hukuman-disiplin"],
            Plan.Katalog.Definitions.Where(definition => definition.Polarity.TryGet(out var polarity) && polarity == Polarity.LowerIsBetter).Select(definition => definition.Id));

    [Theory]
    [InlineData("indeks-profesionalitas-asn", "POIN_SUDAH_BERBOBOT")]
    [InlineData("indeks-sistem-merit", "DELAPAN_ATAU_SEPULUH_ASPEK")]
    [InlineData("lhp-nihil", "RUMUS_BEDA_DARI_DEFINISI")]
    [InlineData("capaian-iki", "AMBANG_DELAPAN_PULUH")]
    [InlineData("asn-memenuhi-standar-kompetensi", "FORMULASI_TERSALIN")]
    public void Flaws_of_the_document_are_notes(string id, string note) =>
        Assert.Contains(note, Find(id).Notes.Select(one => one.Kode));

    [Fact]
    public void Ikd_has_27_indicators_with_two_inputs_each() =>
        Assert.Equal(54, Find("indeks-kualitas-data-asn").Formula.Match(formula => formula.Inputs.Count, _ => 0));

    [Fact]
    public void Internal_management_computes_with_a_weighted_set_of_the_caller()
    {
        var definition = Find("nilai-kinerja-manajemen-internal").WithFormula(WeightedTreeFormula.Create(100,
        [
            WeightedNode.Leaf(60, FormulaInput.Create("a", BilingualText.Same("a"))),
            WeightedNode.Leaf(40, FormulaInput.Create("b", BilingualText.Same("b"))),
        ]));

        Assert.Equal(86m, definition.Evaluate(FormulaInputs.Empty.With("a", 90m).With("b", 80m)));
    }

    [Fact]
    public void ByKode_gives_all_definitions_of_a_node() =>
        Assert.Equal(4, Plan.Katalog.ByKode("5.03.01.2.01").Count);

    private static IndicatorDefinition Find(string id) =>
        Plan.Katalog.Find(id).Match(definition => definition, reason => throw new InvalidOperationException(reason.ToString()));
}
