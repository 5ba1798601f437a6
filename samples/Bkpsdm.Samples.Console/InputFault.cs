using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>Input that cannot be used; its message is the one line that the user reads.</summary>
#pragma warning disable CA1032, CA1064 // Internal on purpose: it ends in SampleApp.Run.
internal sealed class InputFault(string message) : Exception(message.ReplaceLineEndings(" "))
{
    public static InputFault Of(string file, ReadError error, Bahasa bahasa) => new($"{file}: {error.Text(bahasa)}");
}
