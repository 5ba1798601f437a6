namespace Bkpsdm.Indicators.Tests.Snippets;

/// <summary>Examples of the documentation for formulas and their working.</summary>
public class FormulaSnippets
{
    [Fact]
    public void Inputs()
    {
        var formula = RatioFormula.Create(
            FormulaInput.Create("pegawai-dilatih", BilingualText.Create("Pegawai yang dilatih", "Staff trained")),
            FormulaInput.Create("pegawai", BilingualText.Create("Seluruh pegawai", "All staff")));

        // region: FormulaInputs
        var inputs = FormulaInputs.Empty
            .With("pegawai-dilatih", 246)
            .With("pegawai", 600);

        var corrected = inputs.With("pegawai", 615); // a new set; the first one stays as it is
        var percent = formula.Evaluate(corrected); // 40
        // endregion

        Assert.Equal(40m, percent);
        Assert.Equal(41m, formula.Evaluate(inputs));
    }

    [Fact]
    public void Ratio()
    {
        // region: RatioFormula
        var formula = RatioFormula.Create(
            FormulaInput.Create("ditindaklanjuti", BilingualText.Create("Temuan yang ditindaklanjuti", "Findings followed up")),
            FormulaInput.Create("temuan", BilingualText.Create("Seluruh temuan", "All findings")));

        var percent = formula.Evaluate(45, 60); // 75
        var none = formula.Evaluate(0, 0).Reason!.Code; // PENYEBUT_NOL: no finding is not 100 percent
        // endregion

        Assert.Equal(75m, percent);
        Assert.Equal("PENYEBUT_NOL", none);
    }

    [Fact]
    public void WeightedTree()
    {
        // region: WeightedTreeFormula
        var formula = WeightedTreeFormula.Create(100,
        [
            WeightedNode.Leaf(25, FormulaInput.Create("kualifikasi", BilingualText.Create("Kualifikasi", "Qualification"))),
            WeightedNode.Leaf(40, FormulaInput.Create("kompetensi", BilingualText.Create("Kompetensi", "Competence"))),
            WeightedNode.Leaf(30, FormulaInput.Create("kinerja", BilingualText.Create("Kinerja", "Performance"))),
            WeightedNode.Leaf(5, FormulaInput.Create("disiplin", BilingualText.Create("Disiplin", "Discipline"))),
        ]);

        var index = formula.Evaluate([80, 70, 90, 100]); // 80: (25 × 80 + 40 × 70 + 30 × 90 + 5 × 100) / 100
        // endregion

        Assert.Equal(80m, index);
    }

    [Fact]
    public void Explanations()
    {
        // region: Explanation
        var formula = RatioFormula.Create(
            FormulaInput.Create("ditindaklanjuti", BilingualText.Create("Temuan yang ditindaklanjuti", "Findings followed up")),
            FormulaInput.Create("temuan", BilingualText.Create("Seluruh temuan", "All findings")));

        var working = formula.Explain(FormulaInputs.Empty.With("ditindaklanjuti", 45).With("temuan", 60));
        var text = working.ToText(Bahasa.Indonesia);
        // Temuan yang ditindaklanjuti / Seluruh temuan × 100: 45 / 60 × 100 = 75 Persen
        //   Temuan yang ditindaklanjuti: 45
        //   Seluruh temuan: 60
        // endregion

        Assert.Equal(
            "Temuan yang ditindaklanjuti / Seluruh temuan × 100: 45 / 60 × 100 = 75 Persen\n  Temuan yang ditindaklanjuti: 45\n  Seluruh temuan: 60\n",
            text);
    }
}
