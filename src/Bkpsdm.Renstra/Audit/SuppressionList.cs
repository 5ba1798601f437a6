using System.Text.Json;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>Reads suppressions from JSON (<i>daftar pengabaian</i>); see <c>docs/formats/audit.md</c>.</summary>
public static class SuppressionList
{
    /// <summary>Reads a list: an array of objects with <c>aturan</c>, <c>alasan</c> and, to narrow the place, <c>kode</c>, <c>indikator</c>, <c>tahun</c>.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>What is wrong, with its place; or the suppressions, in order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, IReadOnlyList<Suppression>> Read(string json)
    {
        Guard.Against.Null(json);
        try
        {
            var entries = JsonSerializer.Deserialize(UnicodeText.Require(json), SuppressionJson.Default.IReadOnlyListSuppressionData);
            return entries is null
                ? throw new DataFault("DAFTAR_TIDAK_ADA", "Isinya bukan daftar.", "It holds no list.", "$")
                : Elements.Of(entries, "$").Select(one => Make(one.Element, one.Path)).ToArray();
        }
        catch (JsonException fault)
        {
            return JsonDiagnosis.Of(json, SuppressionJson.Default.IReadOnlyListSuppressionData, fault);
        }
        catch (DataFault fault)
        {
            return fault.Error;
        }
    }

    private static Suppression Make(SuppressionData entry, string path) => Suppression.Create(
        DataFault.RequireText(entry.Aturan, path + ".aturan"),
        DataFault.RequireText(entry.Alasan, path + ".alasan"),
        entry.Kode,
        entry.Indikator,
        entry.Tahun is { } tahun ? YearCell.Year(tahun, path + ".tahun") : default);
}
