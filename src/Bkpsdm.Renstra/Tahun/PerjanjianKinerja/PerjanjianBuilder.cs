using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Puts a performance agreement together out of decree, list of jabatan and tree.</summary>
internal sealed class PerjanjianBuilder
{
    private readonly RencanaStrategis plan;
    private readonly Jabatan jabatan;
    private readonly TahunAnggaran tahun;
    private readonly Jabatan? atasan;
    private readonly Dictionary<string, IndikatorRow> rows = new(StringComparer.Ordinal);

    private PerjanjianBuilder(RencanaStrategis plan, Jabatan jabatan, TahunAnggaran tahun)
    {
        this.plan = plan;
        this.jabatan = jabatan;
        this.tahun = tahun;
        atasan = Superior(jabatan);
        foreach (var row in plan.Rencana.Indikator)
        {
            rows[row.IdIndikator] = row;
        }
    }

    public static PerjanjianKinerja Read(RencanaStrategis plan, Jabatan jabatan, TahunAnggaran tahun) => new PerjanjianBuilder(plan, jabatan, tahun).Read();

    private PerjanjianKinerja Read()
    {
        var measured = IndikatorJabatan.All(plan);
        var own = measured(jabatan);
        HashSet<string> above = atasan is null ? [] : new(measured(atasan).Id, StringComparer.Ordinal);
        string[] inTree = [.. own.Id.Where(rows.ContainsKey)];
        return new PerjanjianKinerja(
            jabatan,
            tahun,
            atasan,
            own,
            [.. inTree.Select(id => new IndikatorPerjanjian(rows[id], tahun, Supported(rows[id], above)))],
            [.. own.Id.Where(id => !rows.ContainsKey(id))],
            Budgets(inTree.Select(id => rows[id].Simpul)));
    }

    private static IndikatorRow[] Supported(IndikatorRow own, HashSet<string> above)
    {
        if (above.Contains(own.IdIndikator))
        {
            return [own];
        }

        var nearest = own.Simpul.PathToGoal().FirstOrDefault(up => up.Indikator.Any(row => above.Contains(row.IdIndikator)));
        return nearest is null ? [] : [.. nearest.Indikator.Where(row => above.Contains(row.IdIndikator))];
    }

    private List<AnggaranPerjanjian> Budgets(IEnumerable<SimpulRencana> measured)
    {
        var rekap = RekapPagu.Of(plan.Rencana);
        HashSet<SimpulRencana> chosen = [.. measured.Concat(plan.NodesByJabatan(jabatan.Id)).SelectMany(Programs)];
        HashSet<SimpulRencana> summed = [];
        List<AnggaranPerjanjian> budgets = [];
        foreach (var node in plan.Rencana.Nodes.Where(chosen.Contains))
        {
            var others = Others(node);
            var counts = others.Count == 0 && !node.PathToGoal().Any(summed.Contains);
            if (counts)
            {
                summed.Add(node);
            }

            budgets.Add(new AnggaranPerjanjian(node, rekap.PaguBerlaku(node, tahun), others, counts));
        }

        return budgets;
    }

    // Who answers for a goal or objective signs for the programs below it.
    private static IEnumerable<SimpulRencana> Programs(SimpulRencana node) =>
        node.Jenjang >= JenjangRencana.Program ? [node] : node.Children.SelectMany(Programs);

    private List<Jabatan> Others(SimpulRencana node) =>
    [
        .. node.Indikator
            .SelectMany(row => plan.Jabatan.Resolve(row.Reference.Tabel, row.PenanggungJawab).Match(parties => parties, _ => []))
            .Distinct()
            .Where(other => !other.IsUnit && !IsAbove(other, jabatan) && !IsAbove(jabatan, other)),
    ];

    // The steps are bounded: the list of a caller may run in a circle.
    private bool IsAbove(Jabatan upper, Jabatan lower)
    {
        Jabatan? current = lower;
        for (var steps = 0; current is not null && steps <= plan.Jabatan.All.Count; steps++)
        {
            if (ReferenceEquals(current, upper))
            {
                return true;
            }

            current = Superior(current);
        }

        return false;
    }

    private Jabatan? Superior(Jabatan one) => one.Atasan is { } id ? plan.Jabatan.Find(id).Match<Jabatan?>(found => found, _ => null) : null;
}
