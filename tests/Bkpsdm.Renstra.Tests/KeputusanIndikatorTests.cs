using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The decree on IKU and IKI against its source lines, its links, its facts, and the two questions it answers.</summary>
public class KeputusanIndikatorTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly KeputusanIndikator Keputusan = Plan.Keputusan;
    private static readonly string[] Lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "keputusan.txt"));

    [Fact]
    public void There_are_eleven_sections_and_51_entries_of_four_kinds()
    {
        Assert.Equal(11, Keputusan.Bagian.Count);
        Assert.Equal(
            [(JenisKeputusanRow.Tujuan, 1), (JenisKeputusanRow.Iku, 3), (JenisKeputusanRow.Program, 7), (JenisKeputusanRow.Iki, 40)],
            Keputusan.Rows.GroupBy(entri => entri.Jenis).Select(group => (group.Key, group.Count())).OrderBy(pair => pair.Key));
        Assert.Equal(Enumerable.Range(1, 51), Keputusan.Rows.Select(entri => entri.Reference.Baris));
    }

    // Counted without the reader: each kind stands once before each entry, however its line is marked.
    [Fact]
    public void Every_kind_in_the_source_is_an_entry()
    {
        var text = string.Join('\n', Lines.Skip(1));

        Assert.Equal(1, Count(text, "INDIKATOR TUJUAN:"));
        Assert.Equal(3, Count(text, "INDIKATOR KINERJA UTAMA (IKU)."));
        Assert.Equal(7, Count(text, "INDIKATOR PROGRAM:"));
        Assert.Equal(40, Count(text, "INDIKATOR KINERJA INDIVIDU (IKI)."));
        Assert.Equal(10, Lines.Count(line => line.Contains("Jabatan", StringComparison.Ordinal) && line.Contains(" : ", StringComparison.Ordinal) || line.StartsWith("Jabatan\t:", StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_and_statements_stand_in_the_source_in_this_order()
    {
        var text = string.Join('\n', Lines).Replace(@"<math>\geq 80</math>", "≥ 80", StringComparison.Ordinal);
        var at = 0;
        string? statement = null;
        foreach (var entri in Keputusan.Rows)
        {
            if (entri.Pernyataan != statement)
            {
                at = After(text, entri.Pernyataan, at);
                statement = entri.Pernyataan;
            }

            at = After(text, entri.Indikator, at);
        }
    }

    [Fact]
    public void Sources_of_data_and_parties_are_those_of_the_source_lines()
    {
        Assert.Equal(Field("Sumber Data"), Keputusan.Rows.Select(entri => string.Join(";", entri.SumberData)));
        Assert.Equal(Field("Penanggung Jawab"), Keputusan.Rows.Where(entri => entri.PenanggungJawab.Count > 0).Select(entri => string.Join(";", entri.PenanggungJawab.Select(pihak => pihak.Terbaca))));
    }

    // The last entries of sections 3 and 11 have no line of responsible parties.
    [Fact]
    public void A_party_that_is_left_out_is_not_made_up() =>
        Assert.Equal([19, 51], Keputusan.Rows.Where(entri => entri.PenanggungJawab.Count == 0).Select(entri => entri.Reference.Baris));

    [Fact]
    public void The_first_section_is_the_agency_and_no_jabatan()
    {
        var agency = Keputusan.Bagian[0];

        Assert.Null(agency.Jabatan);
        Assert.Equal("bkpsdm", agency.Unit);
        Assert.Equal("Meningkatnya Profesionalisme ASN", agency.Tujuan);
        Assert.All(Keputusan.Bagian.Skip(1), bagian => Assert.NotNull(bagian.Jabatan));
    }

    [Fact]
    public void Every_entry_is_linked_and_a_link_of_another_name_says_why()
    {
        Assert.All(Keputusan.Rows, entri => Assert.True(Plan.FindIndikator(entri.IdIndikator!).IsKnown));
        Assert.Equal([5, 15, 16, 26, 27], Keputusan.Rows.Where(entri => entri.Alasan is not null).Select(entri => entri.Reference.Baris));
        Assert.Equal(34, Keputusan.Rows.Select(entri => entri.IdIndikator).Distinct(StringComparer.Ordinal).Count());
    }

    // Decree, entries 4 and 7: eight aspects said, ten listed.
    [Fact]
    public void Facts_keep_counts_that_contradict_each_other()
    {
        var facts = Plan.KeputusanByIndikator("indeks-sistem-merit").Select(entri => entri.Fakta).ToList();

        Assert.Equal(2, facts.Count);
        Assert.All(facts, fact => Assert.Equal((8L, 10L), (fact.JumlahDisebut, fact.JumlahTerhitung)));
        Assert.All(facts, fact => Assert.Equal(["delapan"], fact.DalamKurung));
    }

    // Decree, entry 41: the formula counts recommendations, its prose counts ASN. Entry 42: two denominators. Entry 10: copied relevance.
    [Fact]
    public void Facts_keep_formula_and_prose_apart()
    {
        Assert.Equal("Jumlah Rekomendasi Dukungan Pengembangan Kompetensi yang Ditindaklanjuti", Keputusan.Rows[40].Fakta.Pembilang);
        Assert.Equal("jumlah ASN yang telah mengikuti dan menyelesaikan Pengembangan Kompetensi", Keputusan.Rows[40].Fakta.PembilangUraian);
        Assert.Equal(("Jumlah ASN yang Mengikuti Diklat", "jumlah seluruh ASN"), (Keputusan.Rows[41].Fakta.Penyebut, Keputusan.Rows[41].Fakta.PenyebutUraian));
        Assert.Equal("keberhasilan memastikan ASN memiliki kompetensi profesional", Keputusan.Rows[9].Fakta.Relevansi);
        Assert.Equal(["Inspektorat", "BPK"], Keputusan.Rows[12].Fakta.Lembaga);
        Assert.Equal("sama dengan atau lebih dari 80", Keputusan.Rows[14].Fakta.Ambang);
        Assert.Equal("Persen", Keputusan.Rows[2].Fakta.Satuan);
    }

    [Fact]
    public void Facts_have_no_phrase_longer_than_twelve_words() =>
        Assert.All(Keputusan.Rows.Select(entri => entri.Fakta), fact => Assert.All(
            new[] { fact.Mendefinisikan, fact.Pembilang, fact.Penyebut, fact.PembilangUraian, fact.PenyebutUraian, fact.Ambang, fact.Relevansi }.Concat(fact.DalamKurung).OfType<string>(),
            phrase => Assert.InRange(phrase.TrimEnd('…').Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, 1, 12)));

    [Fact]
    public void Whose_indicator_it_is_is_one_call() =>
        Assert.Equal(
            [("kabid-penilaian-disiplin-penghargaan", JenisKeputusanRow.Iki), ("analis-sdm-muda-disiplin", JenisKeputusanRow.Iki)],
            Plan.KeputusanByIndikator("pengaduan-disiplin-ditangani").Select(entri => (entri.Bagian.Jabatan!, entri.Jenis)));

    [Fact]
    public void An_indicator_without_an_entry_is_nobodys() => Assert.Empty(Plan.KeputusanByIndikator("indeks-nspk"));

    // Decree, section 3; Tabel 4.1 names the secretary once (row 5), Tabel 4.5 twelve times.
    [Fact]
    public void What_a_jabatan_answers_for_is_one_call()
    {
        var secretary = Plan.FindTanggungJawab("sekretaris").ToOneOf().AsT1;

        Assert.Equal(12, secretary.Keputusan.Count);
        Assert.Empty(secretary.Disebut);
        Assert.Equal(["nilai-kinerja-manajemen-internal"], secretary.Rencana.Select(row => row.IdIndikator));
        Assert.Equal(12, secretary.Definisi.Count);
    }

    // Decree, entries 2, 3, 5 and 6 name the secretariat; it has no section.
    [Fact]
    public void A_unit_answers_for_what_names_it()
    {
        var unit = Plan.FindTanggungJawab("sekretariat").ToOneOf().AsT1;

        Assert.Empty(unit.Keputusan);
        Assert.Equal([2, 3, 5, 6], unit.Disebut.Select(entri => entri.Reference.Baris));
        Assert.Equal(2, unit.Definisi.Count);
        Assert.Equal(4, Plan.FindTanggungJawab("bkpsdm").ToOneOf().AsT1.Keputusan.Count);
    }

    [Fact]
    public void An_unknown_jabatan_is_a_reason() => Assert.Equal("JABATAN_TIDAK_DIKENAL", Plan.FindTanggungJawab("tidak-ada").Reason!.Code);

    [Theory]
    [InlineData("\"bagian\":1", "\"bagian\":2", "BAGIAN_TIDAK_ADA", "$.keputusanIndikator.baris[0].bagian")]
    [InlineData("\"jenis\":\"iki\"", "\"jenis\":\"x\"", "KATA_TIDAK_DIKENAL", "$.keputusanIndikator.baris[0].jenis")]
    [InlineData("\"no\":7", "\"no\":0", "NOMOR_TIDAK_SAH", "$.keputusanIndikator.baris[0].no")]
    [InlineData("\"indikator\":\"I\"", "\"indikator\":\"\"", "TEKS_KOSONG", "$.keputusanIndikator.baris[0].indikator")]
    [InlineData("\"fakta\":{}", "\"fakta\":{\"jumlahDisebut\":-1}", "JUMLAH_NEGATIF", "$.keputusanIndikator.baris[0].fakta.jumlahDisebut")]
    [InlineData("\"fakta\":{}", "\"fakta\":{\"dalamKurung\":[\"a\",\" \"]}", "TEKS_KOSONG", "$.keputusanIndikator.baris[0].fakta.dalamKurung[1]")]
    public void A_fault_is_one_error_with_its_path(string part, string faulty, string code, string path)
    {
        const string Sound = """
            {"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},
            "keputusanIndikator":{"tabel":"K","judul":"J","bagian":[{"no":1,"terbaca":"Kepala"}],
            "baris":[{"no":7,"bagian":1,"jenis":"iki","pernyataan":"P","indikator":"I","idIndikator":null,"penanggungJawab":[],"sumberData":[],"fakta":{}}]}}
            """;
        Assert.Null(RencanaStrategis.Read(Sound).AsT1.KeputusanIndikator.Rows[0].IdIndikator);

        var error = RencanaStrategis.Read(Sound.Replace(part, faulty, StringComparison.Ordinal)).AsT0;

        Assert.Equal(code, error.Code);
        Assert.Equal(path, error.Path);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static int After(string text, string part, int from)
    {
        var at = text.IndexOf(part, from, StringComparison.Ordinal);
        Assert.True(at >= 0, part);
        return at + part.Length;
    }

    private static IEnumerable<string> Field(string name) => Lines
        .Where(line => line.StartsWith(name + "\t", StringComparison.Ordinal))
        .Select(line => line[(name.Length + 1)..].Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal).TrimEnd(';').Replace("; ", ";", StringComparison.Ordinal));
}
