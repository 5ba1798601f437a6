namespace Bkpsdm.Indicators;

/// <summary>The reasons of change that no other part of the package shares.</summary>
internal static class ChangeReasons
{
    public static Reason ZeroBase { get; } = Make("DASAR_NOL", "nilai awal nol: perubahan relatif dari nol tidak ada", "the base is zero: a relative change from zero does not exist");

    public static Reason NegativeBase { get; } = Make("DASAR_NEGATIF", "nilai awal negatif: perubahan relatif darinya tidak bermakna", "the base is negative: a relative change from it has no meaning");

    public static Reason NegativeEnd { get; } = Make("AKHIR_NEGATIF", "nilai akhir negatif: pertumbuhan majemuk tidak ada", "the last value is negative: compound growth does not exist");

    public static Reason SingleYear { get; } = Make("HANYA_SATU_TAHUN", "hanya satu tahun: tidak ada perubahan", "there is one year only: nothing changes");

    private static Reason Make(string code, string indonesia, string english) => Reason.Create(code, BilingualText.Create(indonesia, english));
}
