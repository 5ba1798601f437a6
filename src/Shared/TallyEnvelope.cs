using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm;

/// <summary>
/// The envelope of every tally in text: kind and version, then the fields that the tally declares, in one order and without blanks,
/// so that equal states are equal bytes. Reading is strict, because a state that is read wrongly would be merged silently.
/// </summary>
#pragma warning disable CA1812 // Only packages with tallies use it.
internal sealed class TallyEnvelope(string kind, params string[] fields)
{
    private const string Kind = "jenis";
    private const string Version = "versi";
    private const int Current = 1;

    public string Write(Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString(Kind, kind);
            json.WriteNumber(Version, Current);
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public OneOf<ReadError, T> Read<T>(string json, Func<JsonPlace, T> body)
    {
        try
        {
            return JsonPlace.Read(json, root =>
            {
                RequireHead(root);
                return body(root);
            });
        }
        catch (DataFault fault)
        {
            return fault.Error;
        }
    }

    /// <summary>Checks that a field names the expected thing: the same model, rubric or date.</summary>
    public static void RequireIdentity(JsonPlace place, string expected)
    {
        if (place.Text() != expected)
        {
            throw place.Fault("IDENTITAS_BERBEDA", "Rekapitulasi ini dari hitungan lain: model, rubrik, tanggal, atau ambangnya berbeda; hitung ulang dengan yang sama.", "This tally is of another count: model, rubric, date or thresholds differ; count again with the same.");
        }
    }

    /// <summary>A fault of counts that contradict each other.</summary>
    public static DataFault Impossible(JsonPlace place, string indonesia, string english) => place.Fault("HITUNGAN_TIDAK_MUNGKIN", indonesia, english);

    /// <summary>A fault of counts that could no longer be added.</summary>
    public static DataFault TooMany(JsonPlace place) => place.Fault("TERLALU_BANYAK", "Jumlahnya terlalu besar.", "The number is too large.");

    // Kind and version come first: a tally of another kind has other fields, too.
    private void RequireHead(JsonPlace root)
    {
        var named = root.Required(Kind);
        if (named.Text() != kind)
        {
            throw named.Fault("JENIS_SALAH", $"Bukan rekapitulasi \"{kind}\".", $"Not a tally of \"{kind}\".");
        }

        var version = root.Required(Version);
        if (version.Whole() != Current)
        {
            throw version.Fault("VERSI_TIDAK_DIKENAL", "Versi tidak dikenal; yang dikenal: 1.", "Unknown version; the known one is 1.");
        }

        root.RequireFields([Kind, Version, .. fields]);
    }
}
