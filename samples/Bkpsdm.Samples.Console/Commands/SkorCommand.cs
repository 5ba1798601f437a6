using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>skor</c>: the cascade score of the plan, or with <c>--level pokin</c> of the performance tree, from achievements by node.</summary>
internal static class SkorCommand
{
    // Invented achievements in percent; one kegiatan has none, and only the programs of sasaran-2 have weights.
    private const string RencanaSample = """
        id,capaian,bobot
        tujuan-1,97.5,
        sasaran-1,101.2,
        5.03.01,96.4,
        5.03.01.2.01,100,
        5.03.01.2.02,92.5,
        5.03.01.2.05,98,
        5.03.01.2.06,100,
        5.03.01.2.07,88.75,
        5.03.01.2.08,100,
        5.03.01.2.09,94,
        sasaran-2,95.1,
        5.03.02,,3
        5.03.02.2.01,97.2,
        5.03.02.2.02,90,
        5.03.02.2.03,85.5,
        5.03.02.2.04,99.3,
        5.04.02,88,1
        5.04.02.2.01,76.9,
        5.04.02.2.02,,

        """;

    private const string PokinSample = """
        id,capaian,bobot
        ultimate-1,97.5,
        intermediate-1,101.2,
        intermediate-2,95.1,
        outcome-1,100,
        outcome-2,97.2,
        outcome-3,99.3,
        outcome-4,100,
        outcome-5,90,2
        outcome-6,85.5,1
        outcome-7,76.9,
        outcome-8,,

        """;

    private static readonly Dictionary<string, ChildValueRule> Rules = new(StringComparer.Ordinal)
    {
        ["capaian"] = ChildValueRule.OwnAchievement,
        ["capaianAtauKontribusi"] = ChildValueRule.OwnAchievementElseContribution,
        ["kontribusi"] = ChildValueRule.Contribution,
    };

    private static readonly Dictionary<string, Func<decimal, MissingValuePolicy>> Policies = new(StringComparer.Ordinal)
    {
        ["takDiketahui"] = _ => MissingValuePolicy.Unknown,
        ["normalkan"] = MissingValuePolicy.Renormalise,
        ["nol"] = MissingValuePolicy.Zero,
    };

    public static void Run(Arguments arguments, Screen screen)
    {
        arguments.RefuseWords(0, "berkasnya ditulis --file F", "the file is written --file F");
        var pokin = IsPokin(arguments);
        var plan = Plan.Of(arguments);
        var tree = pokin ? PohonKaskade.Of(plan.PohonKinerja) : PohonKaskade.Of(plan.Rencana);
        var sample = arguments.Option("--renstra") is null ? (pokin ? PokinSample : RencanaSample) : null;
        if (arguments.Contoh)
        {
            screen.Raw(sample ?? Form(tree));
            return;
        }

        var file = SkorFile.Read(arguments.File ?? "contoh", arguments.File is { } name ? InputText.Read(name) : sample ?? throw NoFile(arguments), tree, arguments.Bahasa, "capaian");
        var score = SkorKaskade.Of(file.Weigh(tree), file.Capaian, Rule(arguments), Policy(arguments));
        var heading = arguments.Say("Skor kaskade", "Cascade score") + (arguments.File is null ? arguments.Say(", contoh rekaan", ", invented example") : string.Empty);
        SkorKaskadeView.Run(score, heading, file.Problems, arguments, screen);
    }

    // The invented achievements are those of the shipped plan; another plan gets its ids to fill in.
    private static string Form(PohonKaskade tree) => CsvOutput.Of(["id", "capaian", "bobot"], tree.Nodes.Select(node => (string?[])[node.Id, null, null]));

    private static InputFault NoFile(Arguments arguments) => new(arguments.Say(
        "skor: contoh bawaan hanya untuk rencana bawaan; isi keluaran skor --contoh --renstra BERKAS dan berikan dengan --file",
        "skor: the built-in example is for the shipped plan only; fill in what skor --contoh --renstra FILE prints and give it with --file"));

    /// <summary>Which of its two results a node brings to the one above (<c>--anak</c>).</summary>
    public static ChildValueRule Rule(Arguments arguments) =>
        Choice(arguments, "--anak", Rules, "capaianAtauKontribusi");

    /// <summary>What is done with nodes without a value (<c>--kosong</c>), and how much must be known (<c>--cakupan</c>).</summary>
    public static MissingValuePolicy Policy(Arguments arguments) =>
        Choice(arguments, "--kosong", Policies, "takDiketahui")(Coverage(arguments));

    /// <summary>What is done with indicators without an achievement in that of their node (<c>--sendiri</c>); never zero, which would hide that they are missing.</summary>
    public static MissingValuePolicy Own(Arguments arguments) => arguments.Option("--sendiri") switch
    {
        null or "takDiketahui" => MissingValuePolicy.Unknown,
        "normalkan" => MissingValuePolicy.Renormalise(0),
        var other => throw new InputFault($"--sendiri {other}: takDiketahui, normalkan"),
    };

    public static string Word(ChildValueRule rule) => Rules.First(entry => entry.Value == rule).Key;

    public static string Word(MissingValueRule rule) => rule switch
    {
        MissingValueRule.Renormalise => "normalkan",
        MissingValueRule.Zero => "nol",
        _ => "takDiketahui",
    };

    /// <summary>Whether the performance tree is meant (<c>--level pokin</c>).</summary>
    public static bool IsPokin(Arguments arguments) => arguments.Option("--level") switch
    {
        null or "rencana" => false,
        "pokin" => true,
        var other => throw new InputFault($"--level {other}: rencana, pokin"),
    };

    private static T Choice<T>(Arguments arguments, string option, Dictionary<string, T> choices, string usual)
    {
        var word = arguments.Option(option) ?? usual;
        return choices.TryGetValue(word, out var choice) ? choice : throw new InputFault($"{option} {word}: {string.Join(", ", choices.Keys)}");
    }

    private static decimal Coverage(Arguments arguments) => arguments.Option("--cakupan") is not { } text ? 0
        : decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var percent) && percent <= 100 ? percent
        : throw new InputFault(arguments.Say($"--cakupan {text}: persen, 0 sampai 100", $"--cakupan {text}: percent, 0 to 100"));
}
