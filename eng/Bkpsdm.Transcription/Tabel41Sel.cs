using System.Globalization;
using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>One cell: as read (null where the scan lost it), and what is used instead with the reason.</summary>
internal sealed record Tabel41Sel(string? Terbaca, string? Koreksi = null, string AlasanId = "", string AlasanEn = "", bool Terbukti = false)
{
    private static readonly Kolom<Tabel41Sel>[] Terkoreksi =
    [
        Kolom<Tabel41Sel>.Teks("terbaca", cell => cell.Terbaca),
        Kolom<Tabel41Sel>.Teks("dipakai", cell => cell.Koreksi),
        Kolom<Tabel41Sel>.Objek(
            "alasan",
            cell => cell,
            Kolom<Tabel41Sel>.Teks("id", cell => cell.AlasanId),
            Kolom<Tabel41Sel>.Teks("en", cell => cell.AlasanEn)),
        Kolom<Tabel41Sel>.Teks("kepastian", cell => cell.Terbukti ? "terbukti" : "mungkin"),
    ];

    public string? Dipakai => Koreksi ?? Terbaca;

    /// <summary>The number used, in the manner of the document: a full stop for thousands, a comma for decimals.</summary>
    public decimal? Angka => decimal.TryParse(Dipakai?.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        ? value
        : null;

    /// <summary>A column that holds a cell: its text, or what was read beside what is used.</summary>
    public static Kolom<T> Under<T>(string nama, Func<T, Tabel41Sel> sel) => new(nama, (writer, row) => sel(row).Write(writer));

    /// <summary>A column that holds cells, one a line.</summary>
    public static Kolom<T> Daftar<T>(string nama, Func<T, IEnumerable<Tabel41Sel>> sel) => Kolom<T>.Larik(nama, sel, (writer, satu) => satu.Write(writer));

    private void Write(Utf8JsonWriter writer)
    {
        if (Koreksi is null)
        {
            writer.WriteStringValue(Terbaca);
        }
        else
        {
            writer.WriteRow(this, Terkoreksi);
        }
    }
}
