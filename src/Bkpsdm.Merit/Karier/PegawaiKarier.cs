using Ardalis.GuardClauses;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit;

/// <summary>The data of one civil servant (<i>pegawai</i>) for the milestones: birth, position, start and contract.</summary>
/// <remarks>The grade is left out: no milestone here follows from it. <see cref="ToString"/> does not show the key, which may be a number of the person.</remarks>
public sealed class PegawaiKarier
{
    private const int MonthsInYear = 12;

    private PegawaiKarier(string kunci, string unit, JenisKepegawaian jenis, LocalDate tanggalLahir, JenjangJabatan jenjang)
    {
        Kunci = kunci;
        Unit = unit;
        JenisKepegawaian = jenis;
        TanggalLahir = tanggalLahir;
        Jenjang = jenjang;
    }

    /// <summary>The caller's key of the record.</summary>
    public string Kunci { get; }

    /// <summary>The unit of work.</summary>
    public string Unit { get; }

    /// <summary>The kind of employment.</summary>
    public JenisKepegawaian JenisKepegawaian { get; }

    /// <summary>The date of birth.</summary>
    public LocalDate TanggalLahir { get; }

    /// <summary>The level of the position.</summary>
    public JenjangJabatan Jenjang { get; }

    /// <summary>The name of the position. Null where it is not known.</summary>
    public string? Jabatan { get; private set; }

    /// <summary>The start in the position (<i>TMT jabatan</i>). Null where it is not known.</summary>
    public LocalDate? TmtJabatan { get; private set; }

    /// <summary>The last day of the contract of a PPPK. Null where it is not known or does not exist.</summary>
    internal LocalDate? AkhirKontrak { get; private set; }

    /// <summary>Makes a record.</summary>
    /// <param name="kunci">The caller's key.</param>
    /// <param name="unit">The unit of work.</param>
    /// <param name="jenis">The kind of employment.</param>
    /// <param name="tanggalLahir">The date of birth. An impossible one makes the retirement unknown.</param>
    /// <param name="jenjang">The level of the position.</param>
    /// <param name="jabatan">The name of the position, if known. It finds an age of its own in a <see cref="TabelBup"/>.</param>
    /// <param name="tmtJabatan">The start in the position, if known.</param>
    /// <param name="akhirKontrak">The last day of the contract, if there is one.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentException">A text is null or blank, or a kind or level is not defined.</exception>
    public static PegawaiKarier Create(
        string kunci,
        string unit,
        JenisKepegawaian jenis,
        LocalDate tanggalLahir,
        JenjangJabatan jenjang,
        string? jabatan = null,
        LocalDate? tmtJabatan = null,
        LocalDate? akhirKontrak = null) =>
        new(Guard.Against.Blank(kunci), Guard.Against.Blank(unit), Guard.Against.Undefined(jenis), tanggalLahir.WithCalendar(CalendarSystem.Iso), Guard.Against.Undefined(jenjang))
        {
            Jabatan = jabatan,
            TmtJabatan = tmtJabatan?.WithCalendar(CalendarSystem.Iso),
            AkhirKontrak = akhirKontrak?.WithCalendar(CalendarSystem.Iso),
        };

    /// <summary>Retirement: the first of the month after the birthday of the retirement age.</summary>
    /// <param name="tabel">The retirement ages.</param>
    /// <returns>The milestone <c>pensiun</c>. Its day is unknown with <c>TANGGAL_TIDAK_SAH</c> for a birth outside the years 1900 to 9800.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tabel"/> is null.</exception>
    public TonggakKarier Pensiun(TabelBup tabel)
    {
        var usia = Guard.Against.Null(tabel).Usia(Jenjang, Jabatan);
        ValueOrReason<LocalDate> day = TonggakKarier.IsUsable(TanggalLahir) ? TabelBup.TmtPensiun(TanggalLahir, usia) : TonggakKarier.Unusable(TanggalLahir);
        return new TonggakKarier("pensiun", BilingualText.Create($"TMT pensiun (BUP {usia})", $"retirement (age {usia})"), tabel.Basis, TanggalLahir, day);
    }

    /// <summary>The day on which the window of a transfer opens.</summary>
    /// <param name="aturan">The window.</param>
    /// <returns>The milestone <c>mutasi-mulai</c>. Unknown with <c>BUKAN_PNS</c>, <c>TANPA_TMT</c> or <c>TANGGAL_TIDAK_SAH</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aturan"/> is null.</exception>
    public TonggakKarier AwalMutasi(AturanMutasi aturan) => InPosition(
        "mutasi-mulai", BilingualText.Create("mulai boleh mutasi", "transfer becomes possible"), aturan, Guard.Against.Null(aturan).MinimalTahun);

    /// <summary>The last day of the window of a transfer.</summary>
    /// <param name="aturan">The window.</param>
    /// <returns>The milestone <c>mutasi-akhir</c>. Unknown as in <see cref="AwalMutasi"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aturan"/> is null.</exception>
    public TonggakKarier AkhirMutasi(AturanMutasi aturan) => InPosition(
        "mutasi-akhir", BilingualText.Create("akhir jendela mutasi", "last day for the transfer"), aturan, Guard.Against.Null(aturan).MaksimalTahun);

    /// <summary>The standing of the person in the window of a transfer.</summary>
    /// <param name="aturan">The window.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <returns>The status, with both ends of the window inside it. Unknown as in <see cref="AwalMutasi"/> and with <c>MULAI_DI_MASA_DEPAN</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="aturan"/> is null.</exception>
    public ValueOrReason<StatusMutasi> Mutasi(AturanMutasi aturan, LocalDate asOf)
    {
        var opens = AwalMutasi(aturan).JatuhTempo(asOf);
        if (opens.Reason is { } reason)
        {
            return reason.Code == "BELUM_JATUH_TEMPO" ? StatusMutasi.BelumBoleh : reason;
        }

        var passed = AkhirMutasi(aturan).Tanggal.Match(end => asOf.WithCalendar(CalendarSystem.Iso) > end, _ => false);
        return passed ? StatusMutasi.MelewatiBatas : StatusMutasi.DalamJendela;
    }

    /// <summary>The last day of the contract of a PPPK.</summary>
    /// <returns>The milestone <c>akhir-kontrak</c>. Unknown with <c>TANPA_KONTRAK</c> for PNS and CPNS and with <c>TANPA_AKHIR_KONTRAK</c> where it is not stated.</returns>
    public TonggakKarier TonggakKontrak()
    {
        ValueOrReason<LocalDate> day = JenisKepegawaian is JenisKepegawaian.Pns or JenisKepegawaian.Cpns ? KarierReasons.WithoutContract(JenisKepegawaian)
            : AkhirKontrak is { } end ? end
            : KarierReasons.NoContractEnd;
        return new TonggakKarier("akhir-kontrak", BilingualText.Create("akhir kontrak PPPK", "end of the contract"), null, null, day);
    }

    /// <summary>Kind of employment and level, without the person.</summary>
    /// <returns>Such as <c>PNS, ahli muda</c>.</returns>
    public override string ToString() => $"{AsnNames.JenisKepegawaian.Of(JenisKepegawaian)}, {AsnNames.JenjangJabatan.Of(Jenjang)}";

    private TonggakKarier InPosition(string id, BilingualText nama, AturanMutasi aturan, int years)
    {
        var day = JenisKepegawaian == JenisKepegawaian.Pns
            ? TonggakKarier.After(TmtJabatan, years * MonthsInYear, KarierReasons.NoStart)
            : KarierReasons.NotPns(JenisKepegawaian);
        return new TonggakKarier(id, nama, aturan.Basis, TmtJabatan, day);
    }
}
