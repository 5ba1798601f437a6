namespace Bkpsdm.Renstra.Tests.Audit;

/// <summary>A small plan with one kegiatan and two sub kegiatan, whose definitions, posts and services a test writes itself. All invented.</summary>
internal static class DefinitionPlan
{
    public const string Upper = "lampu-menyala";
    public const string First = "5.03.01.2.01.0001-1";
    public const string Second = "5.03.01.2.01.0002-1";

    /// <summary>A definition without a fault.</summary>
    public const string CleanFacts = """{"mendefinisikan":"persentase lampu yang menyala","satuan":"Persen","pembilang":"jumlah lampu yang menyala","penyebut":"jumlah seluruh lampu"}""";

    private const string Posts =
        """
        {"daftar":[
          {"id":"badan","nama":"Badan Uji","jenis":"unit","unit":"badan","ejaan":[]},
          {"id":"bidang-lampu","nama":"Bidang Lampu","jenis":"unit","unit":"bidang-lampu","ejaan":[],"atasan":{"id":"badan","dasar":"dinyatakan"}},
          {"id":"bidang-taman","nama":"Bidang Taman","jenis":"unit","unit":"bidang-taman","ejaan":[],"atasan":{"id":"badan","dasar":"dinyatakan"}},
          {"id":"kabid-lampu","nama":"Kepala Bidang Lampu","jenis":"jabatan","unit":"bidang-lampu","ejaan":[{"tabel":"Tabel A","ejaan":"Kabid Lampu","dasar":"dinyatakan"},{"tabel":"Tabel A","ejaan":"Kepala Bidang Penerangan","dasar":"disimpulkan"}]},
          {"id":"staf-lampu","nama":"Staf Lampu","jenis":"jabatan","unit":"bidang-lampu","ejaan":[],"atasan":{"id":"kabid-lampu","dasar":"dinyatakan"}},
          {"id":"kabid-taman","nama":"Kepala Bidang Taman","jenis":"jabatan","unit":"bidang-taman","ejaan":[]}]}
        """;

    /// <summary>The findings of one rule, by its code.</summary>
    public static (IReadOnlyList<Finding> Found, RuleOutcome Outcome) Audit(string code, RencanaStrategis plan)
    {
        var rule = RenstraAudit.Rules.Single(rule => rule.Code == code);
        var report = RenstraAudit.Run(plan, [rule], []);
        return (report.Findings, Assert.Single(report.Rules));
    }

    public static RencanaStrategis Read(
        string name = "Persentase Lampu Menyala",
        string facts = CleanFacts,
        string formulasi = "{}",
        string relevansi = "{}",
        string? kind = "rasio",
        string? leaves = null,
        string party = "Kepala Bidang Lampu",
        string leafParty = "Staf Lampu",
        string unit = "Persen",
        string more = "") => Of(
        $$"""
        "rencana":{"tabel":"Tabel A","judul":"x","tahunAwal":2025,"tahunTarget":[2026],"simpul":[
          {"id":"5.03.01.2.01","jenjang":"kegiatan","kode":"5.03.01.2.01","nama":"Perawatan Lampu","indikator":[{{Row(Upper, 1, name, unit, party)}}]},
          {"id":"5.03.01.2.01.0001","jenjang":"subkegiatan","kode":"5.03.01.2.01.0001","induk":"5.03.01.2.01","nama":"Penggantian Bohlam","indikator":[{{Row(First, 2, "Jumlah Laporan Penggantian Bohlam", "Laporan", leafParty)}}]},
          {"id":"5.03.01.2.01.0002","jenjang":"subkegiatan","kode":"5.03.01.2.01.0002","induk":"5.03.01.2.01","nama":"Pemangkasan Ranting","indikator":[{{Row(Second, 3, "Jumlah Laporan Pemangkasan Ranting", "Laporan", leafParty)}}]}]},
        "jabatan":{{Posts}},
        "definisiIndikator":{"tabel":"Tabel B","judul":"x","baris":[{"no":1,"indikator":"{{name}}","idIndikator":"{{Upper}}","jenisRumus":{{(kind is null ? "null" : $"\"{kind}\"")}},"fakta":{{facts}},"formulasi":{{formulasi}},"relevansi":{{relevansi}} }]},
        "definisiSubKegiatan":{"tabel":"Tabel C","judul":"x","baris":[{{leaves ?? Leaf(1, First, "Penggantian Bohlam") + "," + Leaf(2, Second, "Pemangkasan Ranting")}}]}{{more}}
        """);

    public static string Leaf(int no, string? id, string subject, string? defined = null, string unit = "Laporan", string polarity = """{"nilai":"lebihTinggiLebihBaik","dasar":"dinyatakan"}""", string brackets = "") =>
        $$"""
        {"no":{{no}},"nomor":{{no}},"subKegiatan":"{{subject}}","kode":{{(id is null ? "null" : $"\"{id[..^2]}\"")}},"indikator":"Jumlah Laporan {{subject}}","idIndikator":{{(id is null ? "null" : $"\"{id}\"")}},"satuan":"{{unit}}",
         "fakta":{"mendefinisikan":"{{defined ?? "Laporan " + subject}}","dalamKurung":[{{brackets}}]},
         "ukuran":{"rumus":{"nilai":"cacah","dasar":"dinyatakan"},"polaritas":{{polarity}},"rentang":{"minimum":0,"maksimum":null},"akhir":{"nilai":"jumlah","dasar":"dinyatakan"},"catatan":null} }
        """;

    public static string Decree(int section, string party, string? responsible, string facts = "{}") =>
        $$"""
        ,"keputusanIndikator":{"tabel":"Keputusan","judul":"x","bagian":[{"no":{{section}},"terbaca":"x","unit":null,"jabatan":"{{party}}","tujuan":null}],
         "baris":[{"no":1,"bagian":{{section}},"jenis":"iki","pernyataan":"x","indikator":"Persentase Lampu Menyala","idIndikator":"{{Upper}}","sumberData":[],"alasan":null,
           "penanggungJawab":[{{(responsible is null ? "" : $$"""{"terbaca":"{{responsible}}","jabatan":null}""")}}],"fakta":{{facts}} }]}
        """;

    public static string Services(string name) => $$""","layanan":{"bagian":"2.3","judul":"x","baris":[{"no":1,"nama":"{{name}}","wilayah":null}]}""";

    private static string Row(string id, int row, string name, string unit, string party) =>
        $$"""{"id":"{{id}}","baris":{{row}},"nama":"{{name}}","satuan":"{{unit}}","kondisiAwal":"1","target":["2"],"kondisiAkhir":"2","penanggungJawab":"{{party}}"}""";

    private static RencanaStrategis Of(string sections) => RencanaStrategis
        .Read($$"""{"identitas":{"judul":{"id":"Rencana Badan Uji Kabupaten Contoh","en":"x"},"perangkatDaerah":"Badan Uji Kabupaten Contoh","tahunAwal":2026,"tahunAkhir":2026,"versiNomenklatur":""},{{sections}}}""")
        .Match(error => throw new InvalidOperationException(error.ToString()), plan => plan);
}
