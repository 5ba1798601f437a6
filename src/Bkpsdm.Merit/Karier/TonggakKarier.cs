using System.Globalization;
using Bkpsdm.Indicators;
using NodaTime;
using NodaTime.Text;

namespace Bkpsdm.Merit;

/// <summary>A milestone of a career (<i>tonggak</i>): the due day, or the reason why there is none.</summary>
/// <remarks>A milestone due on a day is due on every later one. Immutable.</remarks>
public sealed class TonggakKarier
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 9800;

    private readonly LocalDate? mulai;

    internal TonggakKarier(string id, BilingualText nama, LegalBasis? basis, LocalDate? mulai, ValueOrReason<LocalDate> tanggal)
    {
        Id = id;
        Nama = nama;
        Basis = basis;
        Tanggal = tanggal;
        this.mulai = mulai;
    }

    /// <summary>The stable id, such as <c>pensiun</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public BilingualText Nama { get; }

    /// <summary>The rule behind the duration. Null where the record states the day itself.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>The due day, past or to come, or the reason why there is none.</summary>
    public ValueOrReason<LocalDate> Tanggal { get; }

    /// <summary>The day since which the milestone is due, as of a day.</summary>
    /// <param name="asOf">The day that counts as today. A milestone of the day itself is due.</param>
    /// <returns>
    /// The due day. Unknown with <c>BELUM_JATUH_TEMPO</c> before that day, with <c>MULAI_DI_MASA_DEPAN</c> where birth or start lies
    /// after <paramref name="asOf"/>, or with the reason of <see cref="Tanggal"/>.
    /// </returns>
    public ValueOrReason<LocalDate> JatuhTempo(LocalDate asOf)
    {
        var day = asOf.WithCalendar(CalendarSystem.Iso);
        return Tanggal.Bind(due => mulai > day ? StartsLater(mulai.Value) : due > day ? NotYet(due) : ValueOrReason<LocalDate>.Known(due));
    }

    /// <summary>Name and day, or the reason.</summary>
    /// <returns>Such as <c>TMT pensiun: 2026-03-01</c>.</returns>
    public override string ToString() => $"{Nama}: {Tanggal.Match(Iso, reason => reason.ToString())}";

    internal static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>True when a day can be counted on from. A record with another one is faulty.</summary>
    internal static bool IsUsable(LocalDate date) => date.WithCalendar(CalendarSystem.Iso).Year is >= FirstYear and <= LastYear;

    /// <summary>The day some months after a start. The last day of a shorter month stands for a missing one.</summary>
    internal static ValueOrReason<LocalDate> After(LocalDate? start, int months, Reason missing) =>
        start is not { } from ? missing
        : IsUsable(from) ? from.WithCalendar(CalendarSystem.Iso).PlusMonths(months)
        : Unusable(from);

    internal static Reason Unusable(LocalDate date)
    {
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return Reason.Create("TANGGAL_TIDAK_SAH", BilingualText.Create($"tahun {year} tidak mungkin", $"the year {year} cannot be"));
    }

    private static Reason NotYet(LocalDate due) =>
        Reason.Create("BELUM_JATUH_TEMPO", BilingualText.Create($"belum; jatuh pada {Iso(due)}", $"not yet; due on {Iso(due)}"));

    private static Reason StartsLater(LocalDate start) =>
        Reason.Create("MULAI_DI_MASA_DEPAN", BilingualText.Create($"baru mulai {Iso(start)}", $"starts on {Iso(start)} only"));
}
