using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>What could not be read, gathered by column and kind, so that a file of millions of lines has a report of some lines.</summary>
internal sealed class IkdFaults
{
    private const int LinesNamed = 5;

    private readonly Dictionary<(string? Kolom, string Kode), IkdFault> faults = [];

    public IEnumerable<IkdFault> All => faults.Values;

    public long Count => faults.Values.Sum(fault => fault.Jumlah);

    public void Add(ReadError error)
    {
        var kind = (error.Path, error.Code);
        if (!faults.TryGetValue(kind, out var fault))
        {
            faults.Add(kind, fault = new IkdFault(error));
        }

        fault.Jumlah++;
        if (fault.Lines.Count < LinesNamed && error.Line is { } line)
        {
            fault.Lines.Add(line);
        }
    }
}
