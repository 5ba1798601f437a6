using System.Text.Json;
using System.Text.RegularExpressions;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using FsCheck;
using FsCheck.Fluent;
using Bkpsdm.Tests;

namespace Bkpsdm.DataQuality.Tests;

/// <summary>What holds for the text of every tally: equal states are equal bytes, and a spoiled text is one error that names the place.</summary>
public class TallyTextProperties
{
    private static readonly string[] NoneOfThem = ["null", "true", "1.5", "-1", "9223372036854775808", "1e400"];
    private static readonly string[] SomeOfThem = ["[]", "{}", "0", "1", "9223372036854775807", "100000000000", "\"\"", "\"lain\"", "[[1,1]]", "[null]"];
    private static readonly string[] OtherVersions = ["0", "2", "1.0"];

    public static TheoryData<string> Kinds => [.. TallyCase.All.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Read_and_written_again_is_the_same_text(string kind) => Hold(kind, (tally, text) => Assert.Equal(text, tally.Read(text).AsT1));

    // Blanks and the order of fields say nothing; the text that is written has one order and no blanks.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Order_and_blanks_do_not_matter(string kind) => Hold(kind, (tally, text) =>
        Assert.All(tally.Objects, path => Assert.Equal(text, tally.Read(" \n" + JsonPlaces.WithFields(text, path, fields => fields.Reverse().Select(field => field + " "))).AsT1)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Half_of_a_surrogate_pair_in_the_text_is_refused(string kind) => Hold(kind, (tally, text) =>
    {
        for (var at = 0; at <= text.Length; at += 7)
        {
            Refused(tally, text.Insert(at, "\ud800"), "TEKS_TIDAK_SAH", "$");
            Refused(tally, text.Insert(at, "\udc00"), "TEKS_TIDAK_SAH", "$");
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Half_of_a_surrogate_pair_that_is_escaped_is_refused_where_it_stands(string kind) => Hold(kind, (tally, text) =>
    {
        foreach (var place in JsonPlaces.Of(text).Where(place => place.Kind == JsonValueKind.String))
        {
            Refused(tally, JsonPlaces.With(text, place.Path, "\"a\\ud800\""), "TEKS_TIDAK_SAH", place.Path);
        }

        foreach (var place in JsonPlaces.Of(text).Where(place => place.Kind == JsonValueKind.Object))
        {
            Refused(tally, JsonPlaces.WithFields(text, place.Path, fields => [.. fields, "\"\\udc00\":1"]), "TEKS_TIDAK_SAH", place.Path);
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_no_json_is_refused(string kind) => Hold(kind, (tally, text) =>
    {
        Refused(tally, "\uFEFF" + text, "JSON_TIDAK_SAH", "$");
        Refused(tally, text + text, "JSON_TIDAK_SAH", "$");
        Refused(tally, new string('[', 100), "JSON_TIDAK_SAH", "$");
        for (var length = 0; length < text.Length; length += 11)
        {
            if (length == 0 || !char.IsHighSurrogate(text[length - 1]))
            {
                Refused(tally, text[..length], "JSON_TIDAK_SAH", "$");
            }
        }

        foreach (var place in JsonPlaces.Of(text).Where(place => place.Kind == JsonValueKind.Number))
        {
            Refused(tally, JsonPlaces.With(text, place.Path, "NaN"), "JSON_TIDAK_SAH", "$");
        }
    });

    // Whatever stands there, none of these is it.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_value_of_another_kind_is_refused_where_it_stands(string kind) => Hold(kind, (tally, text) =>
    {
        foreach (var (path, _) in JsonPlaces.Of(text))
        {
            foreach (var value in NoneOfThem)
            {
                Assert.Equal(path, Error(tally, JsonPlaces.With(text, path, value)).Path);
            }
        }
    });

    // Some of these are tallies, too; then they are read as such.
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_value_is_a_tally_or_an_error_with_a_place(string kind) => Hold(kind, (tally, text) =>
    {
        foreach (var (path, _) in JsonPlaces.Of(text))
        {
            foreach (var value in SomeOfThem)
            {
                tally.Read(JsonPlaces.With(text, path, value)).Switch(
                    error => Assert.StartsWith("$", error.Path, StringComparison.Ordinal),
                    again => Assert.Equal(again, tally.Read(again).AsT1));
            }
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Fields_are_those_of_the_tally_and_each_stands_once(string kind) => Hold(kind, (tally, text) =>
    {
        foreach (var path in tally.Objects)
        {
            Refused(tally, JsonPlaces.WithFields(text, path, fields => [.. fields, "\"lain\":1"]), "BIDANG_TIDAK_DIKENAL", path + ".lain");
            foreach (var place in JsonPlaces.Of(text).Where(place => place.Path.StartsWith(path + ".", StringComparison.Ordinal) && place.Path.IndexOfAny(['.', '['], path.Length + 1) < 0))
            {
                var name = JsonSerializer.Serialize(place.Path[(path.Length + 1)..]) + ":";
                Refused(tally, JsonPlaces.WithFields(text, path, fields => fields.Where(field => !field.StartsWith(name, StringComparison.Ordinal))), "BIDANG_TIDAK_ADA", place.Path);
                Refused(tally, JsonPlaces.WithFields(text, path, fields => fields.Append(name + "1")), "BIDANG_GANDA", place.Path);
            }
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_tally_of_another_kind_or_version_is_refused(string kind) => Hold(kind, (tally, text) =>
    {
        Assert.All(TallyCase.All.Where(other => other.Key != kind), other => Refused(other.Value, text, "JENIS_SALAH", "$.jenis"));
        Assert.All(OtherVersions, version => Refused(tally, JsonPlaces.With(text, "$.versi", version), "VERSI_TIDAK_DIKENAL", "$.versi"));
    });

    // The identity of these is known to the reader; that of the others is in the caller's words, and only merging compares it.
    [Fact]
    public void A_tally_of_another_identity_is_refused()
    {
        var model = TallyCase.ModelOf(AsnSamples.Acuan.PlusDays(1));
        var rules = new DataQualityModelBuilder<AsnRecord>(IkdModel.Id, model.Nama, AsnSamples.Acuan).AddParameter("ambang", "x").AddDimension("D", model.Nama, 1, 1).AddRule("A", model.Nama, 1, asn => true, asn => true).Build(1);
        var measurement = TallyCase.MeasurementOf(KebijakanTanpaSkp.Dikecualikan);

        Refused(TallyCase.All["kualitas-data"], model.EmptyTally.ToJson(), "IDENTITAS_BERBEDA", "$.model");
        Refused(TallyCase.All["kualitas-data"], rules.EmptyTally.ToJson(), "IDENTITAS_BERBEDA", "$.model");
        Refused(TallyCase.All["ip-asn"], measurement.EmptyTally().ToJson(), "IDENTITAS_BERBEDA", "$.pengukuran");
        Assert.Throws<ArgumentException>(() => TallyCase.ModelOf(AsnSamples.Acuan).EmptyTally.Merge(model.EmptyTally));
        Assert.Throws<ArgumentException>(() => TallyCase.MeasurementOf(KebijakanTanpaSkp.PoinNol).EmptyTally().Merge(measurement.EmptyTally()));
        Assert.Throws<ArgumentException>(() => IkmTally.Empty("a", "2026").Merge(IkmTally.Empty("a", "2027")));
        Assert.Throws<ArgumentException>(() => IkmTally.Empty("a", "2026").Merge(IkmTally.Empty("b", "2026")));
        Assert.Throws<ArgumentException>(() => RasioPegawaiTally.Empty("2026").Merge(RasioPegawaiTally.Empty("2027")));
    }

    // A tally of the model that lacks a rule or has another one cannot be scored.
    [Fact]
    public void The_rules_of_a_tally_are_those_of_its_model()
    {
        var text = TallyCase.ModelOf(AsnSamples.Acuan).EmptyTally.ToJson();

        Refused(TallyCase.All["kualitas-data"], text.Replace("COM_3", "COM_9", StringComparison.Ordinal), "IDENTITAS_BERBEDA", "$.aturan[2][0]");
        Refused(TallyCase.All["kualitas-data"], text.Replace("""["COM_3",0,0],""", string.Empty, StringComparison.Ordinal), "BENTUK_SALAH", "$.aturan");
    }

    [Theory]
    [InlineData("""["TIM_4",{"u":1,"u":1}]""", "BIDANG_GANDA", "$.kelompok[0][1].u")]
    [InlineData("""["TIM_4",{"u":0}]""", "HITUNGAN_TIDAK_MUNGKIN", "$.kelompok[0][1].u")]
    [InlineData("""["TIM_4",{"u":2,"v":2}]""", "HITUNGAN_TIDAK_MUNGKIN", "$.kelompok[0][1].v")]
    public void Groups_are_as_they_can_be(string groups, string code, string path) =>
        Refused(TallyCase.All["kualitas-data"], TallyCase.ModelOf(AsnSamples.Acuan).EmptyTally.ToJson().Replace("""["TIM_4",{}]""", groups, StringComparison.Ordinal).Replace("\"rekaman\":0", "\"rekaman\":3", StringComparison.Ordinal), code, path);

    // Bad data never throws: broken units are what databases make of them, and the tally can be written and read.
    [Fact]
    public void A_unit_with_half_of_a_surrogate_pair_is_counted_and_written()
    {
        var model = TallyCase.ModelOf(AsnSamples.Acuan);
        AsnRecord[] records = [AsnSamples.Clean(1), AsnSamples.Clean(2), AsnSamples.Clean(3)];
        (records[0].IdUnor, records[1].IdUnor, records[2].IdUnor) = ("a\ud800", "a\udfff", "a\U0001F600");

        var tally = model.Compile().Tally(records, 1);

        Assert.Contains("""{"a\uD83D\uDE00":1,"a\uFFFD":2}""", tally.ToJson().Replace("\U0001F600", "\\uD83D\\uDE00", StringComparison.Ordinal).Replace("\uFFFD", "\\uFFFD", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(tally, model.ReadTally(tally.ToJson()).AsT1);
        Assert.Equal([1, 2], model.Compile().Failing(records, record => Array.IndexOf(records, record) + 1, tally).Select(record => record.Key));
    }

    [Fact]
    public void A_text_that_no_json_can_carry_is_no_identity()
    {
        Assert.Throws<ArgumentException>(() => IkmTally.Empty("a", "\ud800"));
        Assert.Throws<ArgumentException>(() => RasioPegawaiTally.Empty("\udc00"));
        Assert.Throws<ArgumentException>(() => new DataQualityModelBuilder<AsnRecord>("\ud800", BilingualText.Same("a"), AsnSamples.Acuan));
        Assert.Throws<ArgumentException>(() => new DataQualityModelBuilder<AsnRecord>("a", BilingualText.Same("a"), AsnSamples.Acuan).AddParameter("a", "\ud800"));
    }

    // Every code is one of the page on tallies, and the page has no other.
    [Fact]
    public void The_page_on_tallies_lists_the_codes()
    {
        var page = File.ReadAllText(RepositoryRoot.File("docs", "formats", "rekapitulasi.md"));
        string[] codes = ["JSON_TIDAK_SAH", "TEKS_TIDAK_SAH", "BENTUK_SALAH", "BIDANG_TIDAK_ADA", "BIDANG_TIDAK_DIKENAL", "BIDANG_GANDA", "TEKS_KOSONG", "BUKAN_CACAH", "JENIS_SALAH", "VERSI_TIDAK_DIKENAL", "IDENTITAS_BERBEDA", "HITUNGAN_TIDAK_MUNGKIN", "TERLALU_BANYAK"];

        // The page lists the shared codes too; those of null stand in plans and catalogues alone.
        Assert.Equal(codes.Concat(["BIDANG_KOSONG", "ELEMEN_KOSONG"]).Order(), Regex.Matches(page, "`([A-Z]+(?:_[A-Z]+)+)`").Select(match => match.Groups[1].Value).Distinct().Order());
        Assert.Equal(codes.Order(), TallyCase.All.Values.SelectMany(SpoiledCodes).Distinct().Order());
    }

    private static void Hold(string kind, Action<TallyCase, string> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(12), Prop.ForAll(TallyCase.All[kind].Texts.ToArbitrary(), text => law(TallyCase.All[kind], text)));

    private static IEnumerable<string> SpoiledCodes(TallyCase tally) =>
        from text in tally.Texts.Sample(5, 20)
        from spoiled in (string[])[
            .. from place in JsonPlaces.Of(text) from value in (string[])["null", "-1", "9223372036854775807", "2", "\"\"", "\"lain\"", "\"\\ud800\"", "{\"a\":1,\"a\":1}", "{}"] select JsonPlaces.With(text, place.Path, value),
            .. from value in (string[])["\"lain\":1", "\"versi\":1"] select JsonPlaces.WithFields(text, "$", fields => fields.Append(value)),
            text[1..]]
        from code in tally.Read(spoiled).Match<string[]>(error => [error.Code], _ => [])
        select code;

    private static void Refused(TallyCase tally, string text, string code, string path)
    {
        var error = Error(tally, text);
        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static ReadError Error(TallyCase tally, string text) => tally.Read(text).Match(error => error, again => throw new InvalidOperationException("was read: " + text));
}
