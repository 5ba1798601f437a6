namespace Bkpsdm.Renstra.Rules;

/// <summary>The agency of the plan, by its name and by its abbreviation.</summary>
internal sealed record OwnAgency(string Name, string Abbreviation)
{
    public static OwnAgency Of(RencanaStrategis plan)
    {
        var name = plan.Identitas.PerangkatDaerah;
        var region = name.IndexOf(" Kabupaten ", StringComparison.OrdinalIgnoreCase) is var at and >= 0 ? at : name.IndexOf(" Kota ", StringComparison.OrdinalIgnoreCase);
        var agency = region >= 0 ? name.Substring(0, region) : name;
        return new OwnAgency(agency, Initials(agency));
    }

    public bool IsNamedIn(string text) =>
        text.IndexOf(Name, StringComparison.OrdinalIgnoreCase) is >= 0 || TextWords.All(text).Contains(Abbreviation, StringComparer.OrdinalIgnoreCase);

    private static string Initials(string name) =>
        string.Concat(name.Split(' ').Where(word => word.Length > 0 && !Vocabulary.FunctionWords.Contains(word)).Select(word => word[0]));
}
