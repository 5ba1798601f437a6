using System.Globalization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>One kind of what could not be read in one column, with its first lines.</summary>
internal sealed class IkdFault(ReadError first)
{
    public ReadError First { get; } = first;

    public long Jumlah { get; set; }

    public List<int> Lines { get; } = [];

    public string Text(Arguments arguments)
    {
        var lines = string.Join(", ", Lines.Select(line => line.ToString(CultureInfo.InvariantCulture))) + (Jumlah > Lines.Count ? ", ..." : string.Empty);
        var column = First.Path is null ? string.Empty : $"{arguments.Say("kolom", "column")} {First.Path}: ";
        return $"{column}{First.Message.In(arguments.Bahasa)} ({Jumlah.ToString(CultureInfo.InvariantCulture)} x, {arguments.Say("baris", "line")} {lines})";
    }
}
