using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The strategic issues of the agency (<i>isu strategis</i>) and the environmental study from which they follow.</summary>
/// <remarks>In the Paser plan these are Tabel 2.13, 2.14 and 2.15, and the five issues that section 2.12 sets. Immutable.</remarks>
public sealed class IsuStrategis
{
    private IsuStrategis()
    {
    }

    /// <summary>The themes of the environmental study (KLHS) that concern the agency.</summary>
    public TabelKeselarasan<TemaKlhsRow> TemaKlhs { get; private init; } = TabelKeselarasan<TemaKlhsRow>.Empty;

    /// <summary>The indicators of the environmental study with the programs that serve them.</summary>
    public TabelKeselarasan<IndikasiKlhsRow> IndikasiKlhs { get; private init; } = TabelKeselarasan<IndikasiKlhsRow>.Empty;

    /// <summary>The strategic issue and what leads to it.</summary>
    public TabelKeselarasan<IsuStrategisRow> Isu { get; private init; } = TabelKeselarasan<IsuStrategisRow>.Empty;

    /// <summary>The issues that the text of the plan sets (<i>ditetapkan</i>), in its order and in our own words.</summary>
    public IReadOnlyList<BilingualText> Ditetapkan { get; private init; } = [];

    /// <summary>The issues of a plan that states none.</summary>
    internal static IsuStrategis Empty { get; } = new();

    internal IEnumerable<KaitanKeselarasan> Kaitan =>
        [.. TemaKlhs.Rows.Select(row => row.Kaitan), .. IndikasiKlhs.Rows.Select(row => row.Kaitan), .. Isu.Rows.Select(row => row.Kaitan)];

    internal static IsuStrategis Make(IsuStrategisData data, string path) => new()
    {
        TemaKlhs = Table(data.TemaKlhs, (row, kaitan, _) => new TemaKlhsRow(row, kaitan), path + ".temaKlhs"),
        IndikasiKlhs = Table(data.IndikasiKlhs, (row, kaitan, at) => new IndikasiKlhsRow(row, kaitan, at), path + ".indikasiKlhs"),
        Isu = Table(data.Isu, (row, kaitan, _) => new IsuStrategisRow(row, kaitan), path + ".isu"),
        Ditetapkan = [.. (data.Ditetapkan ?? []).Select((text, i) => text.Text(FormattableString.Invariant($"{path}.ditetapkan[{i}]")))],
    };

    private static TabelKeselarasan<TRow> Table<TData, TRow>(TabelKeselarasanData<TData>? data, Func<TData, KaitanKeselarasan, string, TRow> make, string path)
        where TData : class, IBarisKeselarasanData
        where TRow : class =>
        data is null ? TabelKeselarasan<TRow>.Empty : TabelKeselarasan<TRow>.Make(data, JenisKeselarasan.IsuStrategis, make, path);
}
