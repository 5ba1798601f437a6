using System.Globalization;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>Reads the number of a cell of the caller's file in the way the file writes its numbers.</summary>
internal static class TulisanAngka
{
    public static OneOf<ReadError, decimal> Parse(string? text, PenulisanAngka angka) =>
        angka == PenulisanAngka.Indonesia ? IndonesianNumber.Parse(text)
        : decimal.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value
        : ReadError.Create("ANGKA_TIDAK_TERBACA", BilingualText.Create(
            "Bukan angka; dalam berkas berkoma dan JSON tulis titik sebelum desimal, tanpa titik ribuan, seperti 1957 atau 81.62.",
            "Not a number; in files with commas and in JSON write a point before the decimals and no groups of digits, such as 1957 or 81.62."), text);
}
