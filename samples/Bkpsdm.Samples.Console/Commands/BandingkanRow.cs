using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>One difference between two plans, as programs read it.</summary>
internal sealed record BandingkanRow(string Jenis, string Objek, string Level, string? IdLama, string? IdBaru, string? Nama)
{
    public static readonly string[] Fields = ["jenis", "objek", "level", "idLama", "idBaru", "nama", "tahun", "lama", "baru", "selisih", "hanyaSatu", "ejaanSaja"];

    public PerubahanSel? Perubahan { get; init; }

    public IEnumerable<string?> Cells =>
    [
        Jenis, Objek, Level, IdLama, IdBaru, Nama,
        Perubahan?.Tahun?.ToString(),
        Perubahan is null ? null : Text(Perubahan.Lama),
        Perubahan is null ? null : Text(Perubahan.Baru),
        Perubahan is null ? null : Figures.Exact(Perubahan.Selisih),
        Perubahan is null ? null : Perubahan.IsStatedOnce ? "true" : "false",
        Perubahan is null ? null : Perubahan.IsSpellingOnly ? "true" : "false",
    ];

    public static IEnumerable<BandingkanRow> Of(PerbandinganRencana comparison) =>
    [
        .. comparison.SimpulDitambah.Select(node => Node("ditambah", null, node)),
        .. comparison.SimpulDihapus.Select(node => Node("dihapus", node, null)),
        .. comparison.Simpul.SelectMany(pair => pair.Perubahan, (pair, change) => Node(Word(change.Unsur), pair.Lama, pair.Baru) with { Perubahan = change }),
        .. comparison.IndikatorDitambah.Select(item => Indicator("ditambah", null, item)),
        .. comparison.IndikatorDihapus.Select(item => Indicator("dihapus", item, null)),
        .. comparison.Indikator.SelectMany(pair => pair.Perubahan, (pair, change) => Indicator(Word(change.Unsur), pair.Lama, pair.Baru) with { Perubahan = change }),
    ];

    public static string Word(MatchWay way) => way switch
    {
        MatchWay.IdAndName => "idDanNama",
        MatchWay.Code => "kode",
        MatchWay.Name => "nama",
        MatchWay.Indicator => "indikator",
        MatchWay.Children => "anak",
        MatchWay.Spelling => "ejaan",
        _ => "urutan",
    };

    /// <summary>The text used; a number invariant, null where the plan states nothing.</summary>
    public static string? Text(DocumentCell cell) => cell.Value.Match(Figures.Exact, _ => cell.Kind == CellKind.Text ? cell.Used : null);

    private static string Word(UnsurRencana unsur) => unsur switch
    {
        UnsurRencana.Nama => "nama",
        UnsurRencana.Kode => "kode",
        UnsurRencana.Induk => "induk",
        UnsurRencana.Satuan => "satuan",
        UnsurRencana.KondisiAwal => "kondisiAwal",
        UnsurRencana.Target => "target",
        UnsurRencana.KondisiAkhir => "kondisiAkhir",
        UnsurRencana.Pagu => "pagu",
        _ => "totalPagu",
    };

    private static BandingkanRow Node(string jenis, SimpulRencana? lama, SimpulRencana? baru) =>
        new(jenis, "simpul", JenjangWords.Of((baru ?? lama)!.Jenjang), lama?.Id, baru?.Id, (baru ?? lama)!.Nama.Used);

    private static BandingkanRow Indicator(string jenis, IndikatorRow? lama, IndikatorRow? baru) =>
        new(jenis, "indikator", JenjangWords.Of((baru ?? lama)!.Simpul.Jenjang), lama?.IdIndikator, baru?.IdIndikator, (baru ?? lama)!.Nama.Used);
}
