using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using OneOf;

namespace Bkpsdm.Samples;

/// <summary>Reads interventions (<c>docs/formats/ipasn.md</c>); one that cannot be read makes the file unusable, because the rest would be another plan.</summary>
internal sealed class IpAsnInterventionFile(string file, Bahasa bahasa)
{
    private static readonly string[] Kinds = ["diklat-jabatan", "diklat-teknis", "seminar", "pendidikan", "kinerja"];

    /// <summary>The interventions with the effort per person, null where none is stated.</summary>
    public IReadOnlyList<(IntervensiIpAsn Intervensi, decimal? Upaya)> Read(string text)
    {
        var rows = IpAsnCells.Read(file, text, bahasa, "intervensi", "jumlah");
        return rows.Count == 0
            ? throw new InputFault($"{file}: {(bahasa == Bahasa.English ? "there are no rows" : "tidak ada baris")}")
            : [.. rows.Select(row => (Intervention(row), Effort(row)))];
    }

    private IntervensiIpAsn Intervention(IpAsnCells row)
    {
        var made = Array.IndexOf(Kinds, row.Text("intervensi").Trim().ToLowerInvariant()) switch
        {
            0 => IntervensiIpAsn.Pelatihan(KomponenKompetensi.DiklatJabatan, Count(row)),
            1 => IntervensiIpAsn.Pelatihan(KomponenKompetensi.DiklatTeknis, Count(row)),
            2 => IntervensiIpAsn.Pelatihan(KomponenKompetensi.Seminar, Count(row)),
            3 => IntervensiIpAsn.PenyelesaianPendidikan(Value(row, "menjadi", AsnNames.Pendidikan.Parse), Count(row)),
            4 => IntervensiIpAsn.PeningkatanKinerja(Value(row, "menjadi", AsnNames.PredikatSkp.Parse), Count(row)),
            _ => throw Fault(row, "intervensi", $"Yang dikenal: {string.Join(", ", Kinds)}.", $"The known ones are {string.Join(", ", Kinds)}."),
        };
        return made.WithKelompok(Optional(row, "jenisJabatan", AsnNames.JenisJabatan.Parse), Optional(row, "jenisKepegawaian", AsnNames.JenisKepegawaian.Parse), Optional(row, "dariPendidikan", AsnNames.Pendidikan.Parse));
    }

    // Empty means everybody who could gain.
    private long Count(IpAsnCells row)
    {
        if (row.Number("jumlah") is not { } number)
        {
            return IntervensiIpAsn.SemuaOrang;
        }

        return number is >= 0m and <= 1_000_000_000m && decimal.Truncate(number) == number
            ? (long)number
            : throw Fault(row, "jumlah", "Harus bilangan bulat 0 sampai 1000000000, atau kosong untuk semua.", "Must be a whole number from 0 to 1000000000, or empty for all.");
    }

    private decimal? Effort(IpAsnCells row) => row.Number("upaya") is { } effort && effort < 0m
        ? throw Fault(row, "upaya", "Harus 0 atau lebih.", "Must be 0 or more.")
        : row.Number("upaya");

    private T Value<T>(IpAsnCells row, string column, Func<string?, OneOf<ReadError, T>> parse) =>
        parse(row.Text(column)).Match(error => throw InputFault.Of(file, error.WithPlace(column, row.Place), bahasa), value => value);

    private T? Optional<T>(IpAsnCells row, string column, Func<string?, OneOf<ReadError, T>> parse)
        where T : struct => string.IsNullOrWhiteSpace(row.Text(column)) ? null : Value(row, column, parse);

    private InputFault Fault(IpAsnCells row, string column, string indonesia, string english) =>
        InputFault.Of(file, ReadError.Create("INTERVENSI_TIDAK_SAH", BilingualText.Create(indonesia, english), row.Text(column), column, row.Place), bahasa);
}
