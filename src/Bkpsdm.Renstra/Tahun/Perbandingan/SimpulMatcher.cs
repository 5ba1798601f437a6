namespace Bkpsdm.Renstra;

/// <summary>Finds the nodes of one plan in another. Every way is the same from either side, so that the comparison turned round is its mirror.</summary>
internal sealed class SimpulMatcher
{
    private readonly Pairing<SimpulRencana> pairing;
    private readonly Dictionary<SimpulRencana, string> names = [];

    private SimpulMatcher(PohonRencana lama, PohonRencana baru)
    {
        pairing = new(lama.Nodes, baru.Nodes);
        foreach (var node in lama.Nodes.Concat(baru.Nodes))
        {
            names[node] = EjaanNama.Normalise(node.Nama.Used);
        }
    }

    public static (Pairing<SimpulRencana> Pairing, IReadOnlyList<PadananAmbigu> Ambiguous) Match(PohonRencana lama, PohonRencana baru)
    {
        var matcher = new SimpulMatcher(lama, baru);

        // A surer way comes first again after each step: a pair found below or above may make a name plain.
        while (matcher.ByIdentity() || matcher.ByName() || matcher.ByIndicator() || matcher.ByChildren() || matcher.BySpelling())
        {
        }

        return (matcher.pairing, matcher.Ambiguous());
    }

    private bool ByIdentity()
    {
        (JenjangRencana, string, string)? Identity(SimpulRencana node) => (node.Jenjang, node.Id, names[node]);
        return pairing.ByKey(Identity, Identity, MatchWay.IdAndName) || pairing.ByKey(Code, Code, MatchWay.Code);
    }

    private bool ByName() =>
        pairing.ByKey(Name, Name, MatchWay.Name)
        || pairing.ByKey(node => NameBelow(node, pairing.Baru(node.Parent)), node => NameBelow(node, node.Parent), MatchWay.Name);

    private bool ByIndicator() => pairing.ByOnlyCandidate(SharedIndicators().SelectMany(group => Cross(group.Lama, group.Baru)), MatchWay.Indicator);

    private bool ByChildren()
    {
        Dictionary<(SimpulRencana, SimpulRencana), int> shared = [];
        foreach (var (one, other) in pairing.Pairs)
        {
            if (one.Parent is { } above && other.Parent is { } beside && above.Jenjang == beside.Jenjang && pairing.Baru(above) is null && pairing.Lama(beside) is null)
            {
                shared[(above, beside)] = shared.TryGetValue((above, beside), out var count) ? count + 1 : 1;
            }
        }

        return pairing.ByOnlyCandidate(
            shared.Where(pair => 2 * pair.Value > pair.Key.Item1.Children.Count && 2 * pair.Value > pair.Key.Item2.Children.Count).Select(pair => pair.Key),
            MatchWay.Children);
    }

    private bool BySpelling()
    {
        (SimpulRencana?, JenjangRencana)? Place(SimpulRencana node, SimpulRencana? above) =>
            (node.Parent is null) != (above is null) || names[node].Length == 0 ? null : (above, node.Jenjang);
        var siblings = pairing.Groups(node => Place(node, pairing.Baru(node.Parent)), node => Place(node, node.Parent));
        return pairing.ByOnlyCandidate(
            siblings.SelectMany(group => Cross(group.Lama, group.Baru)).Where(pair => EjaanNama.AreSimilar(names[pair.Lama], names[pair.Baru])),
            MatchWay.Spelling);
    }

    private List<PadananAmbigu> Ambiguous() =>
    [
        .. pairing.Groups(Code, Code).Select(group => PadananAmbigu.Of(MatchWay.Code, group.Key.Item2.ToString(), group.Lama, group.Baru)),
        .. pairing.Groups(Name, Name).Select(group => PadananAmbigu.Of(MatchWay.Name, group.Baru[0].Nama.ToString(), group.Lama, group.Baru)),
        .. SharedIndicators().Select(group => PadananAmbigu.Of(MatchWay.Indicator, group.Id, group.Lama, group.Baru)),
    ];

    private List<(string Id, List<SimpulRencana> Lama, List<SimpulRencana> Baru)> SharedIndicators()
    {
        var left = ByIndicator(pairing.LamaLeft);
        var right = ByIndicator(pairing.BaruLeft);
        return [.. right.Where(group => left.Contains(group.Key)).Select(group => (group.Key.Id, left[group.Key].Distinct().ToList(), group.Distinct().ToList()))];
    }

    private static ILookup<(JenjangRencana Jenjang, string Id), SimpulRencana> ByIndicator(IEnumerable<SimpulRencana> nodes) =>
        nodes.SelectMany(node => node.Indikator, (node, row) => (node, row.IdIndikator)).ToLookup(entry => (entry.node.Jenjang, entry.IdIndikator), entry => entry.node);

    private static IEnumerable<(SimpulRencana Lama, SimpulRencana Baru)> Cross(IEnumerable<SimpulRencana> lama, IEnumerable<SimpulRencana> baru) =>
        lama.SelectMany(_ => baru, (one, other) => (one, other));

    private static (JenjangRencana, KodeNomenklatur)? Code(SimpulRencana node) => node.Kode.IsEmpty ? null : (node.Jenjang, node.Kode);

    private (JenjangRencana, string)? Name(SimpulRencana node) => names[node].Length == 0 ? null : (node.Jenjang, names[node]);

    // Below a node whose partner is known, or both at the top.
    private (SimpulRencana?, JenjangRencana, string)? NameBelow(SimpulRencana node, SimpulRencana? above) =>
        (node.Parent is null) != (above is null) || names[node].Length == 0 ? null : (above, node.Jenjang, names[node]);
}
