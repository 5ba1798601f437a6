using System.Globalization;
using Ardalis.GuardClauses;

namespace Bkpsdm.Indicators;

/// <summary>Checks counted frequencies: nine rows of four counts with one sum, the number of respondents.</summary>
internal static class IkmFrequencies
{
    public static ReadError? Check(IReadOnlyList<IReadOnlyList<long>> rows, out long responden)
    {
        responden = 0;
        if (rows.Count != IkmTally.UnsurCount)
        {
            return Error("BENTUK_SALAH", "Harus ada 9 baris, satu untuk tiap unsur.", "There must be 9 rows, one for each element.", rows.Count, "$.frekuensi");
        }

        for (var i = 0; i < rows.Count; i++)
        {
            var path = FormattableString.Invariant($"$.frekuensi[{i}]");
            if (CheckRow(Guard.Against.Null(rows[i], nameof(rows)), path, out var sum) is { } error)
            {
                return error;
            }

            if (i > 0 && sum != responden)
            {
                return Error("HITUNGAN_TIDAK_MUNGKIN", "Jumlah responden unsur ini berbeda dari unsur pertama.", "This element has another number of respondents than the first.", sum, path);
            }

            responden = sum;
        }

        return null;
    }

    private static ReadError? CheckRow(IReadOnlyList<long> row, string path, out long sum)
    {
        sum = 0;
        if (row.Count != IkmTally.MaximumScore)
        {
            return Error("BENTUK_SALAH", "Harus ada 4 frekuensi, untuk skor 1, 2, 3 dan 4.", "There must be 4 frequencies, for the scores 1, 2, 3 and 4.", row.Count, path);
        }

        for (var i = 0; i < row.Count; i++)
        {
            if (row[i] < 0)
            {
                return Error("BUKAN_CACAH", "Frekuensi tidak boleh negatif.", "A frequency may not be negative.", row[i], FormattableString.Invariant($"{path}[{i}]"));
            }

            if (row[i] > long.MaxValue - sum)
            {
                return Error("TERLALU_BANYAK", "Jumlah responden melampaui bilangan bulat terbesar.", "The respondents are beyond the largest whole number.", row[i], FormattableString.Invariant($"{path}[{i}]"));
            }

            sum += row[i];
        }

        return null;
    }

    private static ReadError Error(string code, string indonesia, string english, long value, string path) =>
        ReadError.Create(code, BilingualText.Create(indonesia, english), value.ToString(CultureInfo.InvariantCulture), path);
}
