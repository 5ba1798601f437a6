using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The tree of the plan (<i>pohon rencana</i>): tujuan, sasaran, program, kegiatan, sub kegiatan with indicators and funding.</summary>
/// <remarks>In the Paser plan this is Tabel 4.1. Immutable.</remarks>
public sealed class PohonRencana
{
    private readonly Dictionary<string, SimpulRencana> byId;
    private readonly Lazy<ILookup<string, SimpulRencana>> byIndikator;

    internal PohonRencana(string tabel, string judul, IReadOnlyList<TahunAnggaran> tahunTarget, IReadOnlyList<SimpulRencana> roots, IReadOnlyList<SimpulRencana> nodes, IReadOnlyList<ReadError> faults)
    {
        Tabel = tabel;
        Judul = judul;
        TahunTarget = tahunTarget;
        Roots = roots;
        Nodes = nodes;
        Faults = faults;
        byIndikator = new(() => nodes.SelectMany(node => node.Indikator.Select(row => row.IdIndikator).Distinct(StringComparer.Ordinal).Select(id => (id, node))).ToLookup(pair => pair.id, pair => pair.node, StringComparer.Ordinal));
        byId = new Dictionary<string, SimpulRencana>(nodes.Count, StringComparer.Ordinal);
        foreach (var node in nodes)
        {
            byId.Add(node.Id, node);
        }
    }

    /// <summary>The number of the table as the document prints it; empty in a plan without a tree.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The years that have targets and funding (<i>tahun target</i>).</summary>
    public IReadOnlyList<TahunAnggaran> TahunTarget { get; }

    /// <summary>The nodes at the top: the goals, and any node whose parent is missing.</summary>
    public IReadOnlyList<SimpulRencana> Roots { get; }

    /// <summary>Every node, each before its children, siblings in document order.</summary>
    public IReadOnlyList<SimpulRencana> Nodes { get; }

    /// <summary>
    /// The errors of the content, each with its JSON path; empty for a sound plan. Codes: <c>SIMPUL_GANDA</c> (the second
    /// node of an id is left out), <c>KODE_GANDA</c>, <c>KODE_TIDAK_SAH</c> and those of <see cref="KodeNomenklatur.Parse(string?)"/>,
    /// <c>INDUK_TIDAK_ADA</c>, <c>INDUK_BERBEDA</c>, <c>SIKLUS</c>, <c>PERNYATAAN_TIDAK_ADA</c>, <c>TAHUN_DI_LUAR_PERIODE</c>,
    /// <c>PAGU_NEGATIF</c>.
    /// </summary>
    public IReadOnlyList<ReadError> Faults { get; }

    /// <summary>The indicator rows, in the order of the nodes.</summary>
    public IEnumerable<IndikatorRow> Indikator => Nodes.SelectMany(node => node.Indikator);

    /// <summary>The tree of a plan that has none.</summary>
    internal static PohonRencana Empty { get; } = new(string.Empty, string.Empty, [], [], [], []);

    /// <summary>The node of an id.</summary>
    /// <param name="id">The id, such as <c>sasaran-2</c> or <c>5.03.02.2.01</c>.</param>
    /// <returns>The reason (<c>SIMPUL_TIDAK_DIKENAL</c>), or the node.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueOrReason<SimpulRencana> Find(string id) => byId.TryGetValue(Guard.Against.Null(id), out var node)
        ? node
        : Reason.Create("SIMPUL_TIDAK_DIKENAL", BilingualText.Create($"rencana tidak memuat simpul {id}", $"the plan has no node {id}"));

    /// <summary>The nodes of a level.</summary>
    /// <param name="jenjang">The level.</param>
    /// <returns>The nodes, in document order.</returns>
    public IEnumerable<SimpulRencana> ByJenjang(JenjangRencana jenjang) => Nodes.Where(node => node.Jenjang == jenjang);

    /// <summary>The nodes of a code; more than one where the plan uses it twice.</summary>
    /// <param name="kode">The code.</param>
    /// <returns>The nodes, in document order.</returns>
    public IEnumerable<SimpulRencana> ByKode(KodeNomenklatur kode) => Nodes.Where(node => !kode.IsEmpty && node.Kode == kode);

    /// <summary>The nodes whose name used contains a text, ignoring case.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The nodes, in document order.</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public IEnumerable<SimpulRencana> ByNama(string text)
    {
        Guard.Against.Blank(text);
        return Nodes.Where(node => node.Nama.Used?.IndexOf(text, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    /// <summary>The nodes that an indicator stands on; more than one where the plan states it on two levels.</summary>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <returns>The nodes, in document order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public IEnumerable<SimpulRencana> ByIndikator(string idIndikator) => byIndikator.Value[Guard.Against.Null(idIndikator)];
}
