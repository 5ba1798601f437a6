namespace Bkpsdm.Renstra.Rules;

/// <summary>A row of any alignment table with its place in the JSON text.</summary>
internal readonly record struct AlignmentRow(KaitanKeselarasan Kaitan, string Path)
{
    /// <summary>The rows of all alignment tables, problems, issues and priority programs included.</summary>
    public static IReadOnlyList<AlignmentRow> Of(RencanaStrategis plan) =>
    [
        .. Rows(plan.KeterkaitanRpjmd.Rows.Select(row => row.Kaitan), "$.keterkaitanRpjmd"),
        .. Rows(plan.Tpb.Rows.Select(row => row.Kaitan), "$.tpb"),
        .. Rows(plan.AstaCita.Rows.Select(row => row.Kaitan), "$.astaCita"),
        .. Rows(plan.Rpjmn.Rows.Select(row => row.Kaitan), "$.rpjmn"),
        .. Rows(plan.Permasalahan.Rows.Select(row => row.Kaitan), "$.permasalahan"),
        .. Rows(plan.IsuStrategis.TemaKlhs.Rows.Select(row => row.Kaitan), "$.isuStrategis.temaKlhs"),
        .. Rows(plan.IsuStrategis.IndikasiKlhs.Rows.Select(row => row.Kaitan), "$.isuStrategis.indikasiKlhs"),
        .. Rows(plan.IsuStrategis.Isu.Rows.Select(row => row.Kaitan), "$.isuStrategis.isu"),
        .. Rows(plan.ProgramUnggulan.Rows.Select(row => row.Kaitan), "$.programUnggulan"),
    ];

    public bool NamesNothing => Kaitan.IdSimpul.Count == 0 && Kaitan.IdIndikator.Count == 0;

    private static IEnumerable<AlignmentRow> Rows(IEnumerable<KaitanKeselarasan> rows, string section) =>
        rows.Select((kaitan, i) => new AlignmentRow(kaitan, FormattableString.Invariant($"{section}.baris[{i}]")));
}
