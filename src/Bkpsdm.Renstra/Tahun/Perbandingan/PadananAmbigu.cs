namespace Bkpsdm.Renstra;

/// <summary>Nodes or indicators that could match in several ways (<i>padanan ambigu</i>). They are reported and not guessed.</summary>
public sealed class PadananAmbigu
{
    private PadananAmbigu(MatchWay cara, string sama, IReadOnlyList<string> lama, IReadOnlyList<string> baru, IEnumerable<object> members, bool ofIndicators)
    {
        Cara = cara;
        Sama = sama;
        Lama = lama;
        Baru = baru;
        IsOfIndikator = ofIndicators;
        Members = [.. members];
    }

    /// <summary>The way (<i>cara</i>) in which they would match.</summary>
    public MatchWay Cara { get; }

    /// <summary>The common value (<i>sama</i>): the code, the name, or the id of an indicator.</summary>
    public string Sama { get; }

    /// <summary>The ids in the old plan.</summary>
    public IReadOnlyList<string> Lama { get; }

    /// <summary>The ids in the new plan.</summary>
    public IReadOnlyList<string> Baru { get; }

    /// <summary>True for indicators, false for nodes.</summary>
    public bool IsOfIndikator { get; }

    /// <summary>The nodes or indicators themselves: ids of indicators need not be unique.</summary>
    internal HashSet<object> Members { get; }

    internal static PadananAmbigu Of(MatchWay cara, string sama, IReadOnlyList<SimpulRencana> lama, IReadOnlyList<SimpulRencana> baru) =>
        new(cara, sama, [.. lama.Select(node => node.Id)], [.. baru.Select(node => node.Id)], lama.Concat(baru), ofIndicators: false);

    internal static PadananAmbigu Of(MatchWay cara, string sama, IReadOnlyList<IndikatorRow> lama, IReadOnlyList<IndikatorRow> baru) =>
        new(cara, sama, [.. lama.Select(item => item.IdIndikator)], [.. baru.Select(item => item.IdIndikator)], lama.Concat(baru), ofIndicators: true);
}
