using System.Text.Json.Nodes;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Tests.Audit;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Whatever part of a plan is wrong, reading it gives one error with a place, and never another exception.</summary>
public class ContractTests
{
    private static readonly string[] Lists = [.. Arrays(Whole().Root, "$").Select(found => found.Path).Order(StringComparer.Ordinal)];

    // Lists of cells: a lost cell is null there.
    private static readonly string[] Cells =
        ["target", "realisasi", "rasio", "anggaran", "tahun", "tahap", "orang"];

    public static TheoryData<string> Every_list => [.. Lists];

    public static TheoryData<string> Every_list_of_years => [.. Lists.Where(IsYears)];

    [Fact]
    public void Plan_under_test_has_every_list_of_the_contract() => Assert.True(Lists.Length >= 40, string.Join(", ", Lists));

    [Fact]
    public void Plan_under_test_is_read() => Assert.True(Read(Whole().Root).IsT1, Read(Whole().Root).Match(error => error.ToString(), _ => string.Empty));

    [Theory]
    [MemberData(nameof(Every_list))]
    public void Null_element_is_refused_by_its_index_or_is_a_lost_cell(string path)
    {
        var root = Whole().Root;
        var list = Arrays(root, "$").Single(found => found.Path == path).List;
        list[0] = null;
        var read = Read(root);

        if (IsCells(path))
        {
            Assert.True(read.IsT1, read.Match(error => error.ToString(), _ => string.Empty));
            return;
        }

        Assert.True(read.TryPickT0(out var error, out _), path);
        Assert.StartsWith(path + "[0]", error.Path, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Every_list))]
    public void Missing_list_is_refused_with_a_place_or_may_be_left_out(string path)
    {
        var root = Whole().Root;
        var list = Arrays(root, "$").Single(found => found.Path == path).List;
        list.Parent!.AsObject().Remove(path[(path.LastIndexOf('.') + 1)..]);

        Read(root).Switch(error => Assert.StartsWith("$", error.Path, StringComparison.Ordinal), plan => Assert.NotNull(plan.ToJson()));
    }

    [Theory]
    [MemberData(nameof(Every_list_of_years))]
    public void Years_reversed_or_twice_or_far_off_are_refused_by_place(string path)
    {
        foreach (var change in new Func<int[], int[]>[] { years => [.. years.Reverse()], years => [.. years.Select(_ => years[0])], years => [1, .. years.Skip(1)], years => [.. years.SkipLast(1), 9999], years => [.. years.SkipLast(1), 9998] })
        {
            var root = Whole().Root;
            var list = Arrays(root, "$").Single(found => found.Path == path).List;
            var changed = change([.. list.Select(year => year!.GetValue<int>())]);
            list.Clear();
            foreach (var year in changed)
            {
                list.Add(year);
            }

            Assert.True(Read(root).TryPickT0(out var error, out _), $"{path}: {string.Join(",", changed)}");
            Assert.StartsWith(path, error.Path, StringComparison.Ordinal);
            Assert.StartsWith("TAHUN_", error.Code, StringComparison.Ordinal);
        }
    }

    // Columns of the years before may leave a year out; targets may not, because a trajectory has no gap.
    [Theory]
    [MemberData(nameof(Every_list_of_years))]
    public void Years_with_a_gap_are_refused_or_carried_to_the_end(string path)
    {
        var root = Whole().Root;
        var list = Arrays(root, "$").Single(found => found.Path == path).List;
        list[^1] = list[^1]!.GetValue<int>() + 1;

        Read(root).Switch(error => Assert.Equal(("TAHUN_TIDAK_URUT", path), (error.Code, error.Path)), UseAll);
    }

    [Theory]
    [InlineData(false, "$")]
    [InlineData(true, "$.identitas.perangkatDaerah")]
    public void Half_of_a_character_is_one_error(bool escaped, string path)
    {
        // Made here: a test runner hands a half over as U+FFFD.
        var half = escaped ? "\\ud800" : new string((char)0xD800, 1);
        var json = Whole().Root.ToJsonString().Replace("\"Badan Uji", "\"Badan " + half, StringComparison.Ordinal);
        Assert.Contains("Badan " + half, json, StringComparison.Ordinal);

        Assert.True(RencanaStrategis.Read(json).TryPickT0(out var error, out _));
        Assert.Equal("TEKS_TIDAK_SAH", error.Code);
        Assert.Equal(path, error.Path);
    }

    [Theory]
    [InlineData("{\"identitas\":{\"ud800\":1}}", "\"ud800\"", "\"\\ud800\"")]
    [InlineData("{\"layanan\":{\"bagian\":\"x\",\"judul\":\"ud800\",\"baris\":[]}}", "ud800", "\\ud800")]
    public void Half_of_a_character_in_a_name_or_a_cell_is_one_error(string json, string from, string to)
    {
        Assert.True(RencanaStrategis.Read(json.Replace(from, to, StringComparison.Ordinal)).TryPickT0(out var error, out _));
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFF{}")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[null]")]
    [InlineData("{\"rencana\":NaN}")]
    [InlineData("{\"identitas\":{\"tahunAwal\":NaN}}")]
    [InlineData("{\"identitas\":null,\"identitas\":null}")]
    [InlineData("{\"tpb\":{\"tabel\":\"a\",\"tabel\":\"b\",\"judul\":\"c\",\"baris\":[]}}")]
    [InlineData("{\"tpb\":[]}")]
    [InlineData("{\"tpb\":{\"tabel\":\"a\",\"judul\":\"c\",\"baris\":null}}")]
    public void Text_that_is_no_plan_is_one_error_with_a_place(string json)
    {
        Assert.True(RencanaStrategis.Read(json).TryPickT0(out var error, out _));
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[null]")]
    [InlineData("[{\"temuan\":null}]")]
    [InlineData("\uFEFF[]")]
    [InlineData("[\"\\ud800\"]")]
    [InlineData("[{\"temuan\":\"\\ud800\",\"alasan\":\"x\"}]")]
    public void Suppressions_that_are_none_are_one_error_with_a_place(string json)
    {
        Assert.True(Suppression.Read(json).TryPickT0(out var error, out _));
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
    }

    // The catalogue begins on the third line of the text.
    [Theory]
    [InlineData("\"tingkat\":\"program\"", "\"tingkat\":7", "BENTUK_SALAH", "$.katalog.indikator[0].tingkat", 3)]
    [InlineData("\"tingkat\":\"program\",", "", "BIDANG_TIDAK_ADA", "$.katalog.indikator[0].tingkat", 3)]
    [InlineData("\"tingkat\":\"program\"", "\"tingkat\":\"program\",\"lain\":1", "BIDANG_TIDAK_DIKENAL", "$.katalog.indikator[0].lain", 3)]
    [InlineData("\"tingkat\":\"program\"", "\"tingkat\":\"program\",\"tingkat\":\"program\"", "BIDANG_GANDA", "$.katalog.indikator[0].tingkat", 3)]
    [InlineData("[\"Laporan\"]", "[null]", "ELEMEN_KOSONG", "$.katalog.indikator[0].sumberData[0]", null)]
    [InlineData("[\"Laporan\"]", "[\"\\ud800\"]", "TEKS_TIDAK_SAH", "$.katalog.indikator[0].sumberData[0]", 3)]
    public void Fault_of_the_catalogue_is_placed_within_the_plan(string good, string bad, string code, string path, int? line)
    {
        var at = WholeCatalog.Json.IndexOf(good, StringComparison.Ordinal);
        var katalog = WholeCatalog.Json[..at] + bad + WholeCatalog.Json[(at + good.Length)..];
        var identitas = Whole().Root["identitas"]!.ToJsonString();

        Assert.True(RencanaStrategis.Read($"{{\"identitas\":{identitas},\n\n\"katalog\":{katalog}}}").TryPickT0(out var error, out _));
        Assert.Equal((code, path, line), (error.Code, error.Path, error.Line));
    }

    [Theory]
    [InlineData("{\"tpb\":{\"tabel\":\"T\",\"judul\":\"J\",\"lain\":{\"nama\":\"panjang\"},\"baris\":[]}}", "$.tpb.lain")]
    [InlineData("{\"tpb\":[{\"nama\":\"panjang\"}]}", "$.tpb")]
    public void Error_does_not_repeat_a_whole_part_of_the_document(string json, string path)
    {
        Assert.True(RencanaStrategis.Read(json).TryPickT0(out var error, out _));
        Assert.Equal((path, null), (error.Path, error.Value));
    }

    [Fact]
    public void Every_row_knows_the_place_from_which_it_was_read()
    {
        var plan = Read(Whole().Root).AsT1;

        Assert.Equal("$.penetapanIndikator.baris[0]", plan.PenetapanIndikator.Rows[0].Path);
        Assert.Equal("$.tujuanSasaran.daftar[0].baris[0]", plan.TujuanSasaran[0].Rows[0].Path);
        Assert.Equal("$.pegawai.tabel[0].baris[1]", plan.Pegawai.Tables[0].Rows[1].Path);
        Assert.Equal("$.logika.baris[1]", plan.Logika.Rows[1].Path);
        Assert.All(plan.Rencana.Nodes.SelectMany(node => node.Indikator.Select((row, i) => (node, row, i))), one =>
        {
            Assert.Equal(FormattableString.Invariant($"{one.node.Path}.indikator[{one.i}]"), one.row.Path);
            Assert.Same(one.node, one.row.Simpul);
        });
    }

    [Fact]
    public void Plan_written_and_read_again_is_the_same_bytes()
    {
        var written = Read(Whole().Root).AsT1.ToJson();

        Assert.Equal(written, RencanaStrategis.Read(written).AsT1.ToJson());
    }

    private static void UseAll(RencanaStrategis plan)
    {
        Assert.NotEmpty(RenstraAudit.Run(plan).Rules);
        Assert.NotEmpty(EksporMarkdown.Render(plan.Rencana, Bahasa.Indonesia));
        foreach (var definition in plan.Katalog.Definitions)
        {
            Assert.True(plan.FindIndikator(definition.Id).IsKnown);
        }

        Assert.NotEmpty(plan.ToJson());
    }

    private static OneOf.OneOf<ReadError, RencanaStrategis> Read(JsonObject root) => RencanaStrategis.Read(root.ToJsonString());

    private static bool IsYears(string path) => path[(path.LastIndexOf('.') + 1)..].StartsWith("tahun", StringComparison.Ordinal) && !path.Contains(".pagu.", StringComparison.Ordinal);

    private static bool IsCells(string path) => Cells.Contains(path[(path.LastIndexOf('.') + 1)..], StringComparer.Ordinal) && path != "$.strategi.tahap";

    /// <summary>Every array of the plan, of arrays of one kind the first.</summary>
    private static IEnumerable<(string Path, JsonArray List)> Arrays(JsonNode? node, string path)
    {
        if (node is JsonArray list)
        {
            if (list.Count > 0)
            {
                yield return (path, list);
                foreach (var found in Arrays(list[0], path + "[0]"))
                {
                    yield return found;
                }
            }
        }
        else if (node is JsonObject fields)
        {
            foreach (var field in fields)
            {
                // The catalogue is read by its own package, which has these tests too.
                foreach (var found in field.Key == "katalog" ? [] : Arrays(field.Value, path + "." + field.Key))
                {
                    yield return found;
                }
            }
        }
    }

    // A generated plan, with the sections and fields that it lacks.
    internal static CleanPlan Whole()
    {
        var plan = CleanPlan.Smallest;
        foreach (var (name, json) in new (string, string)[]
        {
            ("aplikasi", """{"bagian":"2","baris":[{"butir":"a","nama":"Aplikasi uji","kegunaan":{"id":"uji","en":"test"}}]}"""),
            ("mitra", """{"bagian":"2","baris":[{"no":1,"nama":"Mitra uji"}]}"""),
            ("layanan", """{"bagian":"2","judul":"Layanan","baris":[{"no":1,"nama":"Layanan uji"}]}"""),
            ("kesepakatanForum", """{"tabel":"T","judul":"J","isuStrategis":"i","visi":"v","misi":"m","baris":[{"no":1,"tujuan":"t","sasaran":"s","strategi":"x","kebijakan":"y"}]}"""),
            ("tpb", """{"tabel":"T","judul":"J","baris":[{"no":1,"nomor":"1","subKegiatan":"x","indikator":"16.6.1.(b)","penjelasan":"p","indikatorTpb":["16.6.1.(b)"],"kaitan":{"simpul":["a"],"indikator":["b"],"dasar":"dinyatakan"}}]}"""),
            ("astaCita", """{"tabel":"T","judul":"J","baris":[{"no":1,"nomor":"1","astaCita":"x","urusan":"u","subKegiatan":"s"}]}"""),
            ("rpjmn", """{"tabel":"T","judul":"J","baris":[{"no":1,"nomor":"1","targetMakro":"x","programKegiatan":"u","indikator":"s","target":"1"}]}"""),
            ("permasalahan", """{"tabel":"T","judul":"J","baris":[{"no":1,"nomor":"1","masalahPokok":"x","masalah":"u","akarMasalah":"s"}]}"""),
            ("isuStrategis", """{"temaKlhs":{"tabel":"T","judul":"J","baris":[{"no":1,"tema":"t","isu":"i"}]},"indikasiKlhs":{"tabel":"T","judul":"J","baris":[{"no":1,"isu":"i","nomorIndikator":"1","indikator":"i","targetNasional":"","tahunCapaian":2023,"capaian":"1","tahunTarget":[2025,2026,2027],"target":["1","2","3"],"ketercapaian":"","skenarioDut":"","skenarioTut":"","urgensi":"","program":"","kegiatan":"","anggaran":"","pelaksana":""}]},"isu":{"tabel":"T","judul":"J","baris":[{"no":1,"potensi":"","permasalahan":"","isuKlhs":"","isuGlobal":"","isuNasional":"","isuRegional":"","isuStrategis":"x"}]},"ditetapkan":[{"id":"x","en":"x"}]}"""),
            ("programUnggulan", """{"tabel":"T","judul":"J","tahunTarget":[2026,2027,2028],"pernyataan":"","baris":[{"no":1,"program":"x","indikator":"i","definisiOperasional":"d","target":["1","2","3"],"realisasiAkhir":"","penanggungJawab":""}]}"""),
            ("strategi", """{"tabel":"T","judul":"J","visi":"v","misi":"m","tabelTahap":"U","judulTahap":"K","tahap":[{"nomor":"I","tahun":2026},{"nomor":"II","tahun":2027}],"strategi":[{"id":"s-1","baris":1,"nama":"n"}],"arahKebijakan":[{"id":"a-1","baris":1,"nama":"n","tahap":["x","y"],"strategi":{"id":"s-1","dasar":"dinyatakan"}}]}"""),
            ("pohonKinerja", """{"gambar":"G","judul":"J","level":[{"id":"l","urutan":1,"nama":"L","berkotak":true,"penjelasan":{"id":"x","en":"x"}}],"kotak":[{"id":"k","baris":1,"level":"l","nama":"n"}]}"""),
        })
        {
            plan.Root[name] = JsonNode.Parse(json);
        }

        var node = (JsonObject)plan.Root["rencana"]!["simpul"]![0]!;
        node["pernyataan"] ??= new JsonArray(JsonNode.Parse("""{"id":"hasil","baris":1,"teks":"Hasil uji"}"""));
        node["anak"] ??= new JsonArray(JsonNode.Parse("""{"id":"anak-uji","jenjang":"sasaran","nama":"Anak uji"}"""));
        return plan;
    }
}
