using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using NodaTime;

namespace Bkpsdm.Merit;

/// <summary>One move of a civil servant from one position to another (<i>perpindahan jabatan</i>), with the data of its conditions.</summary>
/// <remarks>A value not known is null. The conditions that need it are then unknown, never failed. <see cref="ToString"/> does not show the key.</remarks>
public sealed class PerpindahanJabatan
{
    private PerpindahanJabatan(string kunci, JenisPerpindahan jenis, LocalDate tmtBaru)
    {
        Kunci = kunci;
        Jenis = jenis;
        TmtBaru = tmtBaru;
    }

    /// <summary>The caller's key of the record.</summary>
    public string Kunci { get; }

    /// <summary>The kind of move.</summary>
    public JenisPerpindahan Jenis { get; }

    /// <summary>The start in the new position.</summary>
    public LocalDate TmtBaru { get; }

    /// <summary>The start in the old position. Null where it is not known.</summary>
    public LocalDate? TmtLama { get; private set; }

    /// <summary>The predikat of the last appraisal. Null where it is not known.</summary>
    public PredikatSkp? PredikatSkp { get; private set; }

    /// <summary>The education. Null where it is not known.</summary>
    public Pendidikan? Pendidikan { get; private set; }

    /// <summary>Makes a move.</summary>
    /// <param name="kunci">The caller's key.</param>
    /// <param name="jenis">The kind of move.</param>
    /// <param name="tmtBaru">The start in the new position.</param>
    /// <param name="tmtLama">The start in the old position, if known.</param>
    /// <param name="predikatSkp">The predikat of the last appraisal, if known.</param>
    /// <param name="pendidikan">The education, if known.</param>
    /// <returns>The move.</returns>
    /// <exception cref="ArgumentException">The key is null or blank, or a value is not defined.</exception>
    public static PerpindahanJabatan Create(
        string kunci,
        JenisPerpindahan jenis,
        LocalDate tmtBaru,
        LocalDate? tmtLama = null,
        PredikatSkp? predikatSkp = null,
        Pendidikan? pendidikan = null) =>
        new(Guard.Against.Blank(kunci), Guard.Against.Undefined(jenis), tmtBaru.WithCalendar(CalendarSystem.Iso))
        {
            TmtLama = tmtLama?.WithCalendar(CalendarSystem.Iso),
            PredikatSkp = predikatSkp is { } predikat ? Guard.Against.Undefined(predikat, nameof(predikatSkp)) : null,
            Pendidikan = pendidikan is { } level ? Guard.Against.Undefined(level, nameof(pendidikan)) : null,
        };

    /// <summary>Kind and day, without the person.</summary>
    /// <returns>Such as <c>Mutasi 2026-01-02</c>.</returns>
    public override string ToString() => $"{Jenis} {TonggakKarier.Iso(TmtBaru)}";
}
