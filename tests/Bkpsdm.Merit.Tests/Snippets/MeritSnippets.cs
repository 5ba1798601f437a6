using Bkpsdm.Indicators;

namespace Bkpsdm.Merit.Tests.Snippets;

/// <summary>Examples of the documentation for the merit index, the advice and NSPK.</summary>
public class MeritSnippets
{
    [Fact]
    public void Assessment()
    {
        // region: MeritAssessment
        var scores = new Dictionary<string, decimal>
        {
            ["perencanaan-kebutuhan"] = 30m,
            ["pengadaan"] = 30m,
            ["pengembangan-karier"] = 60m,
            ["promosi-mutasi"] = 20m,
            ["manajemen-kinerja"] = 50m,
            ["penggajian-penghargaan-disiplin"] = 30m,
            ["perlindungan-pelayanan"] = 8m,
            ["sistem-informasi"] = 21.5m,
        };

        var instrument = MeritRubrics.For(TahunAnggaran.Create(2024)).Match(known => known, why => throw new ArgumentException(why.Text(Bahasa.English)));
        var result = MeritAssessment.Score(instrument, scores);
        var total = result.Total; // 249.5
        var kategori = result.Kategori.Map(band => band.ToString()); // Kategori II, Kurang
        var kurang = result.GapTo("Baik"); // 0.5
        var terbaik = result.OrderByShare()[0].Aspek.Id; // sistem-informasi: 21.5 of 24, not the 60 of 120
        // endregion

        Assert.Equal(249.5m, total);
        Assert.Equal("Kategori II, Kurang", kategori);
        Assert.Equal(0.5m, kurang);
        Assert.Equal("sistem-informasi", terbaik);
    }

    [Fact]
    public void Advice()
    {
        // region: MeritAdvice
        // Items, weights and efforts are the caller's: one item for each aspect, for the example.
        var statutory = PermenpanRb40Of2018.Instrumen;
        var items = statutory.Aspek.Select(aspek => MeritItem.Create(aspek.Id, aspek.Id, "Item", aspek.Maksimum / statutory.LevelTertinggi));
        var instrument = statutory.WithItems(items).Match(made => made, why => throw new ArgumentException(why.Text(Bahasa.English)));
        var now = MeritAssessment.ScoreItems(instrument, instrument.Aspek.Select(aspek => new KeyValuePair<string, int>(aspek.Id, 2))); // 200

        var upaya = new[] { MeritEffort.Create("pengembangan-karier", 40m, 60m), MeritEffort.Create("pengadaan", 10m), MeritEffort.Create("manajemen-kinerja", 25m) };
        var path = MeritAdvice.Of(now, upaya).Bind(advice => advice.CheapestTo("Baik"));
        var total = path.Map(steps => steps.Total); // 250
        var effort = path.Map(steps => steps.Upaya); // 65: one step of career development (30) and one of performance management (20)
        // endregion

        Assert.Equal(200m, now.Total);
        Assert.Equal(250m, total);
        Assert.Equal(65m, effort);
    }

    [Fact]
    public void Nspk()
    {
        // region: NspkAssessment
        var entries = PeraturanBkn12Of2022.Elemen.Select(elemen => NspkEntry.Create(elemen.Id, 1m, 70.18m));

        var result = NspkAssessment.Score(entries, keseluruhan: 18m, PeraturanBkn12Of2022.Kategori);
        var index = result.Indeks; // 70.18
        var kategori = result.Kategori.Map(band => band.Predikat); // B, by inferred bands
        // endregion

        Assert.Equal(70.18m, index);
        Assert.Equal("B", kategori);
    }
}
