using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Performance agreements of the shipped plan: decree for the indicators, Tabel 4.1 for targets and money.</summary>
public class PerjanjianKinerjaTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    // Section 2 of the decree; Tabel 4.1 in 2026.
    [Fact]
    public void Head_signs_for_the_objectives_and_the_programs_below_them()
    {
        var agreement = Of("kepala-badan");

        Assert.Null(agreement.Atasan);
        Assert.True(agreement.IsFromKeputusan);
        Assert.Equal([("kepuasan-layanan-kepegawaian", 84m), ("nilai-sakip", 71.5m), ("indeks-sistem-merit", 250m)], agreement.Indikator.Select(row => (row.Row.IdIndikator, row.Target.Match(value => value, _ => 0))));
        Assert.Equal(["5.03.01", "5.03.02", "5.04.02"], agreement.Anggaran.Select(node => node.Simpul.Id));
        Assert.Equal(17_594_096_616m, agreement.Total.Nilai);
    }

    [Fact]
    public void Indicators_of_the_secretary_support_those_of_the_head()
    {
        var agreement = Of("sekretaris");

        Assert.Equal("kepala-badan", agreement.Atasan?.Id);
        Assert.Equal(StatedBasis.Inferred, agreement.Jabatan.AtasanBasis);
        Assert.Equal(12, agreement.Indikator.Count);
        Assert.All(agreement.Indikator, row => Assert.Equal(["kepuasan-layanan-kepegawaian", "nilai-sakip"], row.Mendukung.Select(above => above.IdIndikator)));
        Assert.Equal("5.03.01", Assert.Single(agreement.Anggaran, node => node.IsCounted).Simpul.Id);
        Assert.Equal(10_315_486_756m, agreement.Total.Nilai);
    }

    // Three heads of bidang answer for the program; only the kegiatan is this one's.
    [Fact]
    public void Shared_program_is_named_and_not_summed()
    {
        var agreement = Of("kabid-pengadaan-pemberhentian-informasi");

        Assert.Equal(["5.03.02", "5.03.02.2.01"], agreement.Anggaran.Select(node => node.Simpul.Id));
        Assert.Equal(["kabid-penilaian-disiplin-penghargaan", "kabid-pengembangan-mutasi-promosi"], agreement.Anggaran[0].Bersama.Select(other => other.Id));
        Assert.Equal([false, true], agreement.Anggaran.Select(node => node.IsCounted));
        Assert.Equal(1_361_404_804m, agreement.Total.Nilai);
    }

    [Fact]
    public void Indicator_that_the_superior_has_too_supports_it()
    {
        var row = Of("kasubbag-umum").Indikator[0];

        Assert.Equal("capaian-iki", row.Row.IdIndikator);
        Assert.Equal(["capaian-iki"], row.Mendukung.Select(above => above.IdIndikator));
    }

    // The decree has no section for this post; Tabel 4.1 has 3 documents and 105,000,000 rupiah.
    [Fact]
    public void Post_without_a_section_has_the_rows_of_the_plan()
    {
        var agreement = Of("pelaksana-mutasi");

        Assert.False(agreement.IsFromKeputusan);
        Assert.Equal(("5.03.02.2.02.0001-1", 3m), (Assert.Single(agreement.Indikator).Row.IdIndikator, agreement.Indikator[0].Target.Match(value => value, _ => 0)));
        Assert.Equal(["mutasi-berdasarkan-kebutuhan", "promosi-berdasarkan-standar-kompetensi"], agreement.Indikator[0].Mendukung.Select(above => above.IdIndikator));
        Assert.Equal(105_000_000m, agreement.Total.Nilai);
    }

    [Fact]
    public void No_rupiah_counts_twice_in_any_agreement()
    {
        foreach (var jabatan in Plan.Jabatan.All)
        {
            SimpulRencana[] summed = [.. Of(jabatan.Id).Anggaran.Where(node => node.IsCounted).Select(node => node.Simpul)];

            Assert.DoesNotContain(summed, node => node.PathToGoal().Skip(1).Any(summed.Contains));
        }
    }

    [Fact]
    public void What_the_plan_does_not_have_is_a_reason()
    {
        Assert.Equal("JABATAN_TIDAK_DIKENAL", PerjanjianKinerja.Of(Plan, "tak-ada", TahunAnggaran.Create(2026)).Reason!.Code);
        Assert.Equal("DI_LUAR_PERIODE", PerjanjianKinerja.Of(Plan, "sekretaris", TahunAnggaran.Create(2025)).Reason!.Code);
    }

    private static PerjanjianKinerja Of(string jabatan) => PerjanjianKinerja.Of(Plan, jabatan, TahunAnggaran.Create(2026)).ToOneOf().AsT1;
}
