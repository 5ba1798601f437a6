using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>An instrument of the merit system (<i>sistem merit</i>) as data: aspects with maxima, items with weights and levels, categories.</summary>
/// <remarks>
/// The maxima of the aspects add up to the maximum of the whole, and the items of an aspect to the maximum of the aspect. Other sums
/// are refused. An instrument of the caller's own passes the same checks as the statutory one. Immutable.
/// </remarks>
public sealed class MeritInstrument
{
    private MeritInstrument(string id, BilingualText nama, LegalBasis basis, int levels, decimal maksimum, BandScale? kategori, MeritAspek[] aspek)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        LevelTertinggi = levels;
        Maksimum = maksimum;
        Kategori = kategori;
        Aspek = Array.AsReadOnly(aspek);
    }

    /// <summary>The stable id, such as <c>merit-40-2018</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The regulation.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The highest level of an item, such as 4. The lowest is 1.</summary>
    public int LevelTertinggi { get; }

    /// <summary>The largest total in points, such as 400.</summary>
    public decimal Maksimum { get; }

    /// <summary>The scale of the total. Null where its bands are not known; a total has no category then.</summary>
    public BandScale? Kategori { get; }

    /// <summary>The aspects, in the order of the instrument.</summary>
    public IReadOnlyList<MeritAspek> Aspek { get; }

    /// <summary>Makes an instrument.</summary>
    /// <param name="id">A stable id. Scores and targets belong together only under one id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="levelTertinggi">The highest level of an item, 1 to 100.</param>
    /// <param name="maksimum">The largest total, to which the maxima of the aspects add up.</param>
    /// <param name="kategori">The scale of the total up to <paramref name="maksimum"/>. Null where its bands are not known.</param>
    /// <param name="aspek">The aspects, at least one.</param>
    /// <returns>The instrument.</returns>
    /// <exception cref="ArgumentException">
    /// The maxima do not add up (130 for career development makes 410, not 400), the scale ends elsewhere, an id or name occurs
    /// twice, an aspect is null or there is none, or another argument is null, blank or outside its range.
    /// </exception>
    public static MeritInstrument Create(string id, BilingualText nama, LegalBasis basis, int levelTertinggi, decimal maksimum, BandScale? kategori, params MeritAspek[] aspek)
    {
        Guard.Against.Blank(id);
        Guard.Against.Null(nama);
        Guard.Against.Null(basis);
        Guard.Against.Outside(levelTertinggi, 1, 100);
        foreach (var one in Guard.Against.Null(aspek))
        {
            Guard.Against.Null(one, nameof(aspek));
        }

        return MeritChecks.WhatIsWrong(maksimum, kategori, aspek) is { } wrong
            ? throw new ArgumentException(wrong.Text(Bahasa.English), nameof(aspek))
            : new MeritInstrument(id, nama, basis, levelTertinggi, maksimum, kategori, (MeritAspek[])aspek.Clone());
    }

    /// <summary>An aspect by its id or its name in either language.</summary>
    /// <param name="aspek">The id or name. Blanks around it and capitals do not matter.</param>
    /// <returns>The aspect, or <c>ASPEK_TIDAK_DIKENAL</c> with the ids of the instrument.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aspek"/> is null.</exception>
    public ValueOrReason<MeritAspek> Find(string aspek)
    {
        var name = Guard.Against.Null(aspek).Trim();
        return Aspek.FirstOrDefault(one => one.Name.IsCalled(name)) is { } found ? found : MeritReasons.UnknownAspect(name, Names());
    }

    /// <summary>The same instrument with other maxima of its aspects, such as those of another edition.</summary>
    /// <param name="maksimum">The maximum by id or name of the aspect, for all aspects. A dictionary will do.</param>
    /// <returns>
    /// The instrument, without items, or the reason: an aspect is unknown, missing or named twice, a maximum is not above 0, or the sum
    /// is not <see cref="Maksimum"/> (<c>MAKSIMUM_TIDAK_BERJUMLAH</c>).
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="maksimum"/> or a name in it is null.</exception>
    public ValueOrReason<MeritInstrument> WithMaksimum(IEnumerable<KeyValuePair<string, decimal>> maksimum)
    {
        var names = Names().ToArray();
        return MeritEntries.Of(names, maksimum, nameof(maksimum)).ToMaxima(names).Bind(
            aspek => MeritChecks.WhatIsWrong(Maksimum, Kategori, aspek) is { } wrong
                ? ValueOrReason<MeritInstrument>.Unknown(wrong)
                : new MeritInstrument(Id, Nama, Basis, LevelTertinggi, Maksimum, Kategori, aspek));
    }

    /// <summary>The same instrument with items, for levels to be entered.</summary>
    /// <param name="items">The items of all aspects, in any order.</param>
    /// <returns>
    /// The instrument, or the reason: the items of an aspect do not add up to its maximum at the highest level
    /// (<c>ITEM_TIDAK_BERJUMLAH</c>), an aspect is unknown or has none, a code occurs twice, or a weight is not above 0.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="items"/> or one of them is null.</exception>
    public ValueOrReason<MeritInstrument> WithItems(IEnumerable<MeritItem> items)
    {
        var all = Guard.Against.Null(items).Select(item => Guard.Against.Null(item, nameof(items))).ToArray();
        if (all.Select(item => Find(item.Aspek).Reason).FirstOrDefault(reason => reason is not null) is { } unknown)
        {
            return unknown;
        }

        if (MeritChecks.Twice(all.Select(item => item.Kode)) is { } code)
        {
            return MeritReasons.Twice(code);
        }

        var aspek = Aspek.Select(one => one.With(Array.FindAll(all, item => one.Name.IsCalled(item.Aspek)))).ToArray();
        var wrong = aspek.Select(one => MeritChecks.WhatIsWrong(one, one.Items, LevelTertinggi)).FirstOrDefault(reason => reason is not null);
        return wrong is null ? new MeritInstrument(Id, Nama, Basis, LevelTertinggi, Maksimum, Kategori, aspek) : wrong;
    }

    /// <summary>Reads a stored total.</summary>
    /// <param name="total">The number as an agency stores it.</param>
    /// <returns>The total. <c>BELUM_DINILAI</c> for a 0, which is below every category and means that nobody assessed. <c>DI_LUAR_RENTANG</c> for an impossible number.</returns>
    public ValueOrReason<decimal> TotalOf(decimal total)
    {
        var range = Kategori?.Range ?? ValueRange.Create(0m, Maksimum);
        return total == 0m ? Reason.NotAssessed : range.Contains(total) ? total : Reason.OutOfRange(total, range);
    }

    /// <summary>Name and id.</summary>
    /// <returns>Such as <c>Penilaian mandiri penerapan sistem merit (merit-40-2018)</c>.</returns>
    public override string ToString() => $"{Nama} ({Id})";

    internal IEnumerable<PartName> Names() => Aspek.Select(one => one.Name);

    /// <summary>True when scores mean the same: one id, and the same maxima of the same aspects.</summary>
    internal bool IsSameScaleAs(MeritInstrument other) =>
        string.Equals(Id, other.Id, StringComparison.Ordinal)
        && Maksimum == other.Maksimum
        && Aspek.Select(one => (one.Id, one.Maksimum)).SequenceEqual(other.Aspek.Select(one => (one.Id, one.Maksimum)));
}
