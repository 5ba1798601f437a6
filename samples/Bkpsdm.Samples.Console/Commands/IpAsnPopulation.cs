using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>A population as it was read: the tally, the names of the units, and the lines that could not be read.</summary>
internal sealed record IpAsnPopulation(IpAsnTally Tally, IReadOnlyList<string> Units, IReadOnlyList<(int Line, string Fault)> Bad, bool Invented)
{
    /// <summary>All lines, read or not.</summary>
    public long Lines => Tally.Orang + Bad.Count;

    /// <summary>The index and its groups, each with the word for what it is by.</summary>
    public IEnumerable<(string By, IpAsnKelompok Group, string Name)> Groups(Indicators.Bahasa bahasa)
    {
        var rekap = Tally.Score();
        (string By, IEnumerable<IpAsnKelompok> Groups)[] all =
        [
            ("semua", [rekap.Keseluruhan]),
            ("jenisJabatan", rekap.ByJenisJabatan()),
            ("jenisKepegawaian", rekap.ByJenisKepegawaian()),
            ("pendidikan", rekap.ByPendidikan()),
            ("jenisKelamin", rekap.ByJenisKelamin()),
        ];
        return all.SelectMany(by => by.Groups.Select(group => (by.By, group, group.Nama.In(bahasa))))
            .Concat(Tally.ByUnit().Select((unit, i) => ("unit", unit, Units[i])));
    }

    /// <summary>The share of all lines over which no mean runs, in percent.</summary>
    public decimal LeftOut(IpAsnKelompok all) => Lines == 0 ? 0m : 100m * (Lines - all.Diukur) / Lines;
}
