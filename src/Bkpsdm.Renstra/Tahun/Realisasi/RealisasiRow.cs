using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A row of realisations as the caller's file has it (<i>baris realisasi</i>): texts with a line number, not yet checked.</summary>
/// <remarks>
/// Columns: <c>tahun</c>, <c>triwulan</c> (1 to 4, I to IV, or <c>tahun</c> for the whole year), <c>id</c> of the indicator or
/// <c>kode</c> of its node with the name <c>indikator</c>, <c>nilai</c> in the unit of the indicator; for money <c>kode</c> of the
/// node and <c>rupiah</c>. Each triwulan stands for itself: the work done in it where the years add up, the condition at its end
/// where they do not. Immutable.
/// </remarks>
public sealed class RealisasiRow
{
    private RealisasiRow(int line, PenulisanAngka angka)
    {
        Line = line;
        Angka = angka;
    }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The notation of the numbers.</summary>
    public PenulisanAngka Angka { get; }

    /// <summary>The year (<i>tahun</i>).</summary>
    public string Tahun { get; private init; } = string.Empty;

    /// <summary>The triwulan, or <c>tahun</c>.</summary>
    public string Triwulan { get; private init; } = string.Empty;

    /// <summary>The id of the indicator; may be empty.</summary>
    public string Id { get; private init; } = string.Empty;

    /// <summary>The id or code (<i>kode</i>) of the node; may be empty where the indicator says it.</summary>
    public string Kode { get; private init; } = string.Empty;

    /// <summary>The name of the indicator; may be empty.</summary>
    public string Indikator { get; private init; } = string.Empty;

    /// <summary>The realisation in the unit of the indicator (<i>nilai</i>); empty where the row states none.</summary>
    public string Nilai { get; private init; } = string.Empty;

    /// <summary>The realisation of the budget of the node in rupiah; empty where the row states none.</summary>
    public string Rupiah { get; private init; } = string.Empty;

    /// <summary>True for a row without any text, such as a blank line: it says nothing and is no fault.</summary>
    public bool IsEmpty => (Tahun.Length | Triwulan.Length | Id.Length | Kode.Length | Indikator.Length | Nilai.Length | Rupiah.Length) == 0;

    /// <summary>Takes a row of a file by the names of its columns; a column that the file does not have is empty.</summary>
    /// <param name="line">The line in the file, from 1.</param>
    /// <param name="angka">The notation of the numbers in the file.</param>
    /// <param name="kolom">Gives the text of a column by its name, null where there is none.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException"><paramref name="line"/> is below 1, <paramref name="angka"/> is undefined, or <paramref name="kolom"/> is null.</exception>
    public static RealisasiRow Create(int line, PenulisanAngka angka, Func<string, string?> kolom)
    {
        Guard.Against.Null(kolom);
        return new RealisasiRow(Guard.Against.Outside(line, 1, int.MaxValue), Guard.Against.Undefined(angka))
        {
            Tahun = Text("tahun"),
            Triwulan = Text("triwulan"),
            Id = Text("id"),
            Kode = Text("kode"),
            Indikator = Text("indikator"),
            Nilai = Text("nilai"),
            Rupiah = Text("rupiah"),
        };

        string Text(string name) => kolom(name)?.Trim() ?? string.Empty;
    }

    /// <summary>A realisation of an indicator, from a host that has it as a number.</summary>
    /// <param name="line">Its number in the host's list, from 1.</param>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The triwulan, 1 to 4; null for the whole year.</param>
    /// <param name="nilai">The realisation in the unit of the indicator.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">A text is blank, the year empty, or a number outside its range.</exception>
    public static RealisasiRow FromNilai(int line, string idIndikator, TahunAnggaran tahun, int? triwulan, decimal nilai)
    {
        Guard.Against.Blank(idIndikator);
        return Of(line, tahun, triwulan, name => name switch { "id" => idIndikator, "nilai" => ExactText.Of(nilai), _ => null });
    }

    /// <summary>A realisation of the budget of a node, from a host that has it as a number.</summary>
    /// <param name="line">Its number in the host's list, from 1.</param>
    /// <param name="idSimpul">The id or code of the node.</param>
    /// <param name="tahun">The year.</param>
    /// <param name="triwulan">The triwulan, 1 to 4; null for the whole year.</param>
    /// <param name="rupiah">The spending, in rupiah.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException">A text is blank, the year empty, or a number outside its range.</exception>
    public static RealisasiRow FromRupiah(int line, string idSimpul, TahunAnggaran tahun, int? triwulan, decimal rupiah)
    {
        Guard.Against.Blank(idSimpul);
        return Of(line, tahun, triwulan, name => name switch { "kode" => idSimpul, "rupiah" => ExactText.Of(rupiah), _ => null });
    }

    private static RealisasiRow Of(int line, TahunAnggaran tahun, int? triwulan, Func<string, string?> rest)
    {
        var year = tahun.IsEmpty ? throw new ArgumentException("The year is empty; a year from 1945 to 9998 is needed.", nameof(tahun)) : tahun.ToString();
        var quarter = triwulan is { } number ? ExactText.Of((long)Guard.Against.Outside(number, 1, 4, nameof(triwulan))) : "tahun";
        return Create(line, PenulisanAngka.Invarian, name => name switch { "tahun" => year, "triwulan" => quarter, _ => rest(name) });
    }
}
