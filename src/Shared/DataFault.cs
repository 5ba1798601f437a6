using Bkpsdm.Indicators;

namespace Bkpsdm;

/// <summary>Carries the first fault of a document up to the reader, which returns it as a value. It never leaves the package.</summary>
#pragma warning disable CA1032, CA1064 // Internal on purpose, with one way to make it.
internal sealed class DataFault : Exception
{
    public DataFault(ReadError error) => Error = error;

    public DataFault(string code, string indonesia, string english, string path, string? value = null)
        : this(ReadError.Create(code, BilingualText.Create(indonesia, english), value, path))
    {
    }

    public ReadError Error { get; }

    public static string RequireText(string? text, string path) => string.IsNullOrWhiteSpace(text)
        ? throw new DataFault("TEKS_KOSONG", "Teks kosong; isi dengan sedikitnya satu huruf.", "The text is blank; fill in at least one letter.", path)
        : text!;

    public static T Require<T>(T? value, string path)
        where T : class =>
        value ?? throw Missing(path);

    public static long Require(long? value, string path) => value ?? throw Missing(path);

    private static DataFault Missing(string path) =>
        new("BIDANG_TIDAK_ADA", "Bidang yang diwajibkan tidak ada.", "A required field is missing.", path);
}
