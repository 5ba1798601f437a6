namespace Bkpsdm.Renstra.Rules;

/// <summary>Words of Indonesian administration that several rules read names and definitions with; none belongs to a plan.</summary>
internal static class Vocabulary
{
    /// <summary>Words that carry no thing of their own.</summary>
    public static IReadOnlyCollection<string> FunctionWords { get; } = Set(
        "yang di ke dari dan atau serta dengan pada untuk dalam atas oleh para bagi terhadap per ini itu adalah merupakan sebagai secara agar "
        + "telah sudah sedang akan masih dapat bisa tidak bukan sesuai berdasarkan menurut antar antara terkait berupa yaitu yakni "
        + "masing setiap suatu sebuah salah satu tersebut lain lainnya guna melalui");

    /// <summary>Words that say how something is measured, not what.</summary>
    public static IReadOnlyCollection<string> Measures { get; } = Set(
        "jumlah banyaknya total seluruh keseluruhan semua persentase presentase prosentase persen proporsi rasio rata rerata tingkat "
        + "indeks nilai skor capaian hasil minimal maksimal");

    /// <summary>Words for the paper in which an output comes; many names share them.</summary>
    public static IReadOnlyCollection<string> Carriers { get; } = Set("dokumen laporan kegiatan sub subkegiatan tersedianya terlaksananya terakomodirnya");

    /// <summary>Words that say that all of a thing are counted.</summary>
    public static IReadOnlyCollection<string> Whole { get; } = Set("seluruh keseluruhan semua total");

    /// <summary>Persons in general: any of these can stand for another.</summary>
    public static IReadOnlyCollection<string> Persons { get; } = Set("asn pegawai aparatur orang individu peserta");

    /// <summary>Kinds of persons: only a part of the civil service each.</summary>
    public static IReadOnlyCollection<string> KindsOfPersons { get; } = Set("pns pppk cpns pejabat");

    /// <summary>Words for a need or a plan. A thing over its need is a share, in whatever words.</summary>
    public static IReadOnlyCollection<string> Needs { get; } = Set("formasi kebutuhan dibutuhkan kuota target rencana direncanakan jabatan posisi seharusnya");

    /// <summary>Long forms and the abbreviations that stand for them; the longest first where one begins with another.</summary>
    public static IReadOnlyList<(string[] Words, string Short)> LongForms { get; } = Pairs(
        "calon pegawai negeri sipil=cpns",
        "calon aparatur sipil negara=cpns",
        "calon asn=cpns",
        "pegawai pemerintah dengan perjanjian kerja=pppk",
        "aparatur sipil negara=asn",
        "pegawai negeri sipil=pns",
        "sumber daya manusia=sdm",
        "satuan kerja perangkat daerah=skpd",
        "perangkat daerah=pd",
        "indikator kinerja utama=iku",
        "indikator kinerja individu=iki",
        "sasaran kinerja pegawai=skp",
        "laporan hasil pemeriksaan=lhp",
        "surat pertanggungjawaban=spj",
        "kerangka acuan kerja=kak",
        "rencana kerja dan anggaran=rka",
        "rencana strategis=renstra",
        "rencana kerja=renja",
        "rencana pembangunan jangka menengah daerah=rpjmd",
        "sistem pemerintahan berbasis elektronik=spbe",
        "reformasi birokrasi=rb",
        "manajemen risiko=mr",
        "sub bagian=subbagian",
        "sub kegiatan=subkegiatan");

    /// <summary>The wordings of a threshold, the longest first where one holds another.</summary>
    public static IReadOnlyList<(string Words, string Sign)> Thresholds { get; } =
    [
        ("sama dengan atau lebih dari", "≥"),
        ("lebih dari atau sama dengan", "≥"),
        ("lebih besar atau sama dengan", "≥"),
        ("sama dengan atau kurang dari", "≤"),
        ("kurang dari atau sama dengan", "≤"),
        ("lebih kecil atau sama dengan", "≤"),
        ("sekurang-kurangnya", "≥"),
        ("paling sedikit", "≥"),
        ("paling rendah", "≥"),
        ("setidaknya", "≥"),
        ("minimal", "≥"),
        ("paling banyak", "≤"),
        ("paling tinggi", "≤"),
        ("maksimal", "≤"),
        ("lebih besar dari", ">"),
        ("lebih dari", ">"),
        ("di atas", ">"),
        ("melebihi", ">"),
        ("lebih kecil dari", "<"),
        ("kurang dari", "<"),
        ("di bawah", "<"),
        (">=", "≥"),
        ("<=", "≤"),
        ("≥", "≥"),
        ("≤", "≤"),
        (">", ">"),
        ("<", "<"),
    ];

    /// <summary>Words after "Kabupaten" or "Kota" that make a title or a general word of it, not the name of a region.</summary>
    public static IReadOnlyCollection<string> NotRegions { get; } = Set(
        "kota kabupaten layak sehat cerdas peduli kreatif inklusif informatif inovatif lain lainnya asal tujuan setempat bersangkutan tahun se dan atau yang di dengan sendiri");

    /// <summary>Texts of a template that were to be replaced.</summary>
    public static IReadOnlyList<string> Placeholders { get; } =
    [
        "masukkan", "isikan", "diisi", "sebutkan", "tuliskan", "jika ada", "nama instansi", "nama opd", "nama skpd", "nama daerah", "nama perangkat daerah",
        "nama kabupaten", "nama kota", "nama pejabat", "tbd", "lorem ipsum",
    ];

    /// <summary>Signs that hold the place of a text; capitals count, for "XX" is also a number.</summary>
    public static IReadOnlyCollection<string> Blanks { get; } = ["xx", "xxx", "xxxx", "XXX", "XXXX", "__", "___", "____", "_____"];

    /// <summary>Words that begin an example.</summary>
    public static IReadOnlyList<string> Examples { get; } = ["misalnya", "misal", "contoh", "contohnya"];

    /// <summary>Reporting periods.</summary>
    public static IReadOnlyCollection<string> Periods { get; } = Set("harian mingguan bulanan triwulan triwulanan semester semesteran tahunan bulan tahun periode tengah");

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static (string[] Words, string Short)[] Pairs(params string[] pairs) => [.. pairs.Select(pair => pair.Split('=')).Select(pair => (pair[0].Split(' '), pair[1]))];
}
