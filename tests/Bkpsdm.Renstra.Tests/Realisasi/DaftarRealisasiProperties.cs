using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Bkpsdm.Renstra.Tests.EvaluasiText;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Whatever a file holds, every row is used, refused with its line, or empty, and everything can be computed from it.</summary>
public class DaftarRealisasiProperties
{
    private static readonly string[] Columns = ["tahun", "triwulan", "id", "kode", "indikator", "nilai", "rupiah", "target", "pagu"];

    // What files hold by mistake, among what they should hold.
    private static readonly string[] Words =
    [
        "", "2026", "2030", "2031", "1", "2", "3", "4", "IV", "tahun", "5", "-1", "nilai-sakip", "indeks-sistem-merit", "hukuman-disiplin",
        "5.03.02.2.03.0004-1", "5.03.01", "5.03.02", "5.03.02.2.03", "sasaran-1", "tujuan-1", "71,5", "71.5", "1.957", "0", "100", "101",
        "79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001", "99999999999999999999999999999999",
        "1e5", "NaN", "N/A", "-", "\u0000", "\uD800", "\u0661", "Nilai SAKIP", "9.99.99", "9.99.99.9.99.9999",
    ];

    private static readonly Gen<string?> Cell = Gen.Frequency((9, Gen.Elements(Words).Select(word => (string?)word)), (1, ArbMap.Default.GeneratorFor<string?>()));

    private static readonly Gen<Dictionary<string, string?>> Row =
        from cells in Cell.ArrayOf(Columns.Length)
        from sound in Gen.Elements(true, true, false)
        select Columns.Zip(cells).ToDictionary(pair => pair.First, pair => sound && pair.First == "tahun" ? "2026" : sound && pair.First == "triwulan" ? "1" : pair.Second);

    private static readonly Arbitrary<(PenulisanAngka Angka, Dictionary<string, string?>[] Rows)> Files = Arb.From(
        from angka in Gen.Elements(PenulisanAngka.Indonesia, PenulisanAngka.Invarian)
        from rows in Row.ListOf()
        select (angka, rows.Take(30).ToArray()));

    [Property(MaxTest = 60)]
    public Property Any_file_is_evaluated_and_every_row_is_accounted_for() => Prop.ForAll(Files, file =>
    {
        RealisasiRow[] rows = [.. file.Rows.Select((cells, i) => RealisasiRow.Create(i + 1, file.Angka, name => cells.GetValueOrDefault(name)))];
        var realised = DaftarRealisasi.Of(Plan, rows);
        var evaluation = EvaluasiRenstra.Of(Plan, realised, Year, 2, Policy(aturan: FinalRule.Jumlah, polaritas: Polarity.LowerIsBetter, efisiensi: RumusEfisiensi.SelisihCapaianSerapan)).ToOneOf().AsT1;
        HashSet<int> told = [.. realised.Diterima.Select(row => row.Line), .. realised.Kosong, .. realised.Ditolak.Select(error => error.Line ?? 0)];
        return Read(evaluation) && rows.All(row => row.IsEmpty || told.Contains(row.Line));
    });

    [Property(MaxTest = 60)]
    public Property Any_annual_plan_is_held_against_the_Renstra() => Prop.ForAll(Files, file =>
    {
        RenjaRow[] rows = [.. file.Rows.Select((cells, i) => RenjaRow.Create(i + 1, file.Angka, name => cells.GetValueOrDefault(name)))];
        var consistency = Renja.Konsistensi(Plan, Year, rows, CakupanKonsistensi.SampaiSubKegiatan).ToOneOf().AsT1;
        return consistency.ProgramKonsisten.Count <= consistency.ProgramRenja.Count
            && consistency.Ditolak.All(error => error.Line >= 1)
            && consistency.Explain().ToText(Bahasa.English).Length > 0;
    });

    // Every view and working is asked for: a figure, or a reason with its code.
    private static bool Read(EvaluasiRenstra evaluation) =>
        evaluation.Indikator.All(row => row.Explain().ToText(Bahasa.Indonesia).Length > 0)
        && evaluation.Simpul.All(node => node.Explain().ToText(Bahasa.English).Length > 0 && Told(node.Efisiensi) && Told(node.SerapanTerhitung) && Told(node.Cakupan))
        && evaluation.PerJabatan.All(jabatan => jabatan.MencapaiAmbang <= jabatan.Terevaluasi && Told(jabatan.Porsi) && Told(jabatan.RataRataCapaian))
        && evaluation.Ringkasan.Terevaluasi <= evaluation.Ringkasan.Jumlah
        && Scores(evaluation).All(score => score.Nodes.All(node => score.Explain(node, 1).ToText(Bahasa.Indonesia).Length > 0));

    private static bool Told(ValueOrReason<decimal> figure) => figure.Match(_ => true, reason => reason.Code.Length > 0 && reason.Code != "BELUM_DIHITUNG");

    private static IEnumerable<SkorKaskade> Scores(EvaluasiRenstra evaluation) =>
    [
        SkorKaskade.Of(PohonKaskade.Of(Plan.Rencana), evaluation.CapaianPerSimpul(MissingValuePolicy.Renormalise(0)), ChildValueRule.Contribution, MissingValuePolicy.Zero(0)),
        SkorKaskade.Of(PohonKaskade.Of(Plan.PohonKinerja), evaluation.CapaianPerKotak(MissingValuePolicy.Unknown), ChildValueRule.OwnAchievement, MissingValuePolicy.Renormalise(50)),
    ];
}
