using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>Finds the indicator that a row of the caller's file means: by id, or by node and name. Built once for a plan.</summary>
internal sealed class PencarianIndikator
{
    private const int MostNames = 12;

    private readonly PohonRencana pohon;
    private readonly IndicatorCatalog katalog;
    private readonly Dictionary<string, IndikatorRow> byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, IndikatorRow> byName;

    public PencarianIndikator(RencanaStrategis plan)
    {
        pohon = plan.Rencana;
        katalog = plan.Katalog;
        byName = pohon.Indikator.ToLookup(row => Plain(row.Nama.Used), StringComparer.Ordinal);
        foreach (var row in pohon.Indikator)
        {
            byId[row.IdIndikator] = row;
        }
    }

    public OneOf<ReadError, SimpulRencana> Node(string kode) => kode.Length == 0
        ? Error("SIMPUL_KOSONG", "Kode simpul kosong; isi kode program, kegiatan atau sub kegiatan.", "The code of the node is empty; fill in that of the program, kegiatan or sub kegiatan.", null, "kode")
        : pohon.Find(kode).Match<OneOf<ReadError, SimpulRencana>>(
            node => node,
            _ => Error("SIMPUL_TIDAK_DIKENAL", "Rencana tidak memuat simpul ini; tulis kode seperti pada Renstra, misalnya 5.03.01.", "The plan has no such node; write the code as the Renstra has it, such as 5.03.01.", kode, "kode"));

    public OneOf<ReadError, IndikatorRow> Indicator(string id, string kode, string nama)
    {
        if (id.Length > 0)
        {
            return byId.TryGetValue(id, out var row) ? row : katalog.Find(id).IsKnown ? OutsideTree(id) : Unknown(id, "id", kode.Length > 0 ? Node(kode).Match(_ => [], node => node.Indikator) : []);
        }

        if (kode.Length > 0)
        {
            return Node(kode).Match<OneOf<ReadError, IndikatorRow>>(error => error, node => Only(nama, node.Indikator, [.. node.Indikator.Where(row => nama.Length == 0 || Same(row, nama))]));
        }

        return nama.Length > 0
            ? Only(nama, [], [.. byName[Plain(nama)]])
            : Error("INDIKATOR_KOSONG", "Baris tidak menyebut indikator; isi id, atau kode dengan nama indikator.", "The row names no indicator; fill in the id, or the code with the name of the indicator.", null, "id");
    }

    private static ReadError OutsideTree(string id) => Error(
        "INDIKATOR_DI_LUAR_POHON",
        "Indikator ini ada dalam katalog, tetapi tidak pada simpul rencana, sehingga tidak ikut Renja dan evaluasi.",
        "The catalogue has this indicator, but no node of the plan does, so that it is in no Renja and no evaluation.",
        id,
        "id");

    private static OneOf<ReadError, IndikatorRow> Only(string nama, IReadOnlyList<IndikatorRow> near, IndikatorRow[] found) => found.Length switch
    {
        1 => found[0],
        0 => Unknown(nama, "indikator", near),
        _ => Error(
            "INDIKATOR_MENDUA",
            $"Beberapa indikator cocok; tulis salah satu id: {Ids(found)}.",
            $"Several indicators fit; write one of the ids: {Ids(found)}.",
            nama,
            "indikator"),
    };

    private static ReadError Unknown(string text, string column, IReadOnlyList<IndikatorRow> near) => near.Count > 0
        ? Error("INDIKATOR_TIDAK_DIKENAL", $"Simpul itu tidak memuat indikator ini; id yang ada: {Ids(near)}.", $"The node has no such indicator; its ids are {Ids(near)}.", text, column)
        : Error("INDIKATOR_TIDAK_DIKENAL", "Rencana tidak memuat indikator ini; tulis id seperti pada Renja tahun itu.", "The plan has no such indicator; write an id as the Renja of the year has it.", text, column);

    private static ReadError Error(string code, string indonesia, string english, string? value, string column) =>
        ReadError.Create(code, BilingualText.Create(indonesia, english), value, column);

    private static string Ids(IReadOnlyCollection<IndikatorRow> rows) =>
        string.Join(", ", rows.Take(MostNames).Select(row => row.IdIndikator)) + (rows.Count > MostNames ? ", ..." : string.Empty);

    private static bool Same(IndikatorRow row, string nama) => string.Equals(Plain(row.Nama.Used), Plain(nama), StringComparison.Ordinal);

    // Spaces and capitals are no part of a name that somebody typed.
    private static string Plain(string? text) =>
        string.Join(" ", (text ?? string.Empty).Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
