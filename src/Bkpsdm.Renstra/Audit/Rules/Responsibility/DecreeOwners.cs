using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The owners of an indicator by the decree: the party of the section, and those that the entry names.</summary>
internal sealed class DecreeOwners(RencanaStrategis plan)
{
    private readonly ILookup<string, KeputusanRow> entries =
        plan.KeputusanIndikator.Rows.Where(entry => entry.IdIndikator is not null).ToLookup(entry => entry.IdIndikator!, StringComparer.Ordinal);

    public IReadOnlyList<Jabatan> Of(string idIndikator) =>
    [
        .. entries[idIndikator]
            .SelectMany(entry => entry.PenanggungJawab.Select(party => party.Jabatan).Append(entry.Bagian.Pihak))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(id => plan.Jabatan.Find(id).Match<Jabatan?>(found => found, _ => null))
            .OfType<Jabatan>(),
    ];

    /// <summary>The first entry of the decree on an indicator that it has.</summary>
    public FindingPlace Place(string idIndikator) => FindingPlace.Of(entries[idIndikator].First().Reference, "$.keputusanIndikator");

    /// <summary>The rows of the decree on an indicator, in words.</summary>
    public BilingualText Where(string idIndikator) => BilingualText.Create(
        string.Join("; ", entries[idIndikator].Select(entry => entry.Reference.Text(Bahasa.Indonesia))),
        string.Join("; ", entries[idIndikator].Select(entry => entry.Reference.Text(Bahasa.English))));
}
