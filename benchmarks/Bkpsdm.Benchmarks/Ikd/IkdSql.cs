namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>The 27 indicators as one aggregate in SQL.</summary>
internal static class IkdSql
{
    private const string Pns = "jenis = 1";
    private const string Pppk = "jenis = 3";
    private const string Everyone = "true";

    public static readonly string Text = $"""
        WITH units AS MATERIALIZED (SELECT count(*) AS n FROM asn WHERE jenis_jabatan = 1 AND NOT {Blank("unor")} GROUP BY unor)
        SELECT {string.Join(",\n", [.. Completeness(), .. Timeliness(), .. Accuracy(), .. Consistency()])} FROM asn
        """;

    private static string[] Completeness() =>
    [
        Rule("jenis IN (1, 3)", "skp1 IS NOT TRUE AND skp2 IS NOT TRUE"),
        Rule("jenis_jabatan IN (2, 4)", Blank("id_jabatan")),
        Rule(Everyone, "pendidikan IS NULL AND riwayat IS NULL"),
        Rule(Pns, "pns IS NULL"),
        Rule("pendidikan >= 4", $"{Blank("gelar_depan")} AND {Blank("gelar_belakang")}"),
        Rule(Everyone, @"email IS NULL OR NOT regexp_full_match(email, '[^@ ]+@[^@ .]+\.[^@ ]*[^@ .]')"),
        Rule(Everyone, Blank("hp")),
    ];

    private static string[] Timeliness() =>
    [
        Rule(Everyone, "unor_aktif IS FALSE"),
        Rule("formasi_jf", "jenis_jabatan IS DISTINCT FROM 2 AND cpns < 20241124"),
        Rule("jenis = 2", "cpns < 20251024"),
        "(SELECT coalesce(sum(n), 0)::BIGINT FROM units), (SELECT coalesce(sum(n) FILTER (WHERE n > 1), 0)::BIGINT FROM units)",
        Rule("kedudukan IN (1, 71)", """
            lahir > 0 AND lahir // 10000 * 12 + lahir // 100 % 100
              <= 24321 - 12 * CASE WHEN bup BETWEEN 50 AND 70 THEN bup WHEN jenjang IN (1, 2, 3, 13) THEN 60 WHEN jenjang = 14 THEN 65 ELSE 58 END
            """),
        Rule("kedudukan IN (2, 13)", "akhir_cltn < 20261124"),
    ];

    private static string[] Accuracy() =>
    [
        Rule(Pns, "cpns > pns"),
        Rule($"NOT {Blank("induk")} AND NOT {Blank("kerja")}", "(dpk IS TRUE) = (induk = kerja)"),
        Rule("jenis_jabatan = 1", "masa_kerja < 24"),
        Rule(Pppk, "kedudukan <> 71"),
        Rule(Everyone, "nik IS NULL OR NOT regexp_full_match(nik, '[0-9]{16}') OR nik_valid IS NOT TRUE"),
        Rule("jenis_jabatan = 1 AND pendidikan IS NOT NULL", "pendidikan < CASE WHEN jenjang <= 4 THEN 7 WHEN jenjang = 5 THEN 6 END"),
        Rule(Pppk, NotDigits(9, 4, "(pppk // 10000)")),
        Rule("jenis_jabatan = 2 AND pendidikan IS NOT NULL", "pendidikan < CASE WHEN jenjang = 7 THEN 3 WHEN jenjang IN (8, 9, 10) THEN 6 WHEN jenjang IN (11, 12, 13) THEN 7 WHEN jenjang = 14 THEN 9 END"),
        Rule("jenis_jabatan = 4", "nama_jf"),
        Rule("jenjang <= 3 AND golongan IS NOT NULL", "golongan < 42"),
    ];

    private static string[] Consistency() =>
    [
        Rule(Pns, NotNip(9, 6, "(cpns // 100)")),
        Rule(Everyone, NotNip(1, 8, "lahir")),
        Rule(Everyone, NotNip(15, 1, "kelamin")),
        Rule(Pppk, NotNip(9, 4, "tahun_pppk")),
    ];

    private static string Rule(string population, string disparity) =>
        $"count(*) FILTER (WHERE {population}), count(*) FILTER (WHERE ({population}) AND ({disparity}))";

    private static string Blank(string column) => $"({column} IS NULL OR trim({column}, ' ') = '')";

    private static string NotDigits(int start, int length, string number) =>
        FormattableString.Invariant($"coalesce(substr(nip, {start}, {length}) <> lpad({number}::VARCHAR, {length}, '0'), true)");

    private static string NotNip(int start, int length, string number) => $"{NotDigits(start, length, number)} OR NOT coalesce(regexp_full_match(nip, '[0-9]{{18}}'), false)";
}
