using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Asn;

/// <summary>One kind of disciplinary punishment (<i>hukuman disiplin</i>): its level, its name, and the days of absence that lead to it.</summary>
/// <remarks>Immutable. The kinds of PP 94/2021 stand in <see cref="Pp94Of2021"/>. The caller can make those of another regulation.</remarks>
public sealed class HukumanDisiplin
{
    private HukumanDisiplin(string id, TingkatHukuman tingkat, BilingualText nama, int dariHari, int? sampaiHari)
    {
        Id = id;
        Tingkat = tingkat;
        Nama = nama;
        MinimalHari = dariHari;
        MaksimalHari = sampaiHari;
    }

    /// <summary>The stable id, such as <c>teguran-lisan</c>.</summary>
    public string Id { get; }

    /// <summary>The level.</summary>
    public TingkatHukuman Tingkat { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The fewest working days of absence without reason in a year that lead to the punishment, this number included.</summary>
    public int MinimalHari { get; }

    /// <summary>The most working days of absence without reason in a year that lead to the punishment, this number included. Null without end.</summary>
    public int? MaksimalHari { get; }

    /// <summary>Makes a kind of punishment.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="tingkat">The level.</param>
    /// <param name="nama">The name.</param>
    /// <param name="dariHari">The fewest working days of absence, from 1.</param>
    /// <param name="sampaiHari">The most working days of absence; null without end.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentException">An argument is null, blank, undefined or out of order.</exception>
    public static HukumanDisiplin Create(string id, TingkatHukuman tingkat, BilingualText nama, int dariHari, int? sampaiHari)
    {
        Guard.Against.Blank(id);
        Guard.Against.Undefined(tingkat);
        Guard.Against.Null(nama);
        Guard.Against.Outside(dariHari, 1, int.MaxValue);
        if (sampaiHari is { } end)
        {
            Guard.Against.Outside(end, dariHari, int.MaxValue, nameof(sampaiHari));
        }

        return new HukumanDisiplin(id, tingkat, nama, dariHari, sampaiHari);
    }

    /// <summary>Level and name.</summary>
    /// <returns>Such as <c>ringan: teguran lisan</c>.</returns>
    public override string ToString() => $"{AsnNames.TingkatHukuman.Of(Tingkat)}: {Nama}";
}
