using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Samples;

/// <summary><c>bandingkan</c>: two plans held against each other, without files the draft of April 2025 and the final plan.</summary>
internal static class BandingkanCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        arguments.RefuseWords(0, "tulis --renstra LAMA --dengan BARU", "write --renstra OLD --dengan NEW");
        var comparison = PerbandinganRencana.Of(Old(arguments), New(arguments));
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => BandingkanJson.Write(json, comparison, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(BandingkanRow.Fields, BandingkanRow.Of(comparison).Select(row => row.Cells)));
        }
        else
        {
            BandingkanView.Show(comparison, arguments, screen);
        }
    }

    // --renstra is the plan from which one starts, --dengan the one it is compared with.
    private static RencanaStrategis Old(Arguments arguments) =>
        arguments.Option("--renstra") is null ? DrafRenstraPaser.Load() : Plan.Of(arguments);

    private static RencanaStrategis New(Arguments arguments) => arguments.Option("--dengan") is { } file ? Plan.Read(file, arguments.Bahasa) : PaserRenstra.Load();
}
