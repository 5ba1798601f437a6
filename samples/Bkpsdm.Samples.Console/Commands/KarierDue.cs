using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using NodaTime;

namespace Bkpsdm.Samples;

/// <summary>One milestone of one person that is due, or will be within twelve months.</summary>
internal sealed record KarierDue(KarierRow Row, TonggakKarier Tonggak, LocalDate Tanggal, Reason? Belum)
{
    private const int MonthsAhead = 12;

    public static IReadOnlyList<KarierDue> Of(KarierFile file, LocalDate asOf) =>
    [
        .. from row in file.Rows
           from tonggak in Milestones(row, file.Bup)
           let due = tonggak.JatuhTempo(asOf)
           let ahead = tonggak.JatuhTempo(asOf.PlusMonths(MonthsAhead))
           where ahead.IsKnown && due.Reason?.Code is null or "BELUM_JATUH_TEMPO"
           let day = ahead.Match(known => known, _ => default)
           orderby day, row.Line
           select new KarierDue(row, tonggak, day, due.Reason),
    ];

    public static IEnumerable<TonggakKarier> Milestones(KarierRow row, TabelBup bup)
    {
        if (row.Pegawai.IsPns())
        {
            yield return row.Pegawai.Pensiun(bup);
        }
        else
        {
            yield return row.Pegawai.TonggakKontrak();
        }

        if (row.Pegawai.JenisKepegawaian == JenisKepegawaian.Pns)
        {
            yield return row.Pegawai.AkhirMutasi(PeraturanBkn5Of2019.Mutasi);
        }
    }
}
