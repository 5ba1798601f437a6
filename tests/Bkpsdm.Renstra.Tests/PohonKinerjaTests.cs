using Bkpsdm.Renstra.Paser;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The performance tree against its source lines, its links against the plan, and what becomes of content that is wrong.</summary>
public class PohonKinerjaTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();
    private static readonly PohonKinerja Tree = Plan.PohonKinerja;

    [Fact]
    public void Every_box_is_a_line_of_the_source()
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "gambar-3.2.txt"))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line.Contains("): ", StringComparison.Ordinal) ? line[(line.IndexOf("): ", StringComparison.Ordinal) + 3)..] : line[2..]);

        Assert.Equal(lines, Tree.Boxes.Select(box => box.Nama.AsRead));
        Assert.Equal(Enumerable.Range(1, 44), Tree.Boxes.Select(box => box.Reference.Baris));
        Assert.Empty(Tree.Faults);
    }

    // Section "Penjelasan Perjenjangan Kinerja", 1) to 6), and the causal chain of 7).
    [Fact]
    public void Levels_are_six_with_boxes_and_one_without() =>
        Assert.Equal(
            [
                ("Goal Ultimate Outcome", "Merah", 1),
                ("Ultimate Outcome", "Orange", 1),
                ("Intermediate Outcome", "Kuning", 2),
                ("Immediate Outcome", "Hijau", 5),
                ("Outcome", "Biru", 8),
                ("Output", "Merah Muda", 27),
                ("Input/Aktivitas", null, 0),
            ],
            Tree.Levels.Select(level => (level.Nama, level.Warna, Tree.ByLevel(level).Count())));

    [Fact]
    public void Level_says_whether_it_has_boxes() =>
        Assert.All(Tree.Levels, level => Assert.Equal(level.HasBoxes, Tree.ByLevel(level).Any()));

    // "Promosi AS" at the edge of the page; Tabel 4.2 has "Promosi ASN".
    [Fact]
    public void Box_that_the_scan_cut_is_the_only_correction()
    {
        var box = Assert.Single(Tree.Boxes, box => box.Nama.Correction is not null);

        Assert.Equal("Meningkatnya Kualitas Pengelolaan Mutasi dan Promosi AS", box.Nama.AsRead);
        Assert.Equal("Meningkatnya Kualitas Pengelolaan Mutasi dan Promosi ASN", box.ToString());
        Assert.Equal(CorrectionCertainty.Likely, box.Nama.Correction?.Certainty);
    }

    [Fact]
    public void Path_leads_from_every_box_through_every_level_to_the_goal()
    {
        var goal = Assert.Single(Tree.Roots);

        Assert.Equal("goal-1", goal.Id);
        Assert.All(Tree.Boxes, box =>
        {
            var path = Tree.PathToGoal(box);
            Assert.Same(box, path[0]);
            Assert.Same(goal, path[^1]);
            Assert.Equal(Enumerable.Range(1, box.Level.Urutan).Reverse(), path.Select(step => step.Level.Urutan));
        });
    }

    [Fact]
    public void Children_are_the_boxes_that_name_their_parent()
    {
        Assert.Equal(Tree.Boxes.Count - 1, Tree.Boxes.Sum(box => Tree.Children(box).Count));
        Assert.Equal(["immediate-1", "immediate-2", "immediate-3", "immediate-4", "immediate-5"], Tree.Children(Box("intermediate-2")).Select(box => box.Id));
        Assert.Equal([4, 3, 6, 4, 3, 3, 2, 2], Tree.Boxes.Where(box => box.Level.Id == "outcome").Select(box => Tree.Children(box).Count));
    }

    // The objective of services has nothing below it: the tree leaves out program 5.03.01.
    [Fact]
    public void Program_penunjang_has_no_box()
    {
        Assert.Empty(Tree.Children(Box("intermediate-1")));
        Assert.Empty(Plan.Rencana.Nodes.Where(node => node.Id.StartsWith("5.03.01", StringComparison.Ordinal)).SelectMany(node => Tree.BySimpul(node.Id)));
    }

    [Fact]
    public void Every_other_node_has_a_box_on_its_level()
    {
        (JenjangRencana Jenjang, string Level)[] pairs =
        [
            (JenjangRencana.Tujuan, "ultimate"), (JenjangRencana.Sasaran, "intermediate"), (JenjangRencana.Program, "immediate"), (JenjangRencana.Kegiatan, "outcome"), (JenjangRencana.SubKegiatan, "output"),
        ];
        foreach (var (jenjang, level) in pairs)
        {
            Assert.Equal(
                Plan.Rencana.ByJenjang(jenjang).Select(node => node.Id).Where(id => !id.StartsWith("5.03.01", StringComparison.Ordinal)).Order(),
                Tree.Boxes.Where(box => box.Level.Id == level).Select(box => box.Simpul.Id!).Distinct().Order());
        }
    }

    // Going up in the tree and going up in the plan meet the same nodes.
    [Fact]
    public void Node_of_the_parent_is_above_the_node_of_the_box() =>
        Assert.All(Tree.Boxes.Where(box => box.Level.Urutan > 2), box =>
            Assert.Equal(Tree.PathToGoal(box)[1].Simpul.Id, Plan.Rencana.Find(box.Simpul.Id!).ToOneOf().AsT1.Parent?.Id));

    [Fact]
    public void Stated_link_repeats_the_statement_of_the_node()
    {
        var stated = Tree.Boxes.Where(box => !box.Simpul.IsEmpty && !box.Simpul.IsInferred).ToList();

        Assert.Equal(16, stated.Count);
        Assert.All(stated, box =>
        {
            var node = Plan.Rencana.Find(box.Simpul.Id!).ToOneOf().AsT1;
            var statement = box.IdPernyataan is { } id ? node.Pernyataan.Single(candidate => candidate.Id == id).Teks : node.Nama;
            Assert.Equal(statement.Used, box.Nama.Used);
        });
    }

    // Only levels with one box above them have parents that the text states.
    [Fact]
    public void Parents_are_stated_three_times_and_inferred_forty_times()
    {
        Assert.Equal(["ultimate-1", "intermediate-1", "intermediate-2"], Tree.Boxes.Where(box => !box.Induk.IsEmpty && !box.Induk.IsInferred).Select(box => box.Id));
        Assert.Equal(40, Tree.Boxes.Count(box => box.Induk.IsInferred));
    }

    [Fact]
    public void Find_unknown_is_a_reason() => Assert.Equal("KOTAK_TIDAK_DIKENAL", Tree.Find("outcome-99").Reason!.Code);

    [Fact]
    public void Box_of_another_tree_is_refused()
    {
        var other = Read(Box("a", "l1", null)).Boxes[0];

        Assert.Throws<ArgumentException>(() => Tree.Children(other));
        Assert.Throws<ArgumentException>(() => Tree.PathToGoal(other));
    }

    [Theory]
    [InlineData("INDUK_TIDAK_ADA", "$.pohonKinerja.kotak[1].induk.id", "l2", "z")]
    [InlineData("INDUK_TIDAK_DI_ATAS", "$.pohonKinerja.kotak[1].induk.id", "l1", "a")]
    [InlineData("INDUK_TIDAK_DI_ATAS", "$.pohonKinerja.kotak[1].induk.id", "l2", "b")]
    public void Box_with_a_wrong_parent_is_placed_at_the_top_and_reported(string code, string path, string level, string parent)
    {
        var tree = Read(Box("a", "l1", null) + "," + Box("b", level, parent));

        Assert.Equal((code, path, parent), (Assert.Single(tree.Faults).Code, tree.Faults[0].Path, tree.Faults[0].Value));
        Assert.Equal(["a", "b"], tree.Roots.Select(box => box.Id));
        Assert.Equal("b", Assert.Single(tree.PathToGoal(tree.Boxes[1])).Id);
    }

    [Fact]
    public void Boxes_above_each_other_are_no_cycle()
    {
        var tree = Read(Box("a", "l1", "b") + "," + Box("b", "l2", "a"));

        Assert.Equal("INDUK_TIDAK_DI_ATAS", Assert.Single(tree.Faults).Code);
        Assert.Equal(["b", "a"], tree.PathToGoal(tree.Boxes[1]).Select(box => box.Id));
    }

    [Fact]
    public void Second_box_of_an_id_is_left_out_and_reported()
    {
        var tree = Read(Box("a", "l1", null) + "," + Box("a", "l2", null));

        Assert.Equal(("KOTAK_GANDA", "$.pohonKinerja.kotak[1].id"), (Assert.Single(tree.Faults).Code, tree.Faults[0].Path));
        Assert.Single(tree.Boxes);
    }

    [Fact]
    public void Box_on_an_unknown_level_is_left_out_and_reported()
    {
        var tree = Read(Box("a", "l9", null));

        Assert.Equal(("LEVEL_TIDAK_DIKENAL", "$.pohonKinerja.kotak[0].level"), (Assert.Single(tree.Faults).Code, tree.Faults[0].Path));
        Assert.Empty(tree.Boxes);
    }

    [Fact]
    public void Box_on_a_level_without_boxes_is_kept_and_reported()
    {
        var tree = Read(Box("a", "l3", null));

        Assert.Equal("LEVEL_TANPA_KOTAK", Assert.Single(tree.Faults).Code);
        Assert.Single(tree.Boxes);
    }

    [Fact]
    public void Second_level_of_an_id_is_left_out_and_reported()
    {
        var tree = Read(string.Empty, Level("l1", 4, true));

        Assert.Equal(("LEVEL_GANDA", "$.pohonKinerja.level[3].id"), (Assert.Single(tree.Faults).Code, tree.Faults[0].Path));
        Assert.Equal(3, tree.Levels.Count);
    }

    [Theory]
    [InlineData("\"id\":\"a\"", "\"id\":\"\"", "TEKS_KOSONG", "$.pohonKinerja.kotak[0].id")]
    [InlineData("\"baris\":1", "\"baris\":0", "NOMOR_TIDAK_SAH", "$.pohonKinerja.kotak[0].baris")]
    [InlineData("dinyatakan", "entah", "KATA_TIDAK_DIKENAL", "$.pohonKinerja.kotak[0].induk.dasar")]
    [InlineData("\"gambar\":\"G\"", "\"gambar\":\"\"", "TEKS_KOSONG", "$.pohonKinerja.gambar")]
    [InlineData("\"penjelasan\":{\"id\":\"x\"", "\"penjelasan\":{\"id\":\"\"", "TEKS_KOSONG", "$.pohonKinerja.level[0].penjelasan.id")]
    public void Read_unusable_document_is_one_error_with_its_place(string part, string changed, string code, string path)
    {
        var error = RencanaStrategis.Read(Json(Box("a", "l2", "b")).Replace(part, changed, StringComparison.Ordinal)).AsT0;

        Assert.Equal((code, path), (error.Code, error.Path));
    }

    private static KotakKinerja Box(string id) => Tree.Find(id).ToOneOf().AsT1;

    private static PohonKinerja Read(string boxes, string level = "") => RencanaStrategis.Read(Json(boxes, level)).AsT1.PohonKinerja;

    private static string Json(string boxes, string level = "") =>
        """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"pohonKinerja":{"gambar":"G","judul":"x","level":["""
        + string.Join(',', new[] { Level("l1", 1, true), Level("l2", 2, true), Level("l3", 3, false), level }.Where(text => text.Length > 0)) + "],\"kotak\":[" + boxes + "]}}";

    private static string Level(string id, int order, bool boxes) =>
        $$"""{"id":"{{id}}","urutan":{{order}},"nama":"n","berkotak":{{(boxes ? "true" : "false")}},"penjelasan":{"id":"x","en":"x"} }""";

    private static string Box(string id, string level, string? parent) =>
        $$"""{"id":"{{id}}","baris":1,"level":"{{level}}","nama":"n"{{(parent is null ? "" : $",\"induk\":{{\"id\":\"{parent}\",\"dasar\":\"dinyatakan\"}}")}} }""";
}
