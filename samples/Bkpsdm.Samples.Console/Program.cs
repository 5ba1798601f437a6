using System.Text;
using Bkpsdm.Samples;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return SampleApp.Run(args, Screen.For(Console.Out, Console.IsOutputRedirected, Console.IsErrorRedirected ? null : Console.Error), Console.Error);
