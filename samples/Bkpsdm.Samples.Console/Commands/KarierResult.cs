using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using NodaTime;

namespace Bkpsdm.Samples;

/// <summary>What <c>karier</c> computes from a population as of a day.</summary>
internal sealed record KarierResult(
    KarierFile File,
    LocalDate Pada,
    PensiunTally Pensiun,
    IReadOnlyList<(StatusMutasi Status, int Jumlah)> Mutasi,
    IReadOnlyList<KarierDue> JatuhTempo,
    IReadOnlyList<(string Tonggak, Reason Alasan, int Jumlah)> TidakDiketahui)
{
    private static readonly StatusMutasi[] Statuses = [StatusMutasi.BelumBoleh, StatusMutasi.DalamJendela, StatusMutasi.MelewatiBatas];

    private static readonly RatioFormula Share = RatioFormula.Create(
        FormulaInput.Create("tidakDihitung", BilingualText.Create("baris tidak dihitung", "lines left out")),
        FormulaInput.Create("baris", BilingualText.Create("baris", "lines")));

    public int Baris => File.Rows.Count + File.Refused.Count;

    public ValueOrReason<decimal> PersenTidakDihitung => LeftOut(File.Refused.Count, Baris);

    /// <summary>The share of lines that could not be used, in percent.</summary>
    public static ValueOrReason<decimal> LeftOut(int refused, int lines) => Share.Evaluate(refused, lines);

    public static KarierResult Of(KarierFile file, LocalDate asOf)
    {
        var pns = file.Rows.Where(row => row.Pegawai.IsPns()).ToArray();
        var status = pns.Select(row => row.Pegawai.Mutasi(PeraturanBkn5Of2019.Mutasi, asOf)).ToArray();
        var unknown = from row in file.Rows
                      from tonggak in KarierDue.Milestones(row, file.Bup)
                      let reason = tonggak.Tanggal.Reason ?? (tonggak.JatuhTempo(asOf).Reason is { Code: "MULAI_DI_MASA_DEPAN" } later ? later : null)
                      where reason is not null
                      group reason by (tonggak.Id, reason.Code) into same
                      orderby same.Key.Id, same.Key.Code
                      select (same.Key.Id, same.First(), same.Count());
        return new KarierResult(
            file,
            asOf,
            PensiunTally.Of(file.Bup, pns.Select(row => row.Pegawai)),
            [.. Statuses.Select(one => (one, status.Count(own => own == one)))],
            KarierDue.Of(file, asOf),
            [.. unknown]);
    }
}
