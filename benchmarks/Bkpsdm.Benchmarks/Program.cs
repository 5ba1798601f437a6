using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Bkpsdm.Benchmarks.Ikd;

// --inproc measures in this process, without building a project for each case: quicker, good enough for a smoke run.
// Everything else goes to BenchmarkDotNet, such as --filter '*Ratio*'. Without a filter all cases run.
const string InProcess = "--inproc";
var inProcess = args.Contains(InProcess);

// --interleaved N counts the IKD of N records by all contenders in turn: over so many records, one after another would measure the weather.
const string Interleaved = "--interleaved";
if (args is [Interleaved, ..])
{
    if (args.Length == 2 && int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var records) && records > 0)
    {
        return InterleavedIkd.Run(records, Console.Out);
    }

    Console.Error.WriteLine($"{Interleaved} needs one whole number of records, 1 or more.");
    return 2;
}

string[] rest = [.. args.Where(argument => argument != InProcess)];

var job = inProcess ? Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance) : Job.ShortRun;
var config = ManualConfig.CreateMinimumViable()
    .WithArtifactsPath(Path.GetFullPath("artifacts/bench"))
    .WithOptions(ConfigOptions.DisableLogFile)
    .AddJob(job);

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Bkpsdm.Benchmarks.RatioBenchmarks).Assembly)
    .Run(rest.Length == 0 ? ["--filter", "*"] : rest, config)
    .ToArray();
var cases = summaries.SelectMany(summary => summary.Reports.Select(report => (summary, report))).ToArray();
foreach (var (summary, report) in cases)
{
    Console.WriteLine(Line(summary, report));
}

return cases.Length == 0 || summaries.Any(summary => summary.HasCriticalValidationErrors) || cases.Any(item => !item.report.Success) ? 1 : 0;

static string Line(Summary summary, BenchmarkReport report)
{
    var descriptor = report.BenchmarkCase.Descriptor;
    var name = $"{descriptor.Type.Name}.{descriptor.WorkloadMethod.Name} {report.BenchmarkCase.Parameters.DisplayInfo}".TrimEnd();
    var baseline = summary.Reports.FirstOrDefault(other => other.BenchmarkCase.Descriptor.Baseline && other.BenchmarkCase.Parameters.DisplayInfo == report.BenchmarkCase.Parameters.DisplayInfo);
    return report.ResultStatistics is { } own && baseline?.ResultStatistics is { } reference
        ? string.Create(CultureInfo.InvariantCulture, $"{name,-50} ratio {own.Mean / reference.Mean,7:F2}   {report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0,10} B")
        : $"{name,-50} failed";
}
