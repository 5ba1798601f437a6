using System.Text.Json;
using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>A finding that somebody has looked at and sets aside (<i>pengabaian</i>), with the written reason.</summary>
/// <remarks>It names the rule and narrows the place; a part that is not given fits every place. Immutable.</remarks>
public sealed class Suppression
{
    private Suppression(string ruleCode, string reason, string? kode, string? idIndikator, TahunAnggaran tahun)
    {
        RuleCode = ruleCode;
        Reason = reason;
        Kode = kode;
        IdIndikator = idIndikator;
        Tahun = tahun;
    }

    /// <summary>The code of the rule.</summary>
    public string RuleCode { get; }

    /// <summary>The reason.</summary>
    public string Reason { get; }

    /// <summary>The id of the node; null for every node.</summary>
    public string? Kode { get; }

    /// <summary>The id of the indicator; null for every indicator.</summary>
    public string? IdIndikator { get; }

    /// <summary>The year; empty for every year.</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>Makes a suppression.</summary>
    /// <param name="ruleCode">The code of the rule.</param>
    /// <param name="reason">The reason, in words that an inspector can read.</param>
    /// <param name="kode">The id of the node; null for every node.</param>
    /// <param name="idIndikator">The id of the indicator; null for every indicator.</param>
    /// <param name="tahun">The year; empty for every year.</param>
    /// <returns>The suppression.</returns>
    /// <exception cref="ArgumentException"><paramref name="ruleCode"/> or <paramref name="reason"/> is null or blank.</exception>
    public static Suppression Create(string ruleCode, string reason, string? kode = null, string? idIndikator = null, TahunAnggaran tahun = default) =>
        new(Guard.Against.Blank(ruleCode), Guard.Against.Blank(reason), kode, idIndikator, tahun);

    /// <summary>Reads a list of suppressions from JSON; see <c>docs/formats/audit.md</c>.</summary>
    /// <param name="json">An array of objects with <c>aturan</c> and <c>alasan</c>, and with <c>kode</c>, <c>indikator</c> and <c>tahun</c> to narrow the place.</param>
    /// <returns>The first fault with its place; or the suppressions, in order.</returns>
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

    /// <summary>True when it sets a finding aside.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>True when rule and every part given are those of the finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public bool Fits(Finding finding)
    {
        Guard.Against.Null(finding);
        return string.Equals(RuleCode, finding.Rule.Code, StringComparison.Ordinal)
            && (Kode is null || string.Equals(Kode, finding.Place.Kode, StringComparison.Ordinal))
            && (IdIndikator is null || string.Equals(IdIndikator, finding.Place.IdIndikator, StringComparison.Ordinal))
            && (Tahun.IsEmpty || Tahun == finding.Place.Tahun);
    }

    private static Suppression Make(SuppressionData entry, string path) => Suppression.Create(
        DataFault.RequireText(entry.Aturan, path + ".aturan"),
        DataFault.RequireText(entry.Alasan, path + ".alasan"),
        entry.Kode,
        entry.Indikator,
        entry.Tahun is { } tahun ? YearCell.Year(tahun, path + ".tahun") : default);
}
