using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The annual plan of the shipped plan, its consistency, and the alignment with the RPJMD.</summary>
public class RenjaTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly TahunAnggaran Year = TahunAnggaran.Create(2026);

    // Tabel 4.1: merit 250, IP ASN 80, the program 5.04.02 with 3,002,466,500 rupiah in 2026.
    [Fact]
    public void Targets_and_budgets_are_those_of_the_year()
    {
        var renja = Renja.Of(Plan, Year).ToOneOf().AsT1;

        Assert.Equal(77, renja.Simpul.Count);
        Assert.Equal(112, renja.Simpul.Sum(node => node.Indikator.Count));
        Assert.Equal(250m, Row(renja, "indeks-sistem-merit").Target);
        Assert.Equal(80m, Row(renja, "indeks-profesionalitas-asn").Target);
        Assert.Equal(3_002_466_500m, Node(renja, "5.04.02").Pagu);
    }

    // 5.03.02 has no budget of its own: 1,361,404,804 + 685,000,000 + 1,005,000,000 + 1,224,738,556.
    [Fact]
    public void Node_without_a_budget_has_that_of_its_branches()
    {
        var node = Node(Renja.Of(Plan, Year).ToOneOf().AsT1, "5.03.02");

        Assert.Equal(4_276_143_360m, node.Pagu);
        Assert.True(node.IsPaguOfChildren);
    }

    [Fact]
    public void Counts_are_split_over_the_triwulan_and_levels_are_not()
    {
        var renja = Renja.Of(Plan, Year).ToOneOf().AsT1;

        Assert.Equal([2m, 2m, 1m, 1m], Row(renja, "5.03.01.2.01.0001-1").Triwulan(1).Match(shares => shares, _ => []));
        Assert.Equal([1.5m, 1.5m, 1.5m, 1.5m], Row(renja, "5.03.01.2.01.0001-1").Triwulan(0.5m).Match(shares => shares, _ => []));
        Assert.Equal("TIDAK_ADITIF", Row(renja, "nilai-sakip").Triwulan(1).Reason?.Code);
        Assert.Equal("TIDAK_ADITIF", Row(renja, "5.03.01.2.01.0002-1").Triwulan(1).Reason?.Code);
        Assert.Equal("ATURAN_AKHIR_BELUM_DITETAPKAN", Row(renja, "pppk-lulus-orientasi").Triwulan(1).Reason?.Code);
        Assert.Equal("BUKAN_KELIPATAN_LANGKAH", Row(renja, "5.03.01.2.01.0001-1").Triwulan(4).Reason?.Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => Row(renja, "nilai-sakip").Triwulan(0));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2031)]
    public void Year_outside_the_plan_is_a_reason(int year)
    {
        Assert.Equal("DI_LUAR_PERIODE", Renja.Of(Plan, TahunAnggaran.Create(year)).Reason!.Code);
        Assert.Equal("DI_LUAR_PERIODE", Renja.Konsistensi(Plan, TahunAnggaran.Create(year), [], CakupanKonsistensi.ProgramSaja).Reason!.Code);
    }

    // Three programs; the target of a kegiatan of 5.03.02 and the budget of 5.04.02 differ.
    [Theory]
    [InlineData(CakupanKonsistensi.SampaiSubKegiatan, 33.33)]
    [InlineData(CakupanKonsistensi.ProgramSaja, 66.67)]
    public void Consistency_counts_programs_that_agree(CakupanKonsistensi cakupan, double percent)
    {
        var result = Of(
            cakupan,
            "5.03.01;nilai-kinerja-manajemen-internal;;76;",
            "5.03.02;hukuman-disiplin;;1,00;",
            "5.03.02.2.01;;Indeks Kualitas Data ASN;94;",
            "5.04.02;;;;3.002.466.501");

        Assert.Equal((decimal)percent, result.Persen.Map(Rounding.Usual.Apply));
        Assert.Equal(["5.03.01", "5.03.02", "5.04.02"], result.ProgramRenja);
        Assert.Equal([(4, "TARGET_BERBEDA"), (5, "PAGU_BERBEDA")], result.TidakSesuai.Select(item => (item.Line, item.Alasan.Code)));
        Assert.Equal(95m, result.TidakSesuai[0].Renstra);
        Assert.Contains("asn-naik-jenjang", result.TidakDimuat);
        Assert.DoesNotContain("hukuman-disiplin", result.TidakDimuat);
    }

    [Fact]
    public void Program_that_the_Renstra_does_not_have_never_agrees()
    {
        var result = Of(CakupanKonsistensi.ProgramSaja, "5.03.01;;;;10.315.486.756", "5.02.02;;;;1", "5.04.02;tak-ada;;5;");

        Assert.Equal(["5.03.01", "5.02.02", "5.04.02"], result.ProgramRenja);
        Assert.Equal(["5.03.01"], result.ProgramKonsisten);
        Assert.Equal(["SIMPUL_TIDAK_DIKENAL", "INDIKATOR_TIDAK_DIKENAL"], result.TidakSesuai.Select(item => item.Alasan.Code));
    }

    // 10,315,486,756 rupiah in 2026 (Tabel 4.1). Below 5.04.02 a target cannot be read; of 5.03.02 nothing is stated but its name.
    [Theory]
    [InlineData(CakupanKonsistensi.SampaiSubKegiatan, "5.03.01")]
    [InlineData(CakupanKonsistensi.ProgramSaja, "5.03.01 5.04.02")]
    public void Program_that_nobody_could_read_or_compare_is_not_seen_to_agree(CakupanKonsistensi cakupan, string agreeing)
    {
        var result = Of(cakupan, "5.03.01;;;;10.315.486.756", "5.03.02;;;;", "5.04.02;;;;3.002.466.500", "5.04.02.2.01.0003;;;;dua", "5.02.02;;;;7");

        Assert.Equal(agreeing.Split(' '), result.ProgramKonsisten);
        Assert.Equal(["5.03.02"], result.ProgramTanpaBanding);
        Assert.Equal([5], result.Ditolak.Select(error => error.Line));
        Assert.Equal(7m, Assert.Single(result.TidakSesuai).Renja);
    }

    [Fact]
    public void Bad_rows_are_refused_with_their_line()
    {
        var result = Of(CakupanKonsistensi.ProgramSaja, "5.03.01;nilai-kinerja-manajemen-internal;;7.6;", "lain;;;;5", ";;;;5");

        Assert.Equal([2, 3, 4], result.Ditolak.Select(error => error.Line));
        Assert.Equal(["ANGKA_TIDAK_TERBACA", "SIMPUL_TIDAK_DIKENAL", "SIMPUL_KOSONG"], result.Ditolak.Select(error => error.Code));
    }

    [Fact]
    public void Annual_plan_of_the_Renstra_itself_is_consistent()
    {
        foreach (var tahun in Plan.Rencana.TahunTarget)
        {
            var renja = Renja.Of(Plan, tahun).ToOneOf().AsT1;
            var rows = renja.Simpul.SelectMany(node => node.Indikator.Select(row => $"{node.Simpul.Id};{row.Row.IdIndikator};;{Text(row.Target)};").Append($"{node.Simpul.Id};;;;{Text(node.Pagu)}"));
            var result = Renja.Konsistensi(Plan, tahun, rows.Select((row, i) => Row(i + 2, row.Split(';'))), CakupanKonsistensi.SampaiSubKegiatan).ToOneOf().AsT1;

            Assert.Equal(100m, result.Persen);
            Assert.Empty(result.TidakSesuai);
            Assert.Empty(result.TidakDimuat);
            Assert.Empty(result.Ditolak);
        }
    }

    [Fact]
    public void No_program_is_no_percentage() => Assert.Equal("PENYEBUT_NOL", Of(CakupanKonsistensi.ProgramSaja).Persen.Reason?.Code);

    // Tabel 3.3 names both objectives; the three programs of Tabel 4.1 stand below them.
    [Fact]
    public void Programs_are_in_line_with_the_RPJMD_through_their_objective()
    {
        var alignment = KeselarasanRpjmd.Of(Plan);

        Assert.Equal(100m, alignment.Persen);
        Assert.Equal(["5.03.01", "5.03.02", "5.04.02"], alignment.ProgramSelaras.Select(node => node.Id));
        Assert.Empty(alignment.TidakSelaras);
        Assert.Contains("3 / 3", alignment.Explain().ToText(Bahasa.Indonesia), StringComparison.Ordinal);
    }

    [Fact]
    public void Program_under_an_objective_that_the_table_does_not_name_is_not_in_line()
    {
        var plan = RencanaStrategis.Read("""
            {"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},
             "rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026],"simpul":[
              {"id":"t","jenjang":"tujuan","induk":null,"nama":"t"},
              {"id":"s1","jenjang":"sasaran","induk":"t","nama":"s"},{"id":"s2","jenjang":"sasaran","induk":"t","nama":"s"},
              {"id":"p1","jenjang":"program","induk":"s1","nama":"p"},{"id":"p2","jenjang":"program","induk":"s2","nama":"p"}]},
             "keterkaitanRpjmd":{"tabel":"T 2","judul":"x","baris":[
              {"no":1,"tujuanRpjmd":"x","sasaranRpjmd":"y","indikatorRpjmd":"z","tujuan":"t","sasaran":"s","indikator":"i","kaitan":{"simpul":["t","s1"],"indikator":[],"dasar":"dinyatakan"}}]}}
            """).AsT1;

        Assert.Equal(50m, KeselarasanRpjmd.Of(plan).Persen);
        Assert.Equal(["p2"], KeselarasanRpjmd.Of(plan).TidakSelaras.Select(node => node.Id));
    }

    [Fact]
    public void Plan_without_the_table_of_alignment_has_no_percentage()
    {
        var plan = RencanaStrategis.Read("""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""").AsT1;

        Assert.Equal("TANPA_TABEL_KETERKAITAN", KeselarasanRpjmd.Of(plan).Persen.Reason?.Code);
    }

    private static SimpulRenja Node(Renja renja, string id) => renja.Simpul.Single(node => node.Simpul.Id == id);

    private static IndikatorRenja Row(Renja renja, string id) => renja.Simpul.SelectMany(node => node.Indikator).Single(row => row.Row.IdIndikator == id);

    private static string Text(ValueOrReason<decimal> value) => value.Match(IndonesianNumber.Format, _ => string.Empty);

    private static KonsistensiRenja Of(CakupanKonsistensi cakupan, params string[] rows) =>
        Renja.Konsistensi(Plan, Year, rows.Select((row, i) => Row(i + 2, row.Split(';'))), cakupan).ToOneOf().AsT1;

    private static RenjaRow Row(int line, string[] cells) => RenjaRow.Create(line, PenulisanAngka.Indonesia, name => name switch
    {
        "kode" => cells[0],
        "id" => cells[1],
        "indikator" => cells[2],
        "target" => cells[3],
        "pagu" => cells[4],
        _ => null,
    });
}
