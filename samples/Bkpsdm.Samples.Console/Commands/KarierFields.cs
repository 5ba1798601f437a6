using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Samples;

/// <summary>The fields of one line; the first one that cannot be read makes the line's error.</summary>
internal sealed class KarierFields(CsvRow row)
{
    public ReadError? Error { get; private set; }

    public bool IsGood => Error is null;

    public string Text(string column) => row[column].Trim();

    public T? Take<T>(string column, Func<string, OneOf<ReadError, T>> parse) => parse(Text(column)).Match<T?>(
        error =>
        {
            Error ??= error.WithPlace(column, row.Line);
            return default;
        },
        value => value);

    public T? TakeOptional<T>(string column, Func<string, OneOf<ReadError, T>> parse)
        where T : struct =>
        Text(column).Length == 0 ? null : Take(column, parse);
}
