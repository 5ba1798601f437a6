using System.Globalization;
using System.Text;

namespace Bkpsdm.Samples;

/// <summary>Reads an input file as text.</summary>
internal static class InputText
{
    private static readonly Encoding[] Marked =
    [
        new UTF8Encoding(true, throwOnInvalidBytes: true), new UnicodeEncoding(false, true, throwOnInvalidBytes: true), new UnicodeEncoding(true, true, throwOnInvalidBytes: true),
    ];

    public static string Read(string path)
    {
        try
        {
            return Decode(path, File.ReadAllBytes(path));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFault($"{path}: berkas tidak ada; periksa nama dan foldernya / no such file; check its name and folder");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputFault($"{path}: berkas tidak dapat dibaca / the file cannot be read ({fault.GetType().Name})");
        }
    }

    // UTF-8, or UTF-16 with its mark; the mark is read over.
    private static string Decode(string path, byte[] bytes)
    {
        var encoding = Array.Find(Marked, known => bytes.AsSpan().StartsWith(known.Preamble)) ?? new UTF8Encoding(false, throwOnInvalidBytes: true);
        try
        {
            return encoding.GetString(bytes.AsSpan(encoding.Preamble.Length));
        }
        catch (DecoderFallbackException fault)
        {
            var sound = Encoding.GetEncoding(encoding.CodePage).GetString(bytes.AsSpan(encoding.Preamble.Length, fault.Index));
            var line = (1 + sound.Count(sign => sign == '\n')).ToString(CultureInfo.InvariantCulture);
            throw new InputFault($"{path}: baris {line}: bukan teks UTF-8; simpan sebagai CSV UTF-8 / line {line}: not UTF-8 text; save it as CSV UTF-8");
        }
    }

    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
