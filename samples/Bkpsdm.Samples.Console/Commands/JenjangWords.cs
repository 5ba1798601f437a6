using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>The words of the levels in the output for programs.</summary>
internal static class JenjangWords
{
    public static string Of(JenjangRencana jenjang) => jenjang switch
    {
        JenjangRencana.Tujuan => "tujuan",
        JenjangRencana.Sasaran => "sasaran",
        JenjangRencana.Program => "program",
        JenjangRencana.Kegiatan => "kegiatan",
        _ => "subkegiatan",
    };
}
