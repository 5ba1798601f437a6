using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests.Nomenklatur;

public class VersiNomenklaturTests
{
    [Fact]
    public void Chain_is_that_of_the_regulations() => Assert.Equal(
        [
            "Permendagri 90/2019 (2019-2020; dua sumber)",
            "Kepmendagri 050-3708/2020 (2020-2021; dua sumber)",
            "Kepmendagri 050-5889/2021 (2021-2023; dua sumber)",
            "Kepmendagri 900.1.15.5-1317/2023 (2023-2024; satu sumber, dapat diganti)",
            "Kepmendagri 900.1.15.5-3406/2024 (2024-2025; satu sumber, dapat diganti)",
            "Kepmendagri 900.1-2850/2025 (2025-2026; satu sumber, dapat diganti)",
            "Kepmendagri 900.1-861/2026 (sejak 2026; satu sumber, dapat diganti)",
        ],
        VersiNomenklatur.All.Select(versi => versi.Basis.Text(Bahasa.Indonesia)));

    [Theory]
    [InlineData(2018)]
    [InlineData(2019, "Permendagri 90/2019")]
    [InlineData(2022, "Kepmendagri 050-5889/2021")]
    [InlineData(2023, "Kepmendagri 050-5889/2021", "Kepmendagri 900.1.15.5-1317/2023")]
    [InlineData(2024, "Kepmendagri 900.1.15.5-1317/2023", "Kepmendagri 900.1.15.5-3406/2024")]
    [InlineData(2025, "Kepmendagri 900.1.15.5-3406/2024", "Kepmendagri 900.1-2850/2025")]
    [InlineData(2026, "Kepmendagri 900.1-2850/2025", "Kepmendagri 900.1-861/2026")]
    [InlineData(2029, "Kepmendagri 900.1-861/2026")]
    public void Year_of_change_has_two_candidates(int tahun, params string[] expected) =>
        Assert.Equal(expected, VersiNomenklatur.CandidatesFor(TahunAnggaran.Create(tahun)).Select(versi => versi.ToString()));

    /// <summary>Years overlap, so there is no choice of one version by year.</summary>
    [Fact]
    public void Chain_is_no_rubric_set() =>
        Assert.Throws<ArgumentException>(() => RubricSet<VersiNomenklatur>.Create(versi => versi.Basis, [.. VersiNomenklatur.All]));

    [Theory]
    [InlineData("5.03.01.2.01.01", true, false)]
    [InlineData("5.03.01.2.01.0001", false, true)]
    [InlineData("5.03.01.2.01", true, true)]
    [InlineData("X.XX.01", true, true)]
    public void Only_the_digits_of_a_sub_kegiatan_tell_versions_apart(string text, bool first, bool later)
    {
        var kode = KodeNomenklatur.Create(text);

        Assert.Equal(first, VersiNomenklatur.Permendagri90Of2019.Fits(kode));
        Assert.All(VersiNomenklatur.All.Skip(1), versi => Assert.Equal(later, versi.Fits(kode)));
        Assert.False(VersiNomenklatur.Permendagri90Of2019.Fits(default));
    }

    [Fact]
    public void Caller_brings_a_version_of_its_own()
    {
        var basis = LegalBasis.Create("Kepmendagri 900.1-861/2026", SourceConfidence.OneSource, TahunAnggaran.Create(2026));

        Assert.Equal(VersiNomenklatur.Kepmendagri861Of2026, VersiNomenklatur.Create(basis, 4));
        Assert.Equal(VersiNomenklatur.Kepmendagri861Of2026.GetHashCode(), VersiNomenklatur.Create(basis, 4).GetHashCode());
        Assert.NotEqual(VersiNomenklatur.Kepmendagri861Of2026, VersiNomenklatur.Create(basis, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => VersiNomenklatur.Create(basis, 3));
        Assert.Throws<ArgumentNullException>(() => VersiNomenklatur.Create(null!, 4));
        Assert.Throws<ArgumentException>(() => VersiNomenklatur.CandidatesFor(default));
    }
}
