using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit;

/// <summary>Retirement ages (<i>batas usia pensiun</i>, BUP) by the level of the position, and those of single positions.</summary>
/// <remarks>
/// The grade has no say: a IV/c in a position with 58 retires at 58. Immutable. A table of the caller passes the same checks as the
/// statutory one. Names of positions are compared without regard to capitals and blanks at the ends.
/// </remarks>
/// <example><code>
/// var tabel = Uu20Of2023.Bup.WithJabatan("Dokter", JenjangJabatan.AhliPertama, 60); // the caller's value
/// var usia = tabel.Usia(JenjangJabatan.AhliPertama, "dokter"); // 60
/// var tmt = TabelBup.TmtPensiun(new LocalDate(1968, 2, 29), 58); // 1 March 2026
/// </code></example>
public sealed class TabelBup
{
    private const int Youngest = 40;
    private const int Oldest = 80;

    private readonly Dictionary<JenjangJabatan, int> usia;
    private readonly Dictionary<(JenjangJabatan Jenjang, string Jabatan), int> jabatan;

    private TabelBup(string id, LegalBasis basis, Dictionary<JenjangJabatan, int> usia, Dictionary<(JenjangJabatan Jenjang, string Jabatan), int> jabatan)
    {
        Id = id;
        Basis = basis;
        this.usia = usia;
        this.jabatan = jabatan;
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The regulation behind the ages by level. Ages of single positions are the caller's.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The number of positions with an age of their own.</summary>
    public int JumlahPengecualian => jabatan.Count;

    /// <summary>Makes a table.</summary>
    /// <param name="id">A stable id.</param>
    /// <param name="basis">The regulation.</param>
    /// <param name="usia">The age in full years for each level, 40 to 80.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">An argument is null or blank, or an age is outside 40 to 80.</exception>
    public static TabelBup Create(string id, LegalBasis basis, Func<JenjangJabatan, int> usia)
    {
        Guard.Against.Blank(id);
        Guard.Against.Null(basis);
        Guard.Against.Null(usia);
        var ages = AsnNames.JenjangJabatan.All.ToDictionary(jenjang => jenjang, jenjang => Guard.Against.Outside(usia(jenjang), Youngest, Oldest, nameof(usia)));
        return new TabelBup(id, basis, ages, []);
    }

    /// <summary>The first day of retirement (<i>TMT pensiun</i>): the first of the month after the one of the birthday.</summary>
    /// <param name="tanggalLahir">The date of birth. A 29 February has its birthday in February in every year.</param>
    /// <param name="usia">The retirement age.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The age is outside 40 to 80, or the birth outside the years 1900 to 9800.</exception>
    public static LocalDate TmtPensiun(LocalDate tanggalLahir, int usia)
    {
        Guard.Against.Outside(usia, Youngest, Oldest);
        var lahir = tanggalLahir.WithCalendar(CalendarSystem.Iso);
        Guard.Against.Outside(lahir.Year, TonggakKarier.FirstYear, TonggakKarier.LastYear, nameof(tanggalLahir));
        return new LocalDate(lahir.Year + usia, lahir.Month, 1).PlusMonths(1);
    }

    /// <summary>The same table with the age of one position.</summary>
    /// <param name="namaJabatan">The name of the position.</param>
    /// <param name="jenjang">The level at which it holds.</param>
    /// <param name="usia">The age in full years, 40 to 80.</param>
    /// <returns>The table. An earlier age of the same position is replaced.</returns>
    /// <exception cref="ArgumentException">The name is null or blank, the level undefined, or the age outside 40 to 80.</exception>
    public TabelBup WithJabatan(string namaJabatan, JenjangJabatan jenjang, int usia)
    {
        var key = (Guard.Against.Undefined(jenjang), Key(Guard.Against.Blank(namaJabatan)));
        return new TabelBup(Id, Basis, this.usia, new(jabatan) { [key] = Guard.Against.Outside(usia, Youngest, Oldest) });
    }

    /// <summary>The retirement age of a position.</summary>
    /// <param name="jenjang">The level.</param>
    /// <param name="namaJabatan">The name of the position, if known.</param>
    /// <returns>The age of the position where it has one of its own, else that of the level.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="jenjang"/> is not defined.</exception>
    public int Usia(JenjangJabatan jenjang, string? namaJabatan = null) =>
        namaJabatan is not null && jabatan.TryGetValue((Guard.Against.Undefined(jenjang), Key(namaJabatan)), out var own) ? own : usia[Guard.Against.Undefined(jenjang)];

    internal bool SameAs(TabelBup other) =>
        ReferenceEquals(this, other)
        || (string.Equals(Id, other.Id, StringComparison.Ordinal)
            && usia.All(pair => other.usia[pair.Key] == pair.Value)
            && jabatan.Count == other.jabatan.Count
            && jabatan.All(pair => other.jabatan.TryGetValue(pair.Key, out var age) && age == pair.Value));

    private static string Key(string name) => name.Trim().ToUpperInvariant();
}
