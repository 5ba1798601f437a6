using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Evaluations of the shipped plan in 2026 from a few realisations.</summary>
internal static class EvaluasiText
{
    public static readonly RencanaStrategis Plan = PaserRenstra.Load();
    public static readonly TahunAnggaran Year = TahunAnggaran.Create(2026);
    public static readonly KebijakanEvaluasi Usual = Policy();

    public static KebijakanEvaluasi Policy(BoundaryRule ambang = BoundaryRule.AtLeast, FinalRule? aturan = null, Polarity? polaritas = null, RumusEfisiensi? efisiensi = null) =>
        KebijakanEvaluasi.Create(
            AchievementRule.DuaTargetKurangRealisasi,
            ZeroTargetPolicy.Unknown,
            AmbangCapaian.Create(80, ambang),
            Permendagri86Of2017.Predikat,
            tanpaAturan: aturan,
            tanpaPolaritas: polaritas,
            efisiensi: efisiensi);

    public static RealisasiRow Nilai(string id, int triwulan, decimal nilai, int line = 1, int year = 2026) =>
        RealisasiRow.FromNilai(line, id, TahunAnggaran.Create(year), triwulan, nilai);

    public static RealisasiRow Rupiah(string id, int triwulan, decimal rupiah, int line = 1) =>
        RealisasiRow.FromRupiah(line, id, Year, triwulan, rupiah);

    public static EvaluasiRenstra Of(int triwulan, KebijakanEvaluasi policy, params RealisasiRow[] rows) =>
        EvaluasiRenstra.Of(Plan, DaftarRealisasi.Of(Plan, rows), Year, triwulan, policy).ToOneOf().AsT1;

    public static EvaluasiRenstra Of(int triwulan, params RealisasiRow[] rows) => Of(triwulan, Usual, rows);
}
