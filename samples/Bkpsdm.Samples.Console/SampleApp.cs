using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>Finds the command and turns unusable input into one line on standard error and exit code 2.</summary>
internal static class SampleApp
{
    private const int UnusableInput = 2;

    private static readonly Dictionary<string, Action<Arguments, Screen>> Commands = new(StringComparer.Ordinal)
    {
        ["indikator"] = IndikatorCommand.Run,
        ["capaian"] = CapaianCommand.Run,
        ["anggaran"] = AnggaranCommand.Run,
        ["renstra"] = RenstraCommand.Run,
        ["pokin"] = PokinCommand.Run,
        ["jabatan"] = JabatanCommand.Run,
        ["skor"] = SkorCommand.Run,
        ["bandingkan"] = BandingkanCommand.Run,
        ["renja"] = RenjaCommand.Run,
        ["perjanjian"] = PerjanjianCommand.Run,
        ["evaluasi"] = EvaluasiCommand.Run,
        ["ekspor"] = EksporCommand.Run,
        ["audit"] = AuditCommand.Run,
        ["ikm"] = IkmCommand.Run,
        ["sakip"] = SakipCommand.Run,
        ["nip"] = NipCommand.Run,
        ["merit"] = MeritCommand.Run,
        ["nspk"] = NspkCommand.Run,
        ["karier"] = KarierCommand.Run,
        ["ikd"] = IkdCommand.Run,
        ["ipasn"] = IpAsnCommand.Run,
        ["bantuan"] = BantuanCommand.Run,
    };

    public static IEnumerable<string> CommandNames => Commands.Keys;

    public static int Run(string[] args, Screen screen, TextWriter error)
    {
        try
        {
            var arguments = Arguments.Parse(args);
            Command(arguments)(arguments, screen);
            screen.Flush();
            return screen.ExitCode;
        }
        catch (InputFault fault)
        {
            error.WriteLine(fault.Message);
            return UnusableInput;
        }
    }

    private static Action<Arguments, Screen> Command(Arguments arguments)
    {
        if (arguments.Command is not { } name)
        {
            return Tour.Run;
        }

        return Commands.TryGetValue(name, out var command)
            ? command
            : throw new InputFault(arguments.Bahasa == Bahasa.English
                ? $"unknown command '{name}'; known: {string.Join(", ", Commands.Keys)}. Without a command the sample tours the plan."
                : $"perintah '{name}' tidak dikenal; yang dikenal: {string.Join(", ", Commands.Keys)}. Tanpa perintah, contoh ini menelusuri seluruh rencana.");
    }
}
