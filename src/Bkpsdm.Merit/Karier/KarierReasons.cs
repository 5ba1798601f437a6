using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The reasons of a milestone or a condition without an answer.</summary>
internal static class KarierReasons
{
    public static Reason NoStart { get; } = Make("TANPA_TMT", "TMT jabatan tidak diketahui", "the start in the position is not known");

    public static Reason NoContractEnd { get; } = Make("TANPA_AKHIR_KONTRAK", "akhir kontrak tidak diketahui", "the end of the contract is not known");

    public static Reason StartAfterMove { get; } = Make("TMT_TERBALIK", "TMT jabatan lama sesudah TMT jabatan baru", "the old position starts after the new one");

    public static Reason NoPredikat { get; } = Make("TANPA_PREDIKAT_SKP", "predikat SKP tidak diketahui", "the predikat of the appraisal is not known");

    public static Reason NoPendidikan { get; } = Make("TANPA_PENDIDIKAN", "pendidikan tidak diketahui", "the education is not known");

    public static Reason NoCondition { get; } = Make("TANPA_SYARAT", "tidak ada syarat untuk perpindahan ini", "no condition is given for such a move");

    public static Reason WithoutContract(JenisKepegawaian jenis) => Make(
        "TANPA_KONTRAK", $"{AsnNames.JenisKepegawaian.Of(jenis).Indonesia} tidak memiliki kontrak", $"a {AsnNames.JenisKepegawaian.Of(jenis).English} has no contract");

    public static Reason NotPns(JenisKepegawaian jenis) => Make(
        "BUKAN_PNS", $"jendela mutasi berlaku bagi PNS, bukan {AsnNames.JenisKepegawaian.Of(jenis).Indonesia}", $"the window of transfers holds for PNS, not for a {AsnNames.JenisKepegawaian.Of(jenis).English}");

    private static Reason Make(string code, string indonesia, string english) => Reason.Create(code, BilingualText.Create(indonesia, english));
}
