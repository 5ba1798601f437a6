using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The annex of sub kegiatan definitions: names and units against the source lines, links, facts and measures.</summary>
public class DefinisiSubKegiatanTests
{
    private const string Lembar = """{"definisiSubKegiatan":{"tabel":"x","judul":"x","baris":[{"no":1,"nomor":1,"subKegiatan":"a","indikator":"b","satuan":"Orang","fakta":{F},"ukuran":{U}}]},"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""}}""";
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly IReadOnlyList<DefinisiSubKegiatanRow> Rows = Plan.DefinisiSubKegiatan.Rows;

    [Fact]
    public void Every_name_and_unit_stands_in_the_source_in_document_order()
    {
        // A row that a page break cuts goes on below the heading of the next page, with an empty unit.
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "definisi-sub-kegiatan.txt"))
            .Select(line => line.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal).Split('\t'))
            .Where(cells => cells.Length == 4 && cells[0] != "No")
            .ToArray();

        Assert.Equal(lines.Where(cells => cells[3].Length > 0).Select(cells => cells[3]), Rows.Select(row => row.Satuan));
        Assert.Equal(string.Concat(lines.Select(cells => cells[2])), string.Concat(Rows.Select(row => row.Indikator)), ignoreAllWhiteSpace: true);
        Assert.Equal(string.Concat(lines.Select(cells => cells[1])), string.Concat(Rows.Select(row => row.SubKegiatan).Distinct()), ignoreAllWhiteSpace: true);
    }

    [Fact]
    public void Sub_kegiatan_are_59_with_79_indicators()
    {
        Assert.Equal(79, Rows.Count);
        Assert.Equal(Enumerable.Range(1, 79), Rows.Select(row => row.Reference.Baris));
        Assert.Equal(Enumerable.Range(1, 59), Rows.Select(row => row.Nomor).Distinct());
        Assert.Equal("Definisi Operasional Sub Kegiatan", Plan.DefinisiSubKegiatan.Tabel);
    }

    // Tabel 4.1 has 58 of the 59; Penyediaan Jasa Surat Menyurat is not funded.
    [Fact]
    public void Links_are_codes_and_ids_of_the_plan_but_for_the_one_it_does_not_fund()
    {
        var without = Assert.Single(Rows, row => row.Kode is null);
        Assert.Equal("Penyediaan Jasa Surat Menyurat", without.SubKegiatan);
        Assert.Null(without.IdIndikator);

        var linked = Rows.Where(row => row.Kode is not null).ToArray();
        Assert.Equal(58, linked.Select(row => row.Kode).Distinct().Count());
        Assert.Equal(78, linked.Select(row => row.IdIndikator).Distinct().Count());
        Assert.All(linked, row =>
        {
            Assert.True(KodeNomenklatur.TryParse(row.Kode, out var kode));
            Assert.Equal(KodeDepth.SubKegiatan, kode.Depth);
            var order = Plan.DefinisiSubKegiatan.Rows.Where(other => other.Kode == row.Kode).TakeWhile(other => !ReferenceEquals(other, row)).Count() + 1;
            Assert.Equal(FormattableString.Invariant($"{row.Kode}-{order}"), row.IdIndikator);
        });
    }

    [Fact]
    public void Links_and_the_indicators_of_the_tree_are_the_same()
    {
        var tree = SubKegiatanIndicators().Select(row => row.IdIndikator);

        Assert.Equal(tree.Order(StringComparer.Ordinal), Rows.Where(row => row.IdIndikator is not null).Select(row => row.IdIndikator!).Order(StringComparer.Ordinal));
    }

    // Rows 34, 40 and 57 are cut by a page; 41 and 42 stand in the order of the annex, not of their codes.
    [Theory]
    [InlineData(34, "Jumlah Dokumen Hasil kegiatan Koordinasi Pelaksanaan Administrasi Pemberhentian", "5.03.02.2.01.0006-1", "Dokumen")]
    [InlineData(40, "Jumlah Dokumen Hasil Pelaksanaan Mutasi Jabatan Pimpinan Tinggi, Jabatan Administrasi, Jabatan Pelaksana dan Mutasi ASN antar Daerah", "5.03.02.2.02.0001-1", "Dokumen")]
    [InlineData(41, "Jumlah Dokumen Hasil Pengelolaan Promosi ASN", "5.03.02.2.02.0003-1", "Laporan")]
    [InlineData(42, "Jumlah Pengelolaan Kenaikan Pangkat ASN", "5.03.02.2.02.0002-1", "Dokumen")]
    [InlineData(44, "Jumlah ASN yang Mendapatkan Pendidikan Lanjutan", "5.03.02.2.03.0004-1", "Dokumen")]
    public void Row_is_that_of_the_paper(int nomor, string indikator, string id, string satuan)
    {
        var row = Assert.Single(Rows, row => row.Nomor == nomor);

        Assert.Equal((indikator, id, satuan), (row.Indikator, row.IdIndikator, row.Satuan));
    }

    // The definitions of promotion and of rises in rank stand under each other's names.
    [Fact]
    public void Definitions_pasted_under_another_name_are_facts()
    {
        Assert.Equal("Pengelolaan Kenaikan Pangkat ASN", Fakta("5.03.02.2.02.0003-1").Mendefinisikan);
        Assert.Equal("Dokumen Hasil Pengelolaan Promosi ASN", Fakta("5.03.02.2.02.0002-1").Mendefinisikan);
    }

    [Fact]
    public void Another_agency_and_a_placeholder_are_facts()
    {
        var fakta = Fakta("5.03.01.2.06.0011-1");

        Assert.Equal(["Bapperida"], fakta.Lembaga);
        Assert.Contains("URL spesifik: [masukkan URL website Bapperida jika ada]", fakta.DalamKurung);
    }

    [Fact]
    public void Every_fact_is_a_short_text() =>
        Assert.All(Rows.Select(row => row.Fakta), fakta =>
        {
            Assert.All(fakta.Lembaga.Concat(fakta.Wilayah).Concat(fakta.DalamKurung).Concat(new[] { fakta.Satuan, fakta.Pembilang, fakta.Penyebut, fakta.Ambang }.OfType<string>()), FaktaText.AssertShort);
            Assert.True(fakta.Pembilang is null == fakta.Penyebut is null);
        });

    [Fact]
    public void Every_measure_is_decided_or_says_why_not() =>
        Assert.All(Rows, row =>
        {
            var ukuran = row.Ukuran;
            Assert.True(ukuran.Rumus.IsDecided);
            Assert.Equal(0m, ukuran.Range.Minimum);
            Assert.NotEqual(StatedBasis.Declared, ukuran.Polarity.Basis);
            Assert.NotEqual(StatedBasis.Declared, ukuran.FinalRule.Basis);
            Assert.True(ukuran.Catatan is not null || (ukuran.Polarity.IsDecided && ukuran.FinalRule.IsDecided), row.Indikator);
            Assert.NotEqual(ukuran.Catatan?.Indonesia ?? "", ukuran.Catatan?.English);
        });

    [Fact]
    public void Percentages_are_ratios_to_100_and_all_else_counts()
    {
        Assert.All(Rows, row =>
        {
            var percent = row.Satuan == "Persen";
            Assert.True(row.Ukuran.Rumus.TryGet(out var rumus));
            Assert.Equal(percent ? JenisRumus.Rasio : JenisRumus.Cacah, rumus);
            Assert.Equal(percent ? 100m : null, row.Ukuran.Range.Maximum);
        });
        Assert.Equal(11, Rows.Count(row => row.Satuan == "Persen"));
    }

    [Fact]
    public void Lower_is_better_for_returned_documents_alone() =>
        Assert.Equal(
            ["Persentase dokumen SPJ yang dikembalikan"],
            Rows.Where(row => row.Ukuran.Polarity.TryGet(out var polarity) && polarity == Polarity.LowerIsBetter).Select(row => row.Indikator));

    // Settled offences 15 to 11, divorces 10 to 6, coaching 1632 to 1633 (Tabel 4.1): the document does not say which way is good.
    [Theory]
    [InlineData("5.03.02.2.04.0007-1")]
    [InlineData("5.03.02.2.04.0008-1")]
    [InlineData("5.03.02.2.04.0009-1")]
    public void Direction_that_cannot_be_told_is_undecided(string id) =>
        Assert.Equal(StatedBasis.Undecided, Ukuran(id).Polarity.Basis);

    // Tabel 4.1: 6 6 6 7 6 | 31; 50 50 50 50 50 | 50; 30 45 60 75 80 | 80; 5 5 5 5 5 | 5, where other reports add up.
    [Theory]
    [InlineData("5.03.01.2.01.0001-1", FinalRule.Jumlah)]
    [InlineData("5.03.01.2.02.0001-2", FinalRule.TahunTerakhir)]
    [InlineData("5.03.01.2.05.0011-1", FinalRule.TahunTerakhir)]
    [InlineData("5.03.01.2.06.0008-1", FinalRule.Jumlah)]
    public void Final_rule_is_inferred(string id, FinalRule expected) =>
        Assert.Equal(Stated<FinalRule>.Inferred(expected), Ukuran(id).FinalRule);

    // Visitors: 5 every year and 5 at the end. Office equipment: 80 every year and 100 at the end. News: the final cell is lost.
    [Fact]
    public void Final_conditions_of_Tabel41_follow_the_rules_but_for_two_faults_and_a_lost_cell()
    {
        var fits = SubKegiatanIndicators().ToDictionary(row => row.IdIndikator, row =>
        {
            var ukuran = Ukuran(row.IdIndikator);
            return row.ToTrajectory(ukuran.FinalRule, ukuran.Polarity).Bind(trajectory => trajectory.HasFittingFinal());
        });

        Assert.Equal(["5.03.01.2.06.0008-1", "5.03.01.2.09.0006-1"], fits.Where(pair => pair.Value == false).Select(pair => pair.Key));
        Assert.Equal(["5.03.01.2.06.0011-1"], fits.Where(pair => !pair.Value.IsKnown).Select(pair => pair.Key));
    }

    [Fact]
    public void Final_rule_without_targets_is_undecided() =>
        Assert.Equal(["Penyediaan Jasa Surat Menyurat"], Rows.Where(row => !row.Ukuran.FinalRule.IsDecided).Select(row => row.SubKegiatan));

    [Fact]
    public void Ukuran_of_every_linked_indicator_is_that_of_its_row() =>
        Assert.All(Rows.Where(row => row.IdIndikator is not null), row => Assert.Same(row.Ukuran, Ukuran(row.IdIndikator!)));

    [Fact]
    public void Ukuran_of_a_definition_is_that_of_the_catalogue()
    {
        var ukuran = Ukuran("hukuman-disiplin");

        Assert.Equal(Stated<JenisRumus>.Declared(JenisRumus.Rasio), ukuran.Rumus);
        Assert.Equal(Stated<Polarity>.Inferred(Polarity.LowerIsBetter), ukuran.Polarity);
        Assert.Equal(Stated<FinalRule>.Inferred(FinalRule.TahunTerakhir), ukuran.FinalRule);
        Assert.Equal(ValueRange.Create(0, 100), ukuran.Range);
        Assert.Null(ukuran.Catatan);
    }

    // The printed formula is one ratio, the name a mean of them; SAKIP is printed as a sum of aspects and taken from a report.
    [Theory]
    [InlineData("pemenuhan-kebutuhan-asn", JenisRumus.RataRataRasio)]
    [InlineData("nilai-sakip", JenisRumus.SkorResmi)]
    public void Formula_that_departs_from_the_printed_one_is_inferred(string id, JenisRumus expected) =>
        Assert.Equal(Stated<JenisRumus>.Inferred(expected), Ukuran(id).Rumus);

    [Fact]
    public void Formula_without_weights_keeps_its_kind_and_says_what_is_missing()
    {
        var ukuran = Ukuran("nilai-kinerja-manajemen-internal");

        Assert.Equal(Stated<JenisRumus>.Declared(JenisRumus.PohonBobot), ukuran.Rumus);
        Assert.NotNull(ukuran.Catatan);
        Assert.Equal(Stated<JenisRumus>.Undecided, Ukuran("indeks-nspk").Rumus);
    }

    [Fact]
    public void Ukuran_of_an_unknown_indicator_is_a_reason() =>
        Assert.Equal("INDIKATOR_TIDAK_DIKENAL", Plan.FindUkuran("5.03.01.2.08.0001-1").Reason?.Code);

    [Theory]
    [InlineData("\"jumlahDisebut\":-1", "\"rentang\":{}", "JUMLAH_NEGATIF", "fakta.jumlahDisebut")]
    [InlineData("", "\"rentang\":{\"minimum\":2,\"maksimum\":1}", "RENTANG_TERBALIK", "ukuran.rentang")]
    [InlineData("", "\"rentang\":{},\"rumus\":{\"nilai\":\"hitung\",\"dasar\":\"dinyatakan\"}", "KATA_TIDAK_DIKENAL", "ukuran.rumus.nilai")]
    [InlineData("", "\"rentang\":{},\"polaritas\":{\"nilai\":\"lebihTinggiLebihBaik\",\"dasar\":\"ditebak\"}", "KATA_TIDAK_DIKENAL", "ukuran.polaritas.dasar")]
    [InlineData("", "\"rentang\":{},\"catatan\":{\"id\":\"x\",\"en\":\" \"}", "TEKS_KOSONG", "ukuran.catatan.en")]
    [InlineData("\"lain\":1", "\"rentang\":{}", "BIDANG_TIDAK_DIKENAL", "fakta.lain")]
    public void Read_unusable_row_is_one_error_with_its_place(string fakta, string ukuran, string code, string path)
    {
        var error = RencanaStrategis.Read(Lembar.Replace("{F}", "{" + fakta + "}", StringComparison.Ordinal).Replace("{U}", "{" + ukuran + "}", StringComparison.Ordinal)).AsT0;

        Assert.Equal((code, "$.definisiSubKegiatan.baris[0]." + path), (error.Code, error.Path));
    }

    [Fact]
    public void Read_row_without_links_or_decisions_is_usable()
    {
        var row = RencanaStrategis.Read(Lembar.Replace("{F}", "{}", StringComparison.Ordinal).Replace("{U}", "{\"rentang\":{}}", StringComparison.Ordinal)).AsT1.DefinisiSubKegiatan.Rows[0];

        Assert.Null(row.Kode);
        Assert.Empty(row.Fakta.DalamKurung);
        Assert.False(row.Ukuran.Rumus.IsDecided);
        Assert.True(row.Ukuran.Range.IsEmpty);
    }

    private static IEnumerable<IndikatorRow> SubKegiatanIndicators() => Plan.Rencana.ByJenjang(JenjangRencana.SubKegiatan).SelectMany(node => node.Indikator);

    private static FaktaDefinisi Fakta(string id) => Rows.Single(row => row.IdIndikator == id).Fakta;

    private static UkuranIndikator Ukuran(string id) =>
        Plan.FindUkuran(id).Match(ukuran => ukuran, reason => throw new InvalidOperationException(reason.ToString()));
}
