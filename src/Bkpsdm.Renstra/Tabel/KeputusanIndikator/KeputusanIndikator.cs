using Ardalis.GuardClauses;

namespace Bkpsdm.Renstra;

/// <summary>The decree (<i>keputusan</i>) that sets main and individual indicators (IKU, IKI): who answers for which indicator.</summary>
/// <remarks>It states no units or targets of its own; they are those of the plan. Immutable.</remarks>
public sealed class KeputusanIndikator
{
    private KeputusanIndikator(string tabel, string judul, IReadOnlyList<BagianKeputusan> bagian, IReadOnlyList<EntriKeputusan> entri)
    {
        Tabel = tabel;
        Judul = judul;
        Bagian = bagian;
        Entri = entri;
    }

    /// <summary>The name by which spellings and references call the decree; empty in a plan without one.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of its annex, as read.</summary>
    public string Judul { get; }

    /// <summary>The sections, in document order: the agency's, then one a jabatan.</summary>
    public IReadOnlyList<BagianKeputusan> Bagian { get; }

    /// <summary>The entries, in document order.</summary>
    public IReadOnlyList<EntriKeputusan> Entri { get; }

    /// <summary>The decree of a plan that has none: no entries.</summary>
    internal static KeputusanIndikator Empty { get; } = new(string.Empty, string.Empty, [], []);

    /// <summary>The entries of an indicator.</summary>
    /// <param name="idIndikator">The id of the indicator in the plan.</param>
    /// <returns>The entries, in document order; none where the decree does not have it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public IReadOnlyList<EntriKeputusan> WithIndikator(string idIndikator)
    {
        Guard.Against.Null(idIndikator);
        return [.. Entri.Where(entri => string.Equals(entri.IdIndikator, idIndikator, StringComparison.Ordinal))];
    }

    internal static KeputusanIndikator Make(KeputusanData data, string path)
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Judul, path + ".judul");
        IReadOnlyList<BagianKeputusan> bagian = [.. data.Bagian.Select((one, i) => BagianKeputusan.Make(data.Tabel, one, FormattableString.Invariant($"{path}.bagian[{i}]")))];
        return new KeputusanIndikator(
            data.Tabel,
            data.Judul,
            bagian,
            [.. data.Baris.Select((entri, i) => EntriKeputusan.Make(data.Tabel, entri, bagian, FormattableString.Invariant($"{path}.baris[{i}]")))]);
    }
}
