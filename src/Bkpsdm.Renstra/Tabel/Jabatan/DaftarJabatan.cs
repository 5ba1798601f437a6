using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The posts and units of a plan (<i>daftar jabatan</i>), found by id, by the spelling of a table, or by part of a name.</summary>
/// <remarks>A name alone never identifies a post: two posts may share one, and one may be written differently in each table. Immutable.</remarks>
public sealed class DaftarJabatan : IDocumentSection
{
    // "1. ", "2. " or semicolons stand between several parties of one cell.
    private static readonly Regex Separator = new(@"(?:^|\s)[0-9]\. |;", RegexOptions.CultureInvariant);

    private readonly Dictionary<string, Jabatan> byId = new(StringComparer.Ordinal);
    private ILookup<(string Tabel, string Teks), (Jabatan Jabatan, int? Bagian)> bySpelling = Enumerable.Empty<(Jabatan, int?)>().ToLookup(_ => (string.Empty, string.Empty));

    [JsonConstructor]
    internal DaftarJabatan(IReadOnlyList<Jabatan> all) => All = all;

    /// <summary>All of them (<i>semua</i>), in the order of the data.</summary>
    [JsonPropertyName("daftar")]
    public IReadOnlyList<Jabatan> All { get; }

    /// <summary>The list of a plan that has none.</summary>
    internal static DaftarJabatan Empty { get; } = new([]);

    /// <summary>The jabatan of an id.</summary>
    /// <param name="id">The id, such as <c>sekretaris</c>.</param>
    /// <returns>The reason (<c>JABATAN_TIDAK_DIKENAL</c>), or the jabatan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueOrReason<Jabatan> Find(string id) => byId.TryGetValue(Guard.Against.Null(id), out var jabatan)
        ? jabatan
        : Reason.Create("JABATAN_TIDAK_DIKENAL", BilingualText.Create($"rencana tidak memuat jabatan {id}", $"the plan has no jabatan {id}"));

    /// <summary>The parties that a spelling means in a table. A text with several parties, numbered or behind semicolons, means several.</summary>
    /// <remarks>An id or an official name is found too where the list has no such spelling for the table.</remarks>
    /// <param name="tabel">The table, such as <c>Tabel 4.1</c>.</param>
    /// <param name="ejaan">The spelling, letter by letter.</param>
    /// <returns>
    /// The reason (<c>EJAAN_TIDAK_DIKENAL</c>; <c>EJAAN_MENDUA</c> where it means another jabatan in another section), or the
    /// jabatan, at least one.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueOrReason<IReadOnlyList<Jabatan>> Resolve(string tabel, string ejaan) =>
        Several(Guard.Against.Null(tabel), Guard.Against.Null(ejaan).Trim(), null);

    /// <summary>The parties that a spelling means in a section of a document.</summary>
    /// <param name="tabel">The table or document.</param>
    /// <param name="ejaan">The spelling, letter by letter.</param>
    /// <param name="bagian">The number of the section.</param>
    /// <returns>The reason, as of <see cref="Resolve(string, string)"/>, or the jabatan, at least one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ValueOrReason<IReadOnlyList<Jabatan>> Resolve(string tabel, string ejaan, int bagian) =>
        Several(Guard.Against.Null(tabel), Guard.Against.Null(ejaan).Trim(), bagian);

    /// <summary>The parties that a cell means, by its text as read.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="cell">The cell.</param>
    /// <returns>The reason (also <c>SEL_HILANG</c>, <c>SEL_KOSONG</c>, <c>SEL_STRIP</c>, <c>TIDAK_TERSEDIA</c>), or the jabatan, at least one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tabel"/> is null.</exception>
    public ValueOrReason<IReadOnlyList<Jabatan>> Resolve(string tabel, DocumentCell cell)
    {
        Guard.Against.Null(tabel);
        return cell.Kind is CellKind.Text or CellKind.Number ? Resolve(tabel, cell.AsRead ?? cell.ToString()) : cell.Value.Reason!;
    }

    /// <summary>The jabatan of an id, or else those whose name or spelling contains a text, ignoring case.</summary>
    /// <param name="text">An id or a part of a name.</param>
    /// <returns>The jabatan, in the order of the list; none where nothing fits.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public IReadOnlyList<Jabatan> Search(string text)
    {
        Guard.Against.Blank(text);
        var exact = All.FirstOrDefault(jabatan => Same(jabatan.Id, text)) ?? Only(All.Where(jabatan => Same(jabatan.Nama, text)));
        return exact is not null
            ? [exact]
            : [.. All.Where(jabatan => Contains(jabatan.Nama, text) || jabatan.Ejaan.Any(ejaan => Contains(ejaan.Teks, text)))];
    }

    void IDocumentSection.Place(string path)
    {
        foreach (var (jabatan, at) in Elements.Of(All, path + ".daftar"))
        {
            jabatan.Place(at);
            if (byId.ContainsKey(jabatan.Id))
            {
                throw new DataFault("ID_GANDA", "Id jabatan ini sudah dipakai; beri id lain.", "This id of a jabatan is taken; give another.", at + ".id", jabatan.Id);
            }

            byId.Add(jabatan.Id, jabatan);
        }

        bySpelling = All
            .SelectMany(jabatan => jabatan.Ejaan.Select(ejaan => (Jabatan: jabatan, Ejaan: ejaan)))
            .ToLookup(pair => (pair.Ejaan.Tabel, pair.Ejaan.Teks), pair => (pair.Jabatan, pair.Ejaan.Bagian));
    }

    private static bool Contains(string name, string text) => name.IndexOf(text, StringComparison.OrdinalIgnoreCase) is >= 0;

    private static bool Same(string name, string text) => string.Equals(name, text, StringComparison.OrdinalIgnoreCase);

    private static Jabatan? Only(IEnumerable<Jabatan> found)
    {
        Jabatan[] two = [.. found.Take(2)];
        return two.Length == 1 ? two[0] : null;
    }

    private ValueOrReason<IReadOnlyList<Jabatan>> Several(string tabel, string ejaan, int? bagian)
    {
        if (bySpelling.Contains((tabel, ejaan)))
        {
            return One(tabel, ejaan, bagian).Map<IReadOnlyList<Jabatan>>(jabatan => [jabatan]);
        }

        List<Jabatan> all = [];
        foreach (var part in Separator.Split(ejaan).Select(part => part.Trim().TrimEnd('.')).Where(part => part.Length > 0))
        {
            if (!One(tabel, part, bagian).TryGet(out var jabatan, out var reason))
            {
                return reason;
            }

            if (!all.Contains(jabatan))
            {
                all.Add(jabatan);
            }
        }

        return all.Count > 0 ? all : Unknown(tabel, ejaan);
    }

    private ValueOrReason<Jabatan> One(string tabel, string ejaan, int? bagian)
    {
        Jabatan[] found = [.. bySpelling[(tabel, ejaan)].Where(pair => bagian is null || pair.Bagian is null || pair.Bagian == bagian).Select(pair => pair.Jabatan).Distinct()];
        return found.Length switch
        {
            1 => found[0],
            0 => (byId.TryGetValue(ejaan, out var jabatan) ? jabatan : Only(All.Where(named => Same(named.Nama, ejaan)))) is { } one ? one : Unknown(tabel, ejaan),
            _ => Ambiguous(tabel, ejaan, string.Join(", ", found.Select(jabatan => jabatan.Id))),
        };
    }

    private static Reason Unknown(string tabel, string ejaan) => Reason.Create(
        "EJAAN_TIDAK_DIKENAL",
        BilingualText.Create($"tidak ada jabatan dengan ejaan '{ejaan}' dalam {tabel}", $"no jabatan is written '{ejaan}' in {tabel}"));

    private static Reason Ambiguous(string tabel, string ejaan, string ids) => Reason.Create(
        "EJAAN_MENDUA",
        BilingualText.Create($"'{ejaan}' dalam {tabel} berarti beberapa jabatan, menurut bagiannya: {ids}", $"'{ejaan}' in {tabel} means several jabatan, by its section: {ids}"));
}
