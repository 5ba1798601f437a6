using Bkpsdm.Indicators;
using System.Text.Json;

namespace Bkpsdm;

/// <summary>Turns a report of the JSON reader (syntax, unknown field, wrong type, NaN) into an error with path and line.</summary>
internal static class JsonFault
{
    public static ReadError Of(JsonException fault) =>
        Of(string.IsNullOrEmpty(fault.Path) ? "$" : fault.Path!, fault.LineNumber is { } line ? (int)line + 1 : null);

    public static ReadError Of(string path, int? line) => ReadError.Create(
        "JSON_TIDAK_SAH",
        BilingualText.Create(
            "JSON tidak sah di tempat ini: periksa tanda baca, nama bidang, jenis nilai, dan bidang wajib yang hilang; angka ditulis biasa, tanpa NaN.",
            "The JSON is not valid here: check punctuation, field names, kinds of values and missing required fields; numbers are plain, NaN is none."),
        path: path,
        line: line);
}
