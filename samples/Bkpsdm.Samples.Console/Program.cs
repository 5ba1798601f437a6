using System.Text;
using Bkpsdm.Samples;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var progress = Console.IsErrorRedirected ? null : AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
return SampleApp.Run(args, Screen.For(Console.Out, Console.IsOutputRedirected, progress), Console.Error);
