using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>A table of levels: the letters that a criterion can get, each with its share.</summary>
/// <remarks>Evaluation offices use different tables, so none is assumed; a table of the caller's own passes the same checks. Immutable.</remarks>
public sealed class SakipLevelTable
{
    private readonly SakipLevel[] levels;

    private SakipLevelTable(string id, BilingualText nama, LegalBasis basis, SakipLevel[] levels)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        this.levels = levels;
        Levels = Array.AsReadOnly(levels);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The regulation, and how well the values are confirmed.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The levels, in the order given.</summary>
    public IReadOnlyList<SakipLevel> Levels { get; }

    /// <summary>Makes a table.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="nama">The name.</param>
    /// <param name="basis">The regulation, and how well the values are confirmed.</param>
    /// <param name="levels">The levels, at least one.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">A letter occurs twice, a level is null or there is none, or another argument is null or blank.</exception>
    public static SakipLevelTable Create(string id, BilingualText nama, LegalBasis basis, params SakipLevel[] levels)
    {
        Guard.Against.Blank(id);
        Guard.Against.Null(nama);
        Guard.Against.Null(basis);
        SakipChecks.NoneMissing(levels, nameof(levels));
        SakipChecks.NoneTwice(levels.Select(level => level.Kode), nameof(levels));
        return new SakipLevelTable(id, nama, basis, (SakipLevel[])levels.Clone());
    }

    /// <summary>The level of a letter.</summary>
    /// <param name="kode">The letter; blanks around it and capitals do not matter.</param>
    /// <returns>The level, or <c>LEVEL_TIDAK_DIKENAL</c> with the letters that the table has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kode"/> is null.</exception>
    public ValueOrReason<SakipLevel> Find(string kode)
    {
        var letter = Guard.Against.Null(kode).Trim();
        return Array.Find(levels, level => string.Equals(level.Kode.Trim(), letter, StringComparison.OrdinalIgnoreCase)) is { } found
            ? found
            : SakipReasons.UnknownLevel(letter, this);
    }

    /// <summary>Name and id.</summary>
    /// <returns>Such as <c>Level A sampai E (sakip-level-a-e)</c>.</returns>
    public override string ToString() => $"{Nama} ({Id})";
}
