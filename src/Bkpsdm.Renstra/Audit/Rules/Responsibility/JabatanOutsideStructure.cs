using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>Every party named as responsible is a jabatan or unit of the structure.</summary>
internal sealed class JabatanOutsideStructure() : AuditRule(
    "BKP-RNS-081",
    AuditCategory.Responsibility,
    Severity.Error,
    BilingualText.Create("Penanggung jawab tidak ada dalam struktur", "The responsible party is not in the structure"),
    BilingualText.Create("Jabatan yang tidak ada tidak dapat menandatangani perjanjian kinerja.", "A jabatan that does not exist cannot sign a performance agreement."),
    BilingualText.Create("Pakai nama jabatan menurut peraturan tentang susunan organisasi.", "Use the name of the jabatan in the regulation on the organisation."))
{
    private const int LettersOfStem = 5;

    private static readonly Reason NoList = Reason.Create("TANPA_DAFTAR_JABATAN", BilingualText.Create(
        "rencana tidak memuat daftar jabatan",
        "the plan has no list of jabatan"));

    protected override void Check(RuleCheck check)
    {
        foreach (var named in NamedParty.Of(check.Plan).GroupBy(party => (party.Tabel, party.AsRead)))
        {
            Check(check, [.. named]);
        }

        foreach (var entry in check.Plan.KeputusanIndikator.Rows.SelectMany(Unknown))
        {
            check.CountPlace();
            check.Report(entry.Place, NotThere(entry.Party, 1), new FindingNumbers(entry.Party, entry.Party, default, null));
        }
    }

    private static void Check(RuleCheck check, NamedParty[] same)
    {
        var party = same[0];
        var place = party.Place.WithKolom("penanggungJawab");
        var unsure = check.Plan.Jabatan.All.Count == 0 ? NoList : null;
        if (!check.Plan.Jabatan.Resolve(party.Tabel, party.AsRead).TryGet(out var jabatan, out var reason) && reason.Code == "EJAAN_MENDUA")
        {
            unsure ??= reason;
        }

        if (unsure is not null)
        {
            check.ReportUnjudged(place, unsure);
            return;
        }

        check.CountPlace();
        if (Message(party, jabatan ?? [], same.Length) is { } message)
        {
            check.Report(place, message, new FindingNumbers(party.AsRead, party.Used, jabatan is [var meant] ? meant.Nama : null, null));
        }
    }

    private static BilingualText? Message(NamedParty party, IReadOnlyList<Jabatan> jabatan, int rows) =>
        jabatan.Count == 0 ? NotThere(party.Used, rows)
        : jabatan.Count == 1 && !IsDeclared(jabatan[0], party) && NamedOtherwise(party.Used, jabatan[0].Nama) ? Otherwise(party.Used, jabatan[0].Nama, rows)
        : null;

    // An abbreviation and the like: the words themselves say which jabatan it is.
    private static bool IsDeclared(Jabatan jabatan, NamedParty party) => jabatan.Ejaan.Any(spelling =>
        spelling.Basis == StatedBasis.Declared
        && string.Equals(spelling.Tabel, party.Tabel, StringComparison.Ordinal)
        && string.Equals(spelling.Teks, party.AsRead, StringComparison.Ordinal));

    // A longer or shorter name is still the name; one that puts other words in place of others is another jabatan by its name.
    private static bool NamedOtherwise(string used, string official)
    {
        var here = TextWords.Things(used);
        var there = TextWords.Things(official);
        return here.Any(word => !there.Any(other => SameWord(word, other))) && there.Any(word => !here.Any(other => SameWord(word, other)));
    }

    // "Analis" and "Analisis" are one word, spelt badly.
    private static bool SameWord(string word, string other) =>
        string.Compare(word, 0, other, 0, LettersOfStem, StringComparison.OrdinalIgnoreCase) == 0;

    private static IEnumerable<(FindingPlace Place, string Party)> Unknown(KeputusanRow entry)
    {
        var place = FindingPlace.Of(entry).WithIndikator(entry.IdIndikator).WithKolom("penanggungJawab");
        return entry.PenanggungJawab.Where(party => party.Jabatan is null).Select(party => (place, party.Terbaca));
    }

    private static BilingualText NotThere(string party, int rows) => BilingualText.Create(
        $"'{party}' tidak ada dalam struktur organisasi{Rows(rows, Bahasa.Indonesia)}",
        $"'{party}' is not in the organisation{Rows(rows, Bahasa.English)}");

    private static BilingualText Otherwise(string party, string official, int rows) => BilingualText.Create(
        $"'{party}' tidak ada dalam struktur organisasi; yang dimaksud tampaknya '{official}'{Rows(rows, Bahasa.Indonesia)}",
        $"'{party}' is not in the organisation; what is meant seems to be '{official}'{Rows(rows, Bahasa.English)}");

    private static string Rows(int rows, Bahasa bahasa) => rows < 2 ? string.Empty : FormattableString.Invariant($" ({rows} {(bahasa == Bahasa.English ? "rows" : "baris")})");
}
