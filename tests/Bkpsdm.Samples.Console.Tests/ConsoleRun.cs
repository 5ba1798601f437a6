namespace Bkpsdm.Samples.Tests;

/// <summary>Runs the console in memory, as a script would: redirected, with its exit code.</summary>
internal sealed record ConsoleRun(int Code, string Output, string Error)
{
    public static ConsoleRun Of(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = SampleApp.Run(args, Screen.For(output, redirected: true), error);
        return new ConsoleRun(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command on a file with the given text.</summary>
    public static ConsoleRun OnFile(string extension, string text, params string[] args)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + extension);
        try
        {
            File.WriteAllText(file, text);
            return Of([.. args, "--file", file]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
