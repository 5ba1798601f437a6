using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The weights of the four dimensions (<i>bobot dimensi</i>), in whole parts of 100.</summary>
/// <remarks>Immutable.</remarks>
public sealed class IpAsnBobot
{
    private IpAsnBobot(LegalBasis basis, int kualifikasi, int kompetensi, int kinerja, int disiplin)
    {
        Basis = basis;
        Kualifikasi = kualifikasi;
        Kompetensi = kompetensi;
        Kinerja = kinerja;
        Disiplin = disiplin;
        Jumlah = kualifikasi + kompetensi + kinerja + disiplin;
        Rumus = WeightedTreeFormula.Create(Jumlah, IpAsnNames.Dimensi.Select(dimensi => WeightedNode.Leaf(
            For(dimensi), FormulaInput.Create(IpAsnNames.IdOf(dimensi), IpAsnNames.Of(dimensi), ValueRange.Create(0m, 100m)))));
    }

    /// <summary>The regulation.</summary>
    public LegalBasis Basis { get; }

    /// <summary>Qualification.</summary>
    public int Kualifikasi { get; }

    /// <summary>Competence.</summary>
    public int Kompetensi { get; }

    /// <summary>Performance.</summary>
    public int Kinerja { get; }

    /// <summary>Discipline.</summary>
    public int Disiplin { get; }

    /// <summary>The sum. A rubric wants 100.</summary>
    internal int Jumlah { get; }

    /// <summary>The weighted sum of four scores of 0 to 100, named <c>kualifikasi</c>, <c>kompetensi</c>, <c>kinerja</c> and <c>disiplin</c>.</summary>
    public WeightedTreeFormula Rumus { get; }

    /// <summary>Makes weights.</summary>
    /// <param name="basis">The regulation.</param>
    /// <param name="kualifikasi">Qualification, 1 to 100.</param>
    /// <param name="kompetensi">Competence, 1 to 100.</param>
    /// <param name="kinerja">Performance, 1 to 100.</param>
    /// <param name="disiplin">Discipline, 1 to 100.</param>
    /// <returns>The weights.</returns>
    /// <exception cref="ArgumentException"><paramref name="basis"/> is null, or a weight is outside 1 to 100.</exception>
    public static IpAsnBobot Create(LegalBasis basis, int kualifikasi, int kompetensi, int kinerja, int disiplin) => new(
        Guard.Against.Null(basis),
        Guard.Against.Outside(kualifikasi, 1, 100),
        Guard.Against.Outside(kompetensi, 1, 100),
        Guard.Against.Outside(kinerja, 1, 100),
        Guard.Against.Outside(disiplin, 1, 100));

    /// <summary>The weight of one dimension.</summary>
    /// <param name="dimensi">The dimension.</param>
    /// <returns>The weight in parts of 100.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimensi"/> is not defined.</exception>
    public int For(DimensiIpAsn dimensi) => Guard.Against.Undefined(dimensi) switch
    {
        DimensiIpAsn.Kualifikasi => Kualifikasi,
        DimensiIpAsn.Kompetensi => Kompetensi,
        DimensiIpAsn.Kinerja => Kinerja,
        _ => Disiplin,
    };
}
