using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>Names that differ from the plan in spelling (an information) or in words (a warning).</summary>
public class NameRuleTests
{
    private static readonly RencanaStrategis Paser = PaserRenstra.Load();

    // The name in the plan is "Jumlah Dokumen Kanal Lumbung Irigasi".
    [Theory]
    [InlineData("JUMLAH DOKUMEN KANAL  LUMBUNG IRIGASI.", null)]
    [InlineData("Jumlah Dokumen Kanal, Lumbung-Irigasi", null)]
    [InlineData("Jumlah Dokumen KanalLumbung Irigasi", null)]
    [InlineData("Jumlah Dokumn Kanal Lumbung Irigasi", "BKP-RNS-037")]
    [InlineData("Jumlah Dokuman Kanal Lumbung Irigasii", "BKP-RNS-037")]
    [InlineData("Jumlah DokumenmKanalLumbung Irigasi", "BKP-RNS-037")]
    [InlineData("Jumlah Laporan Kanal Lumbung Irigasi", "BKP-RNS-038")]
    [InlineData("Jumlah Dokumen Kanal Lumbung", "BKP-RNS-038")]
    [InlineData("Jumlah Dokumen Kanal Lumbung Irigasi ≥ 80", "BKP-RNS-038")]
    [InlineData("Jumlah Dokumen Kanal Lumbung Irigasi ≥", "BKP-RNS-038")]
    [InlineData("Jumlah Dokumen Kanal Lumbung Irigasi 2", "BKP-RNS-038")]
    public void Names_of_a_definition(string name, string? code)
    {
        var plan = RuleRun.Spoiled(clean =>
        {
            CleanPlan.Indicator(clean.Nodes[^1])["nama"] = "Jumlah Dokumen Kanal Lumbung Irigasi";
            clean.Rows("definisiSubKegiatan")[1]["indikator"] = name;
        });

        var findings = RuleRun.Of(plan, "BKP-RNS-037", "BKP-RNS-038").Findings;
        Assert.Equal(code is null ? [] : [code + ":5.03.01.2.01.0002-1"], findings.Select(finding => finding.Id));
    }

    [Fact]
    public void A_short_word_is_another_word() => Assert.Equal(
        ["BKP-RNS-038:5.03.01.2.01.0002-1"],
        RuleRun.Ids(
            RuleRun.Spoiled(plan =>
            {
                CleanPlan.Indicator(plan.Nodes[^1])["nama"] = "Jumlah Dokumen PNS";
                plan.Rows("definisiSubKegiatan")[1]["indikator"] = "Jumlah Dokumen CPNS";
            }),
            "BKP-RNS-037",
            "BKP-RNS-038"));

    [Fact]
    public void One_wrong_name_in_two_tables_is_one_finding()
    {
        var finding = Assert.Single(RuleRun.Of(RuleRun.Spoiled(Rename), "BKP-RNS-038").Findings);

        Assert.StartsWith("'Pembinaan Menara' (4.1.C, baris 2; Tabel G, baris 2), tetapi rencana menyebut 'Penyusunan ", finding.Message.Indonesia, StringComparison.Ordinal);
        Assert.Equal("5.03.01.2.01.0002", finding.Place.Kode);

        static void Rename(CleanPlan plan)
        {
            plan.Rows("daftarRencana")[^1]["nama"] = "Pembinaan Menara";
            plan.Rows("definisiSubKegiatan")[1]["subKegiatan"] = "Pembinaan Menara";
        }
    }

    [Fact]
    public void A_definition_without_name_cannot_be_judged() => Assert.Equal(
        "NAMA_KOSONG",
        Assert.Single(RuleRun.Outcome(RuleRun.Spoiled(plan => plan.Rows("definisiIndikator")[0]["indikator"] = string.Empty), "BKP-RNS-038").Unjudged).Reason.Code);

    // 4.1.B 8 "Kegawaian", 4.1.C 43 "Assesment", Tabel 4.2 row 27 "Adminitrasi", definition 31 "Innstalasi", and seven more.
    [Theory]
    [InlineData("5.03.02.2.01", "4.1.B", 8)]
    [InlineData("5.03.02.2.03.0002", "4.1.C", 43)]
    [InlineData("5.03.01.2.06", "Tabel 4.2", 27)]
    public void Slips_of_the_shipped_plan(string kode, string tabel, int baris)
    {
        var findings = RuleRun.Of(Paser, "BKP-RNS-037").Findings;

        Assert.Equal(11, findings.Count);
        Assert.Contains(findings, finding => finding.Place.Kode == kode && finding.Place.Reference == new Indicators.TableReference(tabel, baris));
    }

    // The decree, entries 15 and 26, says "≥ 80" where Tabel 4.1 row 39 says "> 80"; entries 16 and 27 say "operasional" for "administrasi".
    [Theory]
    [InlineData("capaian-iki", "baris 15; Keputusan IKU/IKI, baris 26")]
    [InlineData("pemenuhan-administrasi-perkantoran", "baris 16; Keputusan IKU/IKI, baris 27")]
    [InlineData("5.03.01.2.02.0004-1", "Persentase dokumen Koordinasi")]
    [InlineData("5.03.02.2.02.0002-1", "Jumlah Pengelolaan Kenaikan Pangkat ASN")]
    public void Other_words_of_the_shipped_plan(string indikator, string part) => Assert.Contains(
        part,
        Assert.Single(RuleRun.Of(Paser, "BKP-RNS-038").Findings, finding => finding.Place.IdIndikator == indikator).Message.Indonesia,
        StringComparison.Ordinal);

    // Tabel 2.4 has the indicators of the plan before under their names of then: row 3 calls the merit index the self-assessment.
    [Fact]
    public void Names_of_the_history_are_those_of_the_plan_before() =>
        Assert.DoesNotContain(RuleRun.Of(Paser, "BKP-RNS-037", "BKP-RNS-038").Findings, finding => finding.Place.Reference.Tabel == "Tabel 2.4");

    // Lampiran II, row 1, agrees on another objective than Lampiran III, row 2, plans: there the name is that of the goal's indicator.
    [Fact]
    public void Objectives_of_the_forum_are_held_against_the_draft() =>
        Assert.Equal("Meningkatnya Efektivitas Kinerja", Assert.Single(RuleRun.Of(DrafRenstraPaser.Load(), "BKP-RNS-038").Findings).Numbers.Used.Content);

    // The decree, entries 2, 3, 5 and 6, turns the objective's statement round; entries 13, 18 and 37 state outputs and an outcome otherwise.
    [Theory]
    [InlineData("BKP-RNS-038:tujuan-1", "Meningkatnya Profesionalisme ASN' (Keputusan IKU/IKI (bagian), baris 1), tetapi rencana menyebut 'Meningkatkan")]
    [InlineData("BKP-RNS-038:sasaran-1", "baris 2; Keputusan IKU/IKI, baris 3; Keputusan IKU/IKI, baris 5; Keputusan IKU/IKI, baris 6)")]
    [InlineData("BKP-RNS-038:5.03.01.2.02/5.03.01.2.02-hasil-1", "TERTIB ADMINISTRASI DAN PELAYANAN KEUANGAN")]
    [InlineData("BKP-RNS-038:5.03.01.2.07/5.03.01.2.07-hasil-1", "PERALATAN DAN PERLENGKAPAN")]
    [InlineData("BKP-RNS-038:5.04.02/5.04.02-hasil-1", "LAYANAN PENGEMBANGAN KOMPETENSI DASAR")]
    public void Results_that_the_decree_states_otherwise(string id, string part) =>
        Assert.Contains(part, Assert.Single(RuleRun.Of(Paser, "BKP-RNS-038").Findings, finding => finding.Id == id).Message.Indonesia, StringComparison.Ordinal);
}
