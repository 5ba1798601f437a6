namespace Bkpsdm.Indicators;

/// <summary>The reasons why a SAKIP score is unknown, beyond the reasons that every computation has.</summary>
internal static class SakipReasons
{
    public static Reason UnknownLevel(string letter, SakipLevelTable table)
    {
        var known = string.Join(", ", table.Levels.Select(level => level.Kode));
        return Reason.Create(
            "LEVEL_TIDAK_DIKENAL",
            BilingualText.Create($"level '{letter}' tidak ada dalam tabel ini; yang ada: {known}", $"the table has no level '{letter}'; it has {known}"));
    }

    /// <summary>The same reason with the criterion that has the unknown letter.</summary>
    public static Reason At(string criterion, Reason reason) =>
        Reason.Create(reason.Code, BilingualText.Create($"{criterion}: {reason.Text(Bahasa.Indonesia)}", $"{criterion}: {reason.Text(Bahasa.English)}"));

    public static Reason UnknownCode(string code, SakipInstrument instrument) =>
        Reason.Create(
            "MASUKAN_TIDAK_DIKENAL",
            BilingualText.Create($"'{code}' tidak ada dalam instrumen {instrument.Id} pada tingkat itu", $"the instrument {instrument.Id} has no '{code}' at that level"));

    public static Reason Twice(string code) =>
        Reason.Create("MASUKAN_GANDA", BilingualText.Create($"'{code}' dinilai lebih dari satu kali", $"'{code}' is scored more than once"));

    public static Reason NoCriteria(SakipSubKomponen sub) =>
        Reason.Create("TANPA_KRITERIA", BilingualText.Create($"sub-komponen '{sub.Kode}' tidak memiliki kriteria", $"the sub-component '{sub.Kode}' has no criteria"));
}
