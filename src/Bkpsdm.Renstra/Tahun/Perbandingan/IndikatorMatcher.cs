namespace Bkpsdm.Renstra;

/// <summary>Finds the indicators of one plan in another, where their nodes have been paired.</summary>
internal sealed class IndikatorMatcher
{
    private readonly Pairing<IndikatorRow> pairing;
    private readonly Pairing<SimpulRencana> nodes;
    private readonly Dictionary<IndikatorRow, string> names = [];

    private IndikatorMatcher(PohonRencana lama, PohonRencana baru, Pairing<SimpulRencana> nodes)
    {
        pairing = new([.. lama.Indikator], [.. baru.Indikator]);
        this.nodes = nodes;
        foreach (var row in lama.Indikator.Concat(baru.Indikator))
        {
            names[row] = EjaanNama.Normalise(row.Nama.Used);
        }
    }

    public static (Pairing<IndikatorRow> Pairing, IReadOnlyList<PadananAmbigu> Ambiguous) Match(PohonRencana lama, PohonRencana baru, Pairing<SimpulRencana> nodes)
    {
        var matcher = new IndikatorMatcher(lama, baru, nodes);
        while (matcher.ById() || matcher.ByName() || matcher.BySpelling() || matcher.ByOrder())
        {
        }

        return (matcher.pairing, matcher.Ambiguous());
    }

    // The same node first: an indicator may stand on two levels.
    private bool ById()
    {
        (SimpulRencana, string, string)? Identity(IndikatorRow item, SimpulRencana? node) => node is null ? null : (node, item.IdIndikator, names[item]);
        return pairing.ByKey(item => Identity(item, Partner(item)), item => Identity(item, item.Simpul), MatchWay.IdAndName)
            || pairing.ByKey(item => IdOn(item, Partner(item)), item => IdOn(item, item.Simpul), MatchWay.Indicator)
            || pairing.ByKey(Id, Id, MatchWay.Indicator);
    }

    private bool ByName() =>
        pairing.ByKey(item => NameOn(item, Partner(item)), item => NameOn(item, item.Simpul), MatchWay.Name)
        || pairing.ByKey(Name, Name, MatchWay.Name);

    private bool BySpelling()
    {
        ValueTuple<SimpulRencana>? Place(SimpulRencana? node) => node is null ? null : new(node);
        var siblings = pairing.Groups(item => Place(Partner(item)), item => Place(item.Simpul));
        return pairing.ByOnlyCandidate(
            siblings.SelectMany(group => group.Lama.SelectMany(_ => group.Baru, (one, other) => (one, other)))
                .Where(pair => names[pair.one].Length > 0 && EjaanNama.AreSimilar(names[pair.one], names[pair.other])),
            MatchWay.Spelling);
    }

    private bool ByOrder() =>
        pairing.ByOrder(item => IdOn(item, Partner(item)), item => IdOn(item, item.Simpul))
        || pairing.ByOrder(item => NameOn(item, Partner(item)), item => NameOn(item, item.Simpul));

    private List<PadananAmbigu> Ambiguous() =>
    [
        .. pairing.Groups(Id, Id).Select(group => PadananAmbigu.Of(MatchWay.Indicator, group.Key.Item1, group.Lama, group.Baru)),
        .. pairing.Groups(Name, Name).Select(group => PadananAmbigu.Of(MatchWay.Name, group.Baru[0].Nama.ToString(), group.Lama, group.Baru)),
    ];

    private SimpulRencana? Partner(IndikatorRow item) => nodes.Baru(item.Simpul);

    private static ValueTuple<string>? Id(IndikatorRow item) => new(item.IdIndikator);

    private static (SimpulRencana, string)? IdOn(IndikatorRow item, SimpulRencana? node) => node is null ? null : (node, item.IdIndikator);

    private ValueTuple<string>? Name(IndikatorRow item) => names[item].Length == 0 ? null : new(names[item]);

    private (SimpulRencana, string)? NameOn(IndikatorRow item, SimpulRencana? node) => node is null || names[item].Length == 0 ? null : (node, names[item]);
}
