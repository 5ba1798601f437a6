namespace Bkpsdm;

/// <summary>Goes through the elements of a JSON array with their places. An element that is null is refused by its index.</summary>
internal static class Elements
{
    public static IEnumerable<(T Element, string Path)> Of<T>(IReadOnlyList<T>? list, string path)
        where T : class
    {
        for (var i = 0; i < list?.Count; i++)
        {
            var at = FormattableString.Invariant($"{path}[{i}]");
            yield return (list[i] ?? throw Missing(at), at);
        }
    }

    /// <summary>Texts, none of them blank.</summary>
    public static void RequireTexts(IReadOnlyList<string>? texts, string path)
    {
        foreach (var (text, at) in Of(texts, path))
        {
            DataFault.RequireText(text, at);
        }
    }

    public static DataFault Missing(string path) => new(
        "ELEMEN_KOSONG",
        "Elemen daftar ini null; isi atau hapus.",
        "This element of the list is null; fill it in or remove it.",
        path);
}
