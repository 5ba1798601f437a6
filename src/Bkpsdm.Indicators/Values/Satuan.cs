using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using OneOf;

namespace Bkpsdm.Indicators;

/// <summary>The unit (<i>satuan</i>) in which an indicator is measured.</summary>
/// <remarks>
/// The built-in units are those that occur in the plan of BKPSDM Kabupaten Paser 2025-2029 (Tabel 4.1 and its definitions).
/// A caller may add one with <see cref="Create"/>. The possible range of an indicator belongs to its definition, not to its
/// unit: IP ASN and the merit index share <see cref="Indeks"/>, one ends at 100, the other at 400. Units are equal when their
/// codes are equal.
/// </remarks>
public sealed class Satuan : IEquatable<Satuan>
{
    private static readonly Satuan[] BuiltIn =
    [
        new("Persen", "percent", "%"),
        new("Indeks", "index"),
        new("Nilai", "score"),
        new("Dokumen", "documents"),
        new("Laporan", "reports"),
        new("Orang", "persons"),
        new("Orang/bulan", "persons per month"),
        new("Paket", "packages"),
        new("Unit", "units"),
        new("Lembaga", "institutions"),
        new("Berita/bulan", "news items per month"),
        new("Berita", "news items"),
        new("Kali", "times"),
        new("Akses Laman", "page visits"),
        new("Rupiah", "rupiah", "Rp"),
    ];

    private Satuan(string kode, string english, string? symbol = null)
    {
        Kode = kode;
        Nama = BilingualText.Create(kode, english);
        Symbol = symbol;
    }

    /// <summary>Percent (<i>persen</i>): a ratio times 100.</summary>
    public static Satuan Persen => BuiltIn[0];

    /// <summary>An index (<i>indeks</i>) with a scale of its own.</summary>
    public static Satuan Indeks => BuiltIn[1];

    /// <summary>A score (<i>nilai</i>) given by an evaluation.</summary>
    public static Satuan Nilai => BuiltIn[2];

    /// <summary>Documents (<i>dokumen</i>).</summary>
    public static Satuan Dokumen => BuiltIn[3];

    /// <summary>Reports (<i>laporan</i>).</summary>
    public static Satuan Laporan => BuiltIn[4];

    /// <summary>Persons (<i>orang</i>).</summary>
    public static Satuan Orang => BuiltIn[5];

    /// <summary>Persons per month (<i>orang/bulan</i>): a level, not a sum over months.</summary>
    public static Satuan OrangPerBulan => BuiltIn[6];

    /// <summary>Packages (<i>paket</i>) of goods or services.</summary>
    public static Satuan Paket => BuiltIn[7];

    /// <summary>Units (<i>unit</i>) of goods.</summary>
    public static Satuan Unit => BuiltIn[8];

    /// <summary>Institutions (<i>lembaga</i>).</summary>
    public static Satuan Lembaga => BuiltIn[9];

    /// <summary>News items per month (<i>berita/bulan</i>).</summary>
    public static Satuan BeritaPerBulan => BuiltIn[10];

    /// <summary>News items (<i>berita</i>).</summary>
    public static Satuan Berita => BuiltIn[11];

    /// <summary>Times (<i>kali</i>).</summary>
    public static Satuan Kali => BuiltIn[12];

    /// <summary>Visits to a page (<i>akses laman</i>).</summary>
    public static Satuan AksesLaman => BuiltIn[13];

    /// <summary>Rupiah.</summary>
    public static Satuan Rupiah => BuiltIn[14];

    /// <summary>The built-in units, in a fixed order.</summary>
    public static IReadOnlyList<Satuan> All { get; } = Array.AsReadOnly(BuiltIn);

    /// <summary>The Indonesian name as the plan writes it, such as <c>Orang/bulan</c>; the identity of the unit.</summary>
    public string Kode { get; }

    /// <summary>The name in both languages.</summary>
    public BilingualText Nama { get; }

    /// <summary>A symbol (% or Rp); null where there is none.</summary>
    public string? Symbol { get; }

    /// <summary>Makes a unit of the caller's own.</summary>
    /// <param name="kode">The Indonesian name.</param>
    /// <param name="english">The English name.</param>
    /// <returns>The unit; the built-in one where <paramref name="kode"/> is its code.</returns>
    /// <exception cref="ArgumentException">A name is null or blank.</exception>
    public static Satuan Create(string kode, string english)
    {
        var name = Guard.Against.Blank(kode).Trim();
        return Find(name) ?? new Satuan(name, Guard.Against.Blank(english));
    }

    /// <summary>Reads the name of a built-in unit; letters may be large or small, blanks around a slash are ignored.</summary>
    /// <param name="text">The name, such as <c>persen</c> or <c>Orang / bulan</c>.</param>
    /// <returns>The unit, or an error that lists the known ones.</returns>
    public static OneOf<ReadError, Satuan> Parse(string? text)
    {
        var found = Find((text ?? string.Empty).Replace(" /", "/").Replace("/ ", "/").Trim());
        return found is not null
            ? found
            : ReadError.Create(
                "SATUAN_TIDAK_DIKENAL",
                BilingualText.Create(
                    $"Satuan tidak dikenal; yang dikenal: {string.Join(", ", All.Select(satuan => satuan.Kode))}.",
                    $"Unknown unit; the known ones are {string.Join(", ", All.Select(satuan => satuan.Kode))}."),
                text);
    }

    /// <summary>Reads the name of a built-in unit.</summary>
    /// <param name="text">The name.</param>
    /// <param name="satuan">The unit, or null.</param>
    /// <returns>True when the unit is known.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Satuan? satuan)
    {
        satuan = Parse(text).Match<Satuan?>(_ => null, found => found);
        return satuan is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Satuan? other) => other is not null && string.Equals(Kode, other.Kode, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Satuan);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Kode);

    /// <summary>The code of the unit.</summary>
    /// <returns><see cref="Kode"/>.</returns>
    public override string ToString() => Kode;

    private static Satuan? Find(string kode) =>
        Array.Find(BuiltIn, satuan => string.Equals(satuan.Kode, kode, StringComparison.OrdinalIgnoreCase));
}
