using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit;

/// <summary>One named condition (<i>syarat</i>) of a move between positions.</summary>
/// <remarks>The window of transfers is statutory. Thresholds of appraisal and education are the caller's, and so are conditions made from a function.</remarks>
public sealed class SyaratPerpindahan
{
    private const int MonthsInYear = 12;

    private readonly Func<PerpindahanJabatan, ValueOrReason<bool>> terpenuhi;

    private SyaratPerpindahan(string id, BilingualText nama, LegalBasis basis, JenisPerpindahan? jenis, Func<PerpindahanJabatan, ValueOrReason<bool>> terpenuhi)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        Jenis = jenis;
        this.terpenuhi = terpenuhi;
    }

    /// <summary>The stable id, such as <c>masa-jabatan-minimal</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The regulation.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The kind of move of the condition. Null for both.</summary>
    public JenisPerpindahan? Jenis { get; }

    /// <summary>Makes a condition of the caller's own.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="jenis">The kind of move of the condition. Null for both.</param>
    /// <param name="terpenuhi">The test of a move: true when the move meets the condition, or the reason of an unknown answer.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">An argument is null, blank or not defined.</exception>
    public static SyaratPerpindahan Create(string id, BilingualText nama, LegalBasis basis, JenisPerpindahan? jenis, Func<PerpindahanJabatan, ValueOrReason<bool>> terpenuhi)
    {
        Guard.Against.Blank(id);
        Guard.Against.Null(nama);
        Guard.Against.Null(basis);
        JenisPerpindahan? kind = jenis is { } stated ? Guard.Against.Undefined(stated, nameof(jenis)) : null;
        return new SyaratPerpindahan(id, nama, basis, kind, Guard.Against.Null(terpenuhi));
    }

    /// <summary>At least the fewest years in the old position; for transfers.</summary>
    /// <param name="aturan">The window.</param>
    /// <returns>The condition <c>masa-jabatan-minimal</c>. Met on the day on which the years are full.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aturan"/> is null.</exception>
    public static SyaratPerpindahan MasaJabatanMinimal(AturanMutasi aturan) => MasaJabatan(
        "masa-jabatan-minimal", Guard.Against.Null(aturan), aturan.MinimalTahun, BilingualText.Create("paling singkat", "at least"), (moved, full) => moved >= full);

    /// <summary>At most the most years in the old position; for transfers.</summary>
    /// <param name="aturan">The window.</param>
    /// <returns>The condition <c>masa-jabatan-maksimal</c>. Still met on the day on which the years are full.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aturan"/> is null.</exception>
    public static SyaratPerpindahan MasaJabatanMaksimal(AturanMutasi aturan) => MasaJabatan(
        "masa-jabatan-maksimal", Guard.Against.Null(aturan), aturan.MaksimalTahun, BilingualText.Create("paling lama", "at most"), (moved, full) => moved <= full);

    /// <summary>A predikat of the last appraisal of at least a given one.</summary>
    /// <param name="predikat">The lowest predikat that meets the condition.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="jenis">The kind of move of the condition. Null for both.</param>
    /// <returns>The condition <c>predikat-skp-minimal</c>.</returns>
    /// <exception cref="ArgumentException">An argument is null or not defined.</exception>
    public static SyaratPerpindahan PredikatMinimal(PredikatSkp predikat, LegalBasis basis, JenisPerpindahan? jenis)
    {
        var name = AsnNames.PredikatSkp.Of(predikat);
        return Create(
            "predikat-skp-minimal",
            BilingualText.Create($"predikat SKP paling rendah {name.Indonesia}", $"appraisal at least {name.English}"),
            basis,
            jenis,
            move => move.PredikatSkp is { } own ? ValueOrReason<bool>.Known(own >= predikat) : KarierReasons.NoPredikat);
    }

    /// <summary>An education of at least a given level. D-IV and S-1 are one rank.</summary>
    /// <param name="pendidikan">The lowest level that meets the condition.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="jenis">The kind of move of the condition. Null for both.</param>
    /// <returns>The condition <c>pendidikan-minimal</c>.</returns>
    /// <exception cref="ArgumentException">An argument is null or not defined.</exception>
    public static SyaratPerpindahan PendidikanMinimal(Pendidikan pendidikan, LegalBasis basis, JenisPerpindahan? jenis)
    {
        var name = AsnNames.Pendidikan.Of(pendidikan);
        return Create(
            "pendidikan-minimal",
            BilingualText.Create($"pendidikan paling rendah {name.Indonesia}", $"education at least {name.English}"),
            basis,
            jenis,
            move => move.Pendidikan is { } own ? ValueOrReason<bool>.Known(PendidikanRank.Compare(own, pendidikan) >= 0) : KarierReasons.NoPendidikan);
    }

    internal bool HoldsFor(PerpindahanJabatan perpindahan) => Jenis is null || Jenis == perpindahan.Jenis;

    internal SyaratResult Check(PerpindahanJabatan perpindahan) => new(this, terpenuhi(perpindahan));

    private static SyaratPerpindahan MasaJabatan(string id, AturanMutasi aturan, int years, BilingualText bound, Func<LocalDate, LocalDate, bool> compare) => Create(
        id,
        BilingualText.Create($"{bound.Indonesia} {years} tahun dalam jabatan", $"{bound.English} {years} years in the position"),
        aturan.Basis,
        JenisPerpindahan.Mutasi,
        move => FullYears(move, years, compare));

    private static ValueOrReason<bool> FullYears(PerpindahanJabatan move, int years, Func<LocalDate, LocalDate, bool> compare) => move.TmtLama > move.TmtBaru
        ? KarierReasons.StartAfterMove
        : TonggakKarier.After(move.TmtLama, years * MonthsInYear, KarierReasons.NoStart).Map(full => compare(move.TmtBaru, full));
}
