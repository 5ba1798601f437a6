using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Rolls the funding of two plans up to their branches.</summary>
internal sealed class CabangComparison
{
    private readonly RencanaSide lama;
    private readonly RencanaSide baru;
    private readonly TahunBanding tahun;

    public CabangComparison(PohonRencana lama, PohonRencana baru, TahunBanding tahun)
    {
        this.lama = new RencanaSide(lama);
        this.baru = new RencanaSide(baru);
        this.tahun = tahun;
    }

    /// <summary>The branches of the new plan in its order, then those that only the old one has.</summary>
    public List<SelisihCabang> Branches(Pairing<SimpulRencana> pairing) =>
    [
        .. baru.Pohon.Nodes.Where(IsBranch).Select(node => Branch(pairing.Lama(node), node)),
        .. pairing.LamaLeft.Where(IsBranch).Select(node => Branch(node, null)),
    ];

    /// <summary>The whole of both plans.</summary>
    public SelisihCabang Whole() => Compare(null, null, lama.Top, baru.Top);

    private static bool IsBranch(SimpulRencana node) => node.Jenjang <= JenjangRencana.Program;

    private SelisihCabang Branch(SimpulRencana? one, SimpulRencana? other) =>
        Compare(one, other, RencanaSide.Bearers(one is null ? [] : [one]), RencanaSide.Bearers(other is null ? [] : [other]));

    private SelisihCabang Compare(SimpulRencana? one, SimpulRencana? other, List<SimpulRencana> left, List<SimpulRencana> right)
    {
        SelisihPagu[] years = [.. tahun.Bersama.Select(year => new SelisihPagu(year, lama.Sum(left, year), baru.Sum(right, year)))];
        return new SelisihCabang(one, other, years, years.Aggregate(
            new SelisihPagu(null, default, default),
            (sum, year) => new SelisihPagu(null, sum.Lama.Add(year.Lama), sum.Baru.Add(year.Baru))));
    }

    /// <summary>One plan. The money of a goal or objective is that of the programs below it, so that a branch is the sum of its branches.</summary>
    private sealed class RencanaSide(PohonRencana pohon)
    {
        private readonly RekapPagu rekap = RekapPagu.Of(pohon);

        public PohonRencana Pohon => pohon;

        public List<SimpulRencana> Top => Bearers(pohon.Roots);

        public JumlahPagu Sum(List<SimpulRencana> nodes, TahunAnggaran year) =>
            nodes.Aggregate(default(JumlahPagu), (sum, node) => sum.Add(JumlahPagu.Of(rekap.PaguBerlaku(node, year))));

        // A goal or objective that has no program below it bears its own budget.
        public static List<SimpulRencana> Bearers(IReadOnlyList<SimpulRencana> top)
        {
            List<SimpulRencana> bearers = [];
            Stack<SimpulRencana> open = new(top);
            while (open.Count > 0)
            {
                var node = open.Pop();
                if (node.Jenjang >= JenjangRencana.Program || node.Children.Count == 0)
                {
                    bearers.Add(node);
                    continue;
                }

                foreach (var child in node.Children)
                {
                    open.Push(child);
                }
            }

            return bearers;
        }
    }
}
