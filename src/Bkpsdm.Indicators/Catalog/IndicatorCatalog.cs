using Ardalis.GuardClauses;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>A catalogue of indicator definitions, read from JSON.</summary>
/// <remarks>
/// The format is described in <c>docs/formats/indikator.md</c>. Reading checks everything that code checks: units, weights,
/// ids; the first fault is one clear error with its place. Immutable and safe for use from several threads.
/// </remarks>
/// <example><code>
/// // The host reads the file; the library reads its text. A fault is one error with its place.
/// var catalog = IndicatorCatalog.Read(json).Match(
///     error =&gt; throw new FormatException(error.Text(Bahasa.English)),
///     read =&gt; read);
///
/// var names = catalog.Definitions.Select(definition =&gt; definition.Nama);
/// var isRead = IndicatorCatalog.Read(json.Replace("Persen\"", "Persn\"", StringComparison.Ordinal)).TryGet(out _, out var broken); // false
/// // broken.Code is SATUAN_TIDAK_DIKENAL, broken.Path is $.indikator[0].satuan
/// </code></example>
public sealed class IndicatorCatalog
{
    private readonly Dictionary<string, IndicatorDefinition> byId;

    private IndicatorCatalog(IReadOnlyList<IndicatorDefinition> definitions, Dictionary<string, IndicatorDefinition> byId)
    {
        Definitions = definitions;
        this.byId = byId;
    }

    /// <summary>All definitions, in the order of the data.</summary>
    public IReadOnlyList<IndicatorDefinition> Definitions { get; }

    /// <summary>Reads a catalogue.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The catalogue, or the fault with its JSON path and line where known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, IndicatorCatalog> Read(string json) =>
        CatalogReader.Read(Guard.Against.Null(json)).Match<OneOf<ReadError, IndicatorCatalog>>(error => error, FromDefinitions);

    /// <summary>The JSON schema of a catalogue, generated from the types that read it.</summary>
    /// <returns>The JSON text; always the same.</returns>
    public static string JsonSchema() => CatalogSchema.ToJson();

    /// <summary>Makes a catalogue of definitions, for instance with one of them replaced by <see cref="IndicatorDefinition.WithFormula"/>.</summary>
    /// <param name="definitions">The definitions, in order.</param>
    /// <returns>The catalogue, or the fault (<c>ID_GANDA</c>: an id stands twice).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definitions"/> is null.</exception>
    public static OneOf<ReadError, IndicatorCatalog> FromDefinitions(IEnumerable<IndicatorDefinition> definitions)
    {
        var byId = new Dictionary<string, IndicatorDefinition>(StringComparer.Ordinal);
        var all = Guard.Against.Null(definitions).ToArray();
        for (var i = 0; i < all.Length; i++)
        {
            if (byId.ContainsKey(all[i].Id))
            {
                return ReadError.Create(
                    "ID_GANDA",
                    BilingualText.Create("Id indikator ada dua kali; setiap indikator mempunyai id sendiri.", "The id of an indicator stands twice; each indicator has an id of its own."),
                    all[i].Id,
                    FormattableString.Invariant($"$.indikator[{i}].id"));
            }

            byId.Add(all[i].Id, all[i]);
        }

        return new IndicatorCatalog(Array.AsReadOnly(all), byId);
    }

    /// <summary>The definition with an id.</summary>
    /// <param name="id">The id, letter by letter.</param>
    /// <returns>The reason (<c>INDIKATOR_TIDAK_DIKENAL</c>), or the definition.</returns>
    public ValueOrReason<IndicatorDefinition> Find(string id) =>
        byId.TryGetValue(Guard.Against.Null(id), out var definition)
            ? definition
            : Reason.Create("INDIKATOR_TIDAK_DIKENAL", BilingualText.Create(
                $"indikator '{id}' tidak ada dalam katalog",
                $"the catalogue has no indicator '{id}'"));

    /// <summary>All definitions that a node of the plan bears.</summary>
    /// <param name="kode">The nomenclature code, such as <c>5.03.01.2.01</c>.</param>
    /// <returns>The definitions in the order of the data; none where no definition has the code.</returns>
    public IReadOnlyList<IndicatorDefinition> ByKode(string kode)
    {
        Guard.Against.Null(kode);
        return [.. Definitions.Where(definition => string.Equals(definition.Kode, kode, StringComparison.Ordinal))];
    }
}
