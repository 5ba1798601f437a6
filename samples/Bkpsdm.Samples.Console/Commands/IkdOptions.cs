using System.Globalization;
using Bkpsdm.DataQuality;
using NodaTime;

namespace Bkpsdm.Samples;

/// <summary>What the caller of <c>ikd</c> chooses; what the regulation leaves open is printed with the result.</summary>
internal sealed record IkdOptions(LocalDate Pada, IkdWeights Weights, ZeroPopulationPolicy Nol, int? Prioritas, int? Sintetis, int Benih)
{
    private const int MostRecords = 100_000_000;
    private const int MostPriorities = 1_000_000;

    /// <summary>The day of the built-in example and of generated records, which were made for it.</summary>
    public static readonly LocalDate DayOfExamples = new(2026, 12, 31);

    public static IkdOptions Of(Arguments arguments)
    {
        var example = arguments.File is null && arguments.Option("--pada") is null;
        return new IkdOptions(
            example ? DayOfExamples : ReferenceDay.Of(arguments),
            WeightsOf(arguments),
            PolicyOf(arguments),
            Whole(arguments, "--prioritas", MostPriorities),
            Whole(arguments, "--sintetis", MostRecords),
            Whole(arguments, "--benih", int.MaxValue) ?? 1);
    }

    public DataQualityModel<AsnRecord> Model() => IkdModel.SeBkn17Of2024(Pada, IkdThresholds.Default, Weights);

    public string BobotText(Arguments arguments) => Weights == IkdWeights.ExactParts
        ? arguments.Say("bagian (pecahan di balik bobot tercetak)", "parts (the fractions behind the printed weights)")
        : arguments.Say("tercetak (jumlah 100,01 dan 99,98 pada dua dimensi)", "as printed (two dimensions add up to 100.01 and 99.98)");

    public string NolText(Arguments arguments) => Nol switch
    {
        ZeroPopulationPolicy.AsHundred => arguments.Say("dinilai 100", "scores 100"),
        ZeroPopulationPolicy.Exclude => arguments.Say("dikeluarkan, bobot lain menjadi keseluruhan", "left out, the other weights become the whole"),
        _ => arguments.Say("membuat indeks tidak diketahui", "makes the index unknown"),
    };

    public string NolWord => Nol switch
    {
        ZeroPopulationPolicy.AsHundred => "seratus",
        ZeroPopulationPolicy.Exclude => "keluarkan",
        _ => "takdiketahui",
    };

    private static IkdWeights WeightsOf(Arguments arguments) => arguments.Option("--bobot") switch
    {
        null or "bagian" => IkdWeights.ExactParts,
        "tercetak" => IkdWeights.AsPrinted,
        var other => throw new InputFault($"--bobot {other}: {arguments.Say("bagian atau tercetak", "bagian or tercetak")}"),
    };

    private static ZeroPopulationPolicy PolicyOf(Arguments arguments) => arguments.Option("--nol") switch
    {
        "seratus" => ZeroPopulationPolicy.AsHundred,
        null or "keluarkan" => ZeroPopulationPolicy.Exclude,
        "takdiketahui" => ZeroPopulationPolicy.Unknown,
        var other => throw new InputFault($"--nol {other}: {arguments.Say("seratus, keluarkan, atau takdiketahui", "seratus, keluarkan or takdiketahui")}"),
    };

    private static int? Whole(Arguments arguments, string name, int most) => arguments.Option(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most ? number
        : throw new InputFault($"{name} {text}: {arguments.Say("bilangan bulat 1 sampai", "a whole number from 1 to")} {most.ToString(CultureInfo.InvariantCulture)}");
}
