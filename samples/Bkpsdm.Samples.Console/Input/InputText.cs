using System.Text;

namespace Bkpsdm.Samples;

/// <summary>Reads an input file as text.</summary>
internal static class InputText
{
    public static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path, new UTF8Encoding(false, throwOnInvalidBytes: true));
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFault($"{path}: berkas tidak ada; periksa nama dan foldernya / no such file; check its name and folder");
        }
        catch (DecoderFallbackException)
        {
            throw new InputFault($"{path}: bukan teks UTF-8; simpan sebagai CSV UTF-8 / not UTF-8 text; save it as CSV UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputFault($"{path}: berkas tidak dapat dibaca / the file cannot be read ({fault.GetType().Name})");
        }
    }

    public static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
