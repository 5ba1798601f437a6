using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>A gain that is still open (<i>peluang</i>): one kind of intervention for persons of one standing, what it brings each of them, and how many there are.</summary>
/// <remarks>Of education the next level with more points is meant, of performance the next predikat. Immutable; made by <see cref="IpAsnTally.Peluang"/>.</remarks>
public sealed class PeluangIpAsn
{
    private PeluangIpAsn(IntervensiIpAsn intervensi, BilingualText dari, decimal kenaikan, long diukur)
    {
        Intervensi = intervensi;
        Asal = dari;
        KenaikanPerOrang = kenaikan;
        KenaikanIndeks = Fraction.ToValue(Fraction.FromDecimal(kenaikan) * Fraction.FromWhole(intervensi.Jumlah) / Fraction.FromWhole(diukur));
    }

    /// <summary>The intervention, for all who could gain by it.</summary>
    public IntervensiIpAsn Intervensi { get; }

    /// <summary>Where the persons stand: their kind of position, education or predikat.</summary>
    public BilingualText Asal { get; }

    /// <summary>The points that each person gains.</summary>
    public decimal KenaikanPerOrang { get; }

    /// <summary>The persons who could gain.</summary>
    public long Orang => Intervensi.Jumlah;

    /// <summary>What the index would gain if all of them were reached.</summary>
    public ValueOrReason<decimal> KenaikanIndeks { get; }

    internal static IReadOnlyList<PeluangIpAsn> Of(IpAsnTally tally)
    {
        var measured = tally.Score().Keseluruhan.Diukur;
        var found = new SortedDictionary<(int Kind, int Jenis, int From), (long Persons, int Gain, IntervensiIpAsn Intervention, BilingualText Dari)>();
        for (var i = 0; i < tally.Cells.Length; i++)
        {
            var profile = new IpAsnProfile(tally.Cells.Profiles[i]);
            foreach (var (intervention, from, dari) in Next(tally.Measurement.Tables, profile))
            {
                if (intervention.Moved(tally.Measurement.Tables, profile) is { } moved)
                {
                    var key = (profile.Kind, (int)intervention.Jenis, from);
                    found.TryGetValue(key, out var known);
                    found[key] = (known.Persons + tally.Cells.Counts[i], tally.Measurement.Tables.Total(moved) - tally.Measurement.Tables.Total(profile), intervention, dari);
                }
            }
        }

        return Array.AsReadOnly(found.Values.OrderByDescending(one => one.Gain)
            .Select(one => new PeluangIpAsn(one.Intervention.WithJumlah(one.Persons), one.Dari, IpAsnTables.Points(one.Gain), measured)).ToArray());
    }

    private static IEnumerable<(IntervensiIpAsn Intervention, int From, BilingualText Dari)> Next(IpAsnTables tables, IpAsnProfile profile)
    {
        var kind = profile.JenisJabatan;
        foreach (var komponen in IpAsnNames.Komponen)
        {
            yield return (IntervensiIpAsn.Pelatihan(komponen, 0).WithKelompok(kind), 0, JenisJabatanNames.Of(kind));
        }

        foreach (var education in PendidikanNames.All.Where(one => tables.Qualification(profile.With(one)) > tables.Qualification(profile)).Take(1))
        {
            yield return (IntervensiIpAsn.PenyelesaianPendidikan(education, 0).WithKelompok(kind, dariPendidikan: profile.Pendidikan), (int)profile.Pendidikan, PendidikanNames.Of(profile.Pendidikan));
        }

        foreach (var predikat in PredikatSkpNames.All.Where(one => tables.Performance(profile.With(one)) > tables.Performance(profile)).Take(1))
        {
            yield return (
                IntervensiIpAsn.PeningkatanKinerja(predikat, 0).WithKelompok(kind),
                profile.Appraisal,
                profile.Appraisal == 0 ? IpAsnReasons.NoSkpName : PredikatSkpNames.Of((PredikatSkp)profile.Appraisal));
        }
    }
}
