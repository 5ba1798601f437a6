using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The notes of a chart about unknown values. Places that share a reason stand together, in their order.</summary>
internal sealed class CatatanTakDiketahui(Bahasa bahasa)
{
    private readonly List<(string Reason, List<string> Places)> entries = [];

    public bool IsEmpty => entries.Count == 0;

    public IEnumerable<string> Lines =>
        entries.Select(entry => string.Join(", ", entry.Places) + (bahasa == Bahasa.English ? " unknown: " : " tidak diketahui: ") + entry.Reason + ".");

    public void Add(string place, Reason reason)
    {
        var text = reason.Text(bahasa);
        var entry = entries.Find(known => string.Equals(known.Reason, text, StringComparison.Ordinal));
        if (entry.Places is null)
        {
            entry = (text, []);
            entries.Add(entry);
        }

        entry.Places.Add(place);
    }
}
