namespace Bkpsdm.Renstra.Rules;

/// <summary>The statutory word of a level, the same in both languages.</summary>
internal static class LevelWords
{
    public static string Of(JenjangRencana jenjang) => jenjang switch
    {
        JenjangRencana.Tujuan => "tujuan",
        JenjangRencana.Sasaran => "sasaran",
        JenjangRencana.Program => "program",
        JenjangRencana.Kegiatan => "kegiatan",
        _ => "sub kegiatan",
    };
}
