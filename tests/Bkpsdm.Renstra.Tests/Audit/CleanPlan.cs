using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>
/// A generated plan without any defect, as JSON that an injection can spoil: a goal, objectives, programs, kegiatan and sub kegiatan with
/// indicators, definitions, funding, lists, history, posts and a decree that all agree. Everything in it is invented.
/// </summary>
internal sealed class CleanPlan
{
    public const int FirstYear = 2026;
    public const int Years = 5;

    /// <summary>The threshold in the names of the kegiatan's indicators, as their definitions have it.</summary>
    public const string Limit = "≥ 80";

    // The goal is measured by an index of two aspects, which the bands of a regulation judge.
    private const string Index = "tujuan-1";

    // Two words make a name; no two names share one, so that no name resembles another.
    private static readonly string[] Words =
    [
        "Arsip", "Bendungan", "Cemara", "Dermaga", "Embung", "Fajar", "Gerbang", "Hutan", "Irigasi", "Jembatan", "Kanal", "Lumbung",
        "Mercusuar", "Nelayan", "Observatorium", "Pasar", "Qasidah", "Rawa", "Sumur", "Terminal", "Ulin", "Vaksin", "Waduk", "Xilofon",
        "Yodium", "Zaitun", "Anggrek", "Bambu", "Cengkeh", "Damar", "Enau", "Flamboyan", "Gaharu", "Honje", "Ijuk", "Jati",
        "Kenari", "Lontar", "Mahoni", "Nipah", "Oleander", "Pinus", "Rotan", "Sagu", "Trembesi", "Ubi", "Vanili", "Waru",
        "Akasia", "Beringin", "Cendana", "Durian", "Eboni", "Gambir", "Hanjuang", "Kapuk", "Langsat", "Manggis", "Pala", "Randu",
    ];

    private readonly Dictionary<string, JsonObject> nodes = new(StringComparer.Ordinal);

    private int word;

    private CleanPlan(int objectives, int programs, int leaves)
    {
        Root = new JsonObject
        {
            ["identitas"] = Json("""{"judul":{"id":"Rencana uji Kabupaten Contoh 2026-2030","en":"Test plan of Kabupaten Contoh 2026-2030"},"perangkatDaerah":"Badan Uji Kabupaten Contoh","tahunAwal":2026,"tahunAkhir":2030,"versiNomenklatur":"Kepmendagri 900.1.15.5-3406/2024"}"""),
        };
        Tree(objectives, programs, leaves);
        Root["katalog"] = new JsonObject { ["dokumen"] = Json("""{"id":"Rencana uji","en":"Test plan"}"""), ["diperiksa"] = "2026-01-01", ["indikator"] = Each(Upper, CatalogueEntry) };
        Root["pencapaianPelayanan"] = Table("Tabel B", new() { ["tahunTarget"] = Numbers(2023, 4), ["tahunRealisasi"] = Numbers(2023, 3) }, Each(Goals, History));
        Root["tujuanSasaran"] = new JsonObject { ["daftar"] = new JsonArray(Table("Tabel C", TargetYears(), Each(Goals, GoalRow))) };
        Root["penetapanIndikator"] = Table("Tabel D", TargetYears(), Each(Goals, MainRow));
        Root["indikatorProgram"] = Table("Tabel E", TargetYears(), Each(NodesAt("program"), ProgramRow));
        Root["definisiIndikator"] = Table("Tabel F", [], Each(Upper, Definition));
        Root["definisiSubKegiatan"] = Table("Tabel G", [], Each(NodesAt("subkegiatan"), LeafDefinition));
        Root["daftarRencana"] = new JsonObject { ["baris"] = Lists() };
        Root["logika"] = Table("Tabel L", [], Each(Nodes, Logic));
        Root["jabatan"] = new JsonObject { ["daftar"] = Posts() };
        Root["keputusanIndikator"] = Decree();
        Root["keterkaitanRpjmd"] = Table("Tabel H", [], Each(Goals, Alignment));
        Root["anggaranRealisasi"] = Table("Tabel I", new() { ["tahunAnggaran"] = Numbers(2023, 3), ["tahunRealisasi"] = Numbers(2023, 3) }, Each(NodesAt("program"), Spending));
        Root["pegawai"] = Json("""{"tabel":[{"tabel":"Tabel J","judul":"Pegawai uji","kategori":"Pendidikan","kolom":[{"status":"PNS","jenisKelamin":"L"},{"status":"PNS","jenisKelamin":"P"}],"baris":[{"no":1,"kategori":"S1","orang":["6","9"],"jumlah":"15"},{"no":2,"kategori":"S2","orang":["2","3"],"jumlah":"5"}]}]}""");
        Root["barang"] = Json("""{"tabel":"Tabel K","judul":"Barang uji","baris":[{"no":1,"kode":"1.3.2","nama":"Meja","kategori":"peralatanMesin","baik":"25","rusakRingan":"2","rusakBerat":"2","jumlah":"29","keterangan":""}]}""");
        Root["pernyataanProsa"] = new JsonObject { ["baris"] = Each(Goals, Prose) };
        Aspects((JsonArray)Root["pernyataanProsa"]!["baris"]!);
    }

    public static Gen<CleanPlan> Plans =>
        from objectives in Gen.Choose(1, 2)
        from programs in Gen.Choose(1, 2)
        from leaves in Gen.Choose(2, 3)
        select new CleanPlan(objectives, programs, leaves);

    public static CleanPlan Of(int objectives, int programs, int leaves) => new(objectives, programs, leaves);

    /// <summary>One objective, one program, one kegiatan and two sub kegiatan.</summary>
    public static CleanPlan Smallest => new(1, 1, 2);

    public JsonObject Root { get; }

    /// <summary>The nodes, each before its children.</summary>
    public IReadOnlyList<JsonObject> Nodes => [.. ((JsonArray)Root["rencana"]!["simpul"]!).Select(node => (JsonObject)node!)];

    /// <summary>Nodes with an indicator of the catalogue: all but the sub kegiatan.</summary>
    public IReadOnlyList<JsonObject> Upper => [.. Nodes.Where(node => Level(node) != "subkegiatan")];

    /// <summary>Goal and objectives.</summary>
    public IReadOnlyList<JsonObject> Goals => [.. Nodes.Where(node => Level(node) is "tujuan" or "sasaran")];

    public IReadOnlyList<JsonObject> NodesAt(string level) => [.. Nodes.Where(node => Level(node) == level)];

    public IReadOnlyList<JsonObject> ChildrenOf(JsonObject node) => [.. Nodes.Where(child => Text(child, "induk") == Text(node, "id"))];

    public JsonObject? ParentOf(JsonObject node) => nodes.GetValueOrDefault(Text(node, "induk"));

    /// <summary>The rows of a section that is one table.</summary>
    public IReadOnlyList<JsonObject> Rows(string section) => [.. ((JsonArray)Root[section]!["baris"]!).Select(row => (JsonObject)row!)];

    /// <summary>The indicator of a node; every node has one.</summary>
    public static JsonObject Indicator(JsonObject node) => (JsonObject)node["indikator"]![0]!;

    /// <summary>The entry of an indicator in the catalogue.</summary>
    public JsonObject CatalogueOf(JsonObject indicator) =>
        ((JsonArray)Root["katalog"]!["indikator"]!).Select(entry => (JsonObject)entry!).Single(entry => Text(entry, "id") == Text(indicator, "id"));

    /// <summary>The definition of a sub kegiatan's indicator.</summary>
    public JsonObject LeafDefinitionOf(JsonObject leaf) => Rows("definisiSubKegiatan").Single(row => Text(row, "kode") == Text(leaf, "id"));

    public static string Text(JsonObject json, string field) => json[field]?.GetValue<string>() ?? string.Empty;

    public static string Level(JsonObject node) => Text(node, "jenjang");

    /// <summary>A budget in the document's way.</summary>
    public static string Rupiah(long amount) => amount.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.') + ",00";

    public RencanaStrategis Read() =>
        RencanaStrategis.Read(Root.ToJsonString()).Match(error => throw new InvalidOperationException(error.ToString()), plan => plan);

    private static JsonObject Json(string text) => (JsonObject)JsonNode.Parse(text)!;

    private static JsonArray Numbers(int first, int count) => new([.. Enumerable.Range(first, count).Select(number => (JsonNode)number)]);

    private static JsonObject TargetYears() => new() { ["tahunAwal"] = FirstYear - 1, ["tahunTarget"] = Numbers(FirstYear, Years) };

    private static JsonObject Table(string name, JsonObject head, JsonArray rows)
    {
        var table = new JsonObject { ["tabel"] = name, ["judul"] = name };
        foreach (var (field, value) in head)
        {
            table[field] = value!.DeepClone();
        }

        table["baris"] = rows;
        return table;
    }

    private static JsonArray Each(IReadOnlyList<JsonObject> nodes, Func<JsonObject, int, JsonObject> row) => new([.. nodes.Select((node, i) => (JsonNode)row(node, i + 1))]);

    private string Name() => $"{Words[word++]} {Words[word++]}";

    private void Tree(int objectives, int programs, int leaves)
    {
        var tree = new JsonArray();
        Root["rencana"] = new JsonObject { ["tabel"] = "Tabel A", ["judul"] = "Rencana uji", ["tahunAwal"] = FirstYear - 1, ["tahunTarget"] = Numbers(FirstYear, Years), ["simpul"] = tree };
        var goal = Add(tree, "tujuan-1", "tujuan", null, null);
        for (var objective = 1; objective <= objectives; objective++)
        {
            var above = Add(tree, $"sasaran-{objective}", "sasaran", null, goal);
            for (var program = 1; program <= programs; program++)
            {
                var code = $"5.0{objective + 2}.0{program}";
                var parent = Add(tree, code, "program", code, above);
                var activity = Add(tree, code + ".2.01", "kegiatan", code + ".2.01", parent);
                for (var leaf = 1; leaf <= leaves; leaf++)
                {
                    var leafCode = $"{code}.2.01.000{leaf}";
                    Add(tree, leafCode, "subkegiatan", leafCode, activity);
                }
            }
        }

        AddUp();
    }

    private JsonObject Add(JsonArray tree, string id, string level, string? code, JsonObject? above)
    {
        var name = Name();
        var row = (tree.Count * 2) + 1;
        var node = new JsonObject
        {
            ["id"] = id,
            ["jenjang"] = level,
            ["kode"] = code,
            ["induk"] = above is null ? null : Text(above, "id"),
            ["nama"] = level is "tujuan" or "sasaran" ? "Meningkatnya " + name : level is "program" ? "Program " + name : level is "kegiatan" ? "Pengelolaan " + name : "Penyusunan " + name,
            ["pernyataan"] = level is "program" or "kegiatan" ? new JsonArray(new JsonObject { ["id"] = id + "-hasil-1", ["baris"] = row, ["teks"] = (level == "program" ? "Terwujudnya " : "Tersedianya ") + name }) : null,
            ["indikator"] = new JsonArray(level == "subkegiatan" ? LeafIndicator(id, name, row) : UpperIndicator(id, name, row, level is "program" or "kegiatan")),
        };
        tree.Add((JsonNode)node);
        nodes.Add(id, node);
        return node;
    }

    private static JsonObject UpperIndicator(string id, string name, int row, bool stated) => new()
    {
        ["id"] = "persentase-" + id,
        ["baris"] = row,
        ["pernyataan"] = stated ? id + "-hasil-1" : null,
        ["nama"] = id == Index ? "Indeks " + name : id.Count('.') == 4 ? $"Persentase {name} {Limit}" : "Persentase " + name,
        ["satuan"] = id == Index ? "Indeks" : "Persen",
        ["kondisiAwal"] = "60",
        ["target"] = id == Index ? Texts(62, 64, 66, 68, 72) : Texts(62, 64, 66, 68, 70),
        ["kondisiAkhir"] = id == Index ? "72" : "70",
        ["kelompokSasaran"] = "Perangkat daerah",
        ["lokasi"] = "Kabupaten Contoh",
        ["penanggungJawab"] = "Kepala Badan",
    };

    private static JsonObject LeafIndicator(string id, string name, int row) => new()
    {
        ["id"] = id + "-1",
        ["baris"] = row,
        ["pernyataan"] = null,
        ["nama"] = "Jumlah Dokumen " + name,
        ["satuan"] = "Dokumen",
        ["kondisiAwal"] = "3",
        ["target"] = Texts(3, 4, 4, 5, 6),
        ["kondisiAkhir"] = "22",
        ["kelompokSasaran"] = "Perangkat daerah",
        ["lokasi"] = "Kabupaten Contoh",
        ["penanggungJawab"] = "Kepala Badan",
    };

    private static JsonArray Texts(params int[] values) => new([.. values.Select(value => (JsonNode)value.ToString(CultureInfo.InvariantCulture))]);

    // Leaves get amounts that no two share, so that no error can hide behind another; the others are the sums of their children.
    private void AddUp()
    {
        var amounts = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var (node, index) in Nodes.Select((node, index) => (node, index)).Reverse())
        {
            var children = ChildrenOf(node);
            var own = children.Count == 0
                ? Enumerable.Range(0, Years).Select(year => (1_000_000L * ((index * 7) + 3)) + (1_000L * ((year * 13) + (index * index)))).ToArray()
                : Enumerable.Range(0, Years).Select(year => children.Sum(child => amounts[Text(child, "id")][year])).ToArray();
            amounts[Text(node, "id")] = own;
            node["pagu"] = new JsonObject
            {
                ["baris"] = Indicator(node)["baris"]!.GetValue<int>(),
                ["tahun"] = new JsonArray([.. own.Select(amount => (JsonNode)Rupiah(amount))]),
                ["total"] = Rupiah(own.Sum()),
            };
        }
    }

    private static JsonObject CatalogueEntry(JsonObject node, int number)
    {
        var (name, subject, index) = (Text(Indicator(node), "nama"), Subject(node), Text(node, "id") == Index);
        return new JsonObject
        {
            ["id"] = Text(Indicator(node), "id"),
            ["kode"] = Text(node, "kode") is { Length: > 0 } code ? code : null,
            ["nama"] = name,
            ["tingkat"] = Level(node),
            ["satuan"] = Text(Indicator(node), "satuan"),
            ["polaritas"] = Json("""{"nilai":"lebihTinggiLebihBaik","dasar":"dinyatakan"}"""),
            ["akhir"] = Json("""{"nilai":"tahunTerakhir","dasar":"dinyatakan"}"""),
            ["rentang"] = Json("""{"minimum":0,"maksimum":100}"""),
            ["rumus"] = Json(index
                ? """{"jenis":"jumlahAspek","aspek":[{"id":"lengkap","nama":{"id":"Aspek lengkap","en":"Complete"},"maksimum":40},{"id":"seluruhnya","nama":{"id":"Aspek seluruhnya","en":"All"},"maksimum":60}]}"""
                : $$$"""{"jenis":"rasio","pembilang":{"id":"lengkap","nama":{"id":"{{{subject}}} yang lengkap","en":"complete {{{subject}}}"} },"penyebut":{"id":"seluruhnya","nama":{"id":"Seluruh {{{subject}}}","en":"all {{{subject}}}"} } }"""),
            ["definisi"] = Json($$"""{"id":"Bagian {{subject}} yang lengkap.","en":"Share of {{subject}} that is complete."}"""),
            ["dasarHukum"] = new JsonArray(Json($$"""{"peraturan":"{{(index ? "Permenpan RB 88/2021" : "Rencana uji")}}","pasal":"Tabel F","berlakuDari":2025,"berlakuSampai":null,"kepastian":"satuSumber"}""")),
            ["sumberData"] = new JsonArray((JsonNode)"Sekretariat"),
            ["penanggungJawab"] = new JsonArray((JsonNode)"Kepala Badan"),
            ["rujukan"] = new JsonObject { ["tabel"] = "Tabel F", ["baris"] = number },
            ["catatan"] = new JsonArray(),
            ["contoh"] = Json("""{"asal":{"id":"Angka rekaan.","en":"Invented figures."},"masukan":{"lengkap":3,"seluruhnya":5}}"""),
        };
    }

    // What an indicator is about: its name without the measure and the threshold.
    private static string Subject(JsonObject node) => string.Join(' ', Text(Indicator(node), "nama").Split(' ').Skip(Level(node) == "subkegiatan" ? 2 : 1).Take(2));

    private static JsonObject History(JsonObject node, int number) => Merge(
        $$"""{"no":{{number}},"kolomNama":"indikator","targetNspk":"-","targetIkk":"-","targetLain":"-","target":["50,00","50,00","50,00","62,00"],"realisasi":["50,00","55,00","60,00"],"rasio":["100,00","110,00","120,00"]}""",
        ("id", Text(Indicator(node), "id")),
        ("indikator", Text(Indicator(node), "nama")));

    private static JsonObject GoalRow(JsonObject node, int number)
    {
        var row = Targets(node, number);
        row["nomor"] = number.ToString(CultureInfo.InvariantCulture);
        row["tujuan"] = Level(node) == "tujuan" ? Text(node, "nama") : string.Empty;
        row["sasaran"] = Level(node) == "sasaran" ? Text(node, "nama") : string.Empty;
        row["idSimpul"] = Text(node, "id");
        return row;
    }

    private static JsonObject MainRow(JsonObject node, int number)
    {
        var row = Targets(node, number);
        row["kelompok"] = "utama";
        return row;
    }

    private static JsonObject ProgramRow(JsonObject node, int number) => Targets(node, number);

    private static JsonObject Targets(JsonObject node, int number) => new()
    {
        ["no"] = number,
        ["indikator"] = Text(Indicator(node), "nama"),
        ["idIndikator"] = Text(Indicator(node), "id"),
        ["kondisiAwal"] = Text(Indicator(node), "kondisiAwal"),
        ["target"] = Indicator(node)["target"]!.DeepClone(),
        ["kondisiAkhir"] = Text(Indicator(node), "kondisiAkhir"),
    };

    private static JsonObject Definition(JsonObject node, int number) => new()
    {
        ["no"] = number,
        ["indikator"] = Text(Indicator(node), "nama"),
        ["idIndikator"] = Text(Indicator(node), "id"),
        ["jenisRumus"] = Text(node, "id") == Index ? "jumlahAspek" : "rasio",
        ["fakta"] = Facts(node),
        ["formulasi"] = Text(node, "id") == Index ? new JsonObject() : new JsonObject { ["pembilang"] = $"banyaknya {Subject(node)} yang lengkap", ["penyebut"] = $"jumlah seluruh {Subject(node)}" },
        ["relevansi"] = new JsonObject { ["mendefinisikan"] = $"kemajuan {Subject(node)}" },
    };

    private static JsonObject LeafDefinition(JsonObject node, int number) => new()
    {
        ["no"] = number,
        ["nomor"] = number,
        ["subKegiatan"] = Text(node, "nama"),
        ["kode"] = Text(node, "kode"),
        ["indikator"] = Text(Indicator(node), "nama"),
        ["idIndikator"] = Text(Indicator(node), "id"),
        ["satuan"] = "Dokumen",
        ["fakta"] = Facts(node),
        ["ukuran"] = Json("""{"rumus":{"nilai":"cacah","dasar":"dinyatakan"},"polaritas":{"nilai":"lebihTinggiLebihBaik","dasar":"dinyatakan"},"rentang":{"minimum":0,"maksimum":null},"akhir":{"nilai":"jumlah","dasar":"dinyatakan"},"catatan":null}"""),
    };

    private static JsonObject Facts(JsonObject node)
    {
        var facts = new JsonObject
        {
            ["mendefinisikan"] = Text(Indicator(node), "nama"),
            ["satuan"] = Text(Indicator(node), "satuan"),
            ["jumlahDisebut"] = 2,
            ["jumlahTerhitung"] = 2,
            ["dalamKurung"] = new JsonArray((JsonNode)"PD"),
        };
        if (Text(Indicator(node), "satuan") == "Persen")
        {
            facts["pembilang"] = $"jumlah {Subject(node)} yang lengkap";
            facts["penyebut"] = $"jumlah seluruh {Subject(node)}";
            facts["ambang"] = Level(node) == "kegiatan" ? Limit : null;
        }

        return facts;
    }

    private JsonArray Lists() => new(
    [
        .. List("4.1.A", "program"),
        .. List("4.1.B", "kegiatan"),
        .. List("4.1.C", "subkegiatan"),
    ]);

    private IEnumerable<JsonNode> List(string list, string level) => NodesAt(level).Select((node, i) => (JsonNode)new JsonObject
    {
        ["daftar"] = list,
        ["no"] = i + 1,
        ["jenjang"] = level,
        ["nama"] = Text(node, "nama"),
        ["idSimpul"] = Text(node, "id"),
    });

    private static JsonArray Posts() => new(
        Json("""{"id":"badan","nama":"Badan Uji","jenis":"unit","unit":"badan","ejaan":[],"atasan":null}"""),
        Json("""{"id":"kepala-badan","nama":"Kepala Badan","jenis":"jabatan","unit":"badan","ejaan":[{"tabel":"Tabel A","ejaan":"Kepala Badan","dasar":"dinyatakan"}],"atasan":null}"""));

    private JsonObject Decree()
    {
        var decree = Table("Keputusan uji", [], Each(Upper, Entry));
        decree["bagian"] = new JsonArray(Json("""{"no":1,"terbaca":"KEPALA BADAN","unit":"badan","jabatan":"kepala-badan","tujuan":null}"""));
        return decree;
    }

    private static JsonObject Entry(JsonObject node, int number) => new()
    {
        ["no"] = number,
        ["bagian"] = 1,
        ["jenis"] = Level(node) switch { "tujuan" => "tujuan", "sasaran" => "iku", "program" => "program", _ => "iki" },
        ["pernyataan"] = (node["pernyataan"] is { } stated ? Text((JsonObject)stated[0]!, "teks") : Text(node, "nama")).ToUpperInvariant(),
        ["indikator"] = Text(Indicator(node), "nama").ToUpperInvariant(),
        ["idIndikator"] = Text(Indicator(node), "id"),
        ["penanggungJawab"] = new JsonArray(Json("""{"terbaca":"Kepala Badan","jabatan":"kepala-badan"}""")),
        ["sumberData"] = new JsonArray((JsonNode)"Sekretariat"),
        ["fakta"] = Facts(node),
        ["alasan"] = null,
    };

    private static JsonObject Logic(JsonObject node, int number) => new()
    {
        ["no"] = number,
        ["nspk"] = string.Empty,
        ["tujuan"] = Level(node) == "tujuan" ? Text(node, "nama") : string.Empty,
        ["sasaran"] = Level(node) == "sasaran" ? Text(node, "nama") : string.Empty,
        ["outcome"] = Level(node) == "program" ? Text((JsonObject)node["pernyataan"]![0]!, "teks") : string.Empty,
        ["output"] = Level(node) == "kegiatan" ? Text((JsonObject)node["pernyataan"]![0]!, "teks") : string.Empty,
        ["indikator"] = Level(node) == "subkegiatan" ? string.Empty : Text(Indicator(node), "nama"),
        ["programKegiatan"] = Level(node) is "tujuan" or "sasaran" ? string.Empty : Text(node, "nama"),
        ["ket"] = string.Empty,
        ["idSimpul"] = Text(node, "id"),
        ["idPernyataan"] = node["pernyataan"] is null ? null : Text(node, "id") + "-hasil-1",
        ["idIndikator"] = Level(node) == "subkegiatan" ? null : Text(Indicator(node), "id"),
    };

    private static JsonObject Alignment(JsonObject node, int number) => new()
    {
        ["no"] = number,
        ["tujuanRpjmd"] = "Tujuan daerah uji",
        ["sasaranRpjmd"] = "Sasaran daerah uji",
        ["indikatorRpjmd"] = "Indikator daerah uji",
        ["tujuan"] = Text(node, "nama"),
        ["sasaran"] = string.Empty,
        ["indikator"] = Text(Indicator(node), "nama"),
        ["kaitan"] = new JsonObject { ["simpul"] = new JsonArray((JsonNode)Text(node, "id")), ["indikator"] = new JsonArray((JsonNode)Text(Indicator(node), "id")), ["dasar"] = "dinyatakan" },
    };

    private static JsonObject Spending(JsonObject node, int number) => Merge(
        $$"""{"no":{{number}},"jenjang":"program","anggaran":["1.000.000,00","1.000.000,00","1.000.000,00"],"realisasi":["950.000,00","950.000,00","950.000,00"],"rasio":["95,00","95,00","95,00"],"pertumbuhanAnggaran":"0,00","pertumbuhanRealisasi":"0,00"}""",
        ("uraian", Text(node, "nama")));

    private static JsonObject Prose(JsonObject node, int number) => Merge(
        $$$"""{"no":{{{number}}},"tempat":"2.1 Uji","aspek":null,"perihal":{"id":"capaian uji","en":"test achievement"},"tahun":2024,"nilai":"55,00","satuan":"Persen","kutipan":"sebesar 55,00 persen","mengutip":{"tabel":"Tabel B","baris":{{{number}}},"kolom":"realisasi"}}""",
        ("idIndikator", Text(Indicator(node), "id")));

    // The shares of the aspects, 20 of 40 and 35 of 60: they do not add up to the index.
    private void Aspects(JsonArray prose)
    {
        foreach (var (aspect, share) in new[] { ("Aspek lengkap", "50,00"), ("Aspek seluruhnya", "58,33") })
        {
            prose.Add((JsonNode)Aspect(prose.Count + 1, Text(Indicator(nodes[Index]), "id"), aspect, share));
        }
    }

    /// <summary>A share of an aspect in the prose.</summary>
    public static JsonObject Aspect(int no, string id, string aspect, string share) => new()
    {
        ["no"] = no,
        ["tempat"] = "2.1 Uji",
        ["idIndikator"] = id,
        ["aspek"] = aspect,
        ["perihal"] = Json("""{"id":"aspek","en":"aspect"}"""),
        ["tahun"] = 2024,
        ["nilai"] = share,
        ["satuan"] = "Persen",
        ["kutipan"] = $"sebesar {share} persen",
        ["mengutip"] = null,
    };

    private static JsonObject Merge(string json, params (string Field, string Value)[] fields)
    {
        var merged = Json(json);
        foreach (var (field, value) in fields)
        {
            merged[field] = value;
        }

        return merged;
    }
}
