using Bkpsdm.Asn;
using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>A gain that is still open (<i>peluang</i>): one kind of intervention for persons of one standing, the gain of each person, and the number of persons.</summary>
/// <remarks>For education it is the next level with more points, for performance the next predikat. Immutable; made by <see cref="IpAsnTally.Peluang"/>.</remarks>
public sealed class PeluangIpAsn
{
    private PeluangIpAsn(IntervensiIpAsn intervensi, BilingualText dari, decimal kenaikan, long diukur)
    {
        Intervensi = intervensi;
        Asal = dari;
        KenaikanPerOrang = kenaikan;
        KenaikanIndeks = Fraction.ToValue(Fraction.FromDecimal(kenaikan) * Fraction.FromWhole(intervensi.Jumlah) / Fraction.FromWhole(diukur));
    }

    /// <summary>The intervention, for all persons with a gain by it.</summary>
    public IntervensiIpAsn Intervensi { get; }

    /// <summary>The standing of the persons: their kind of position, education or predikat.</summary>
    public BilingualText Asal { get; }

    /// <summary>The points that each person gains.</summary>
    public decimal KenaikanPerOrang { get; }

    /// <summary>The number of persons with a gain.</summary>
    public long Orang => Intervensi.Jumlah;

    /// <summary>The gain of the index with all of them reached.</summary>
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
            yield return (IntervensiIpAsn.Pelatihan(komponen, 0).WithKelompok(kind), 0, AsnNames.JenisJabatan.Of(kind));
        }

        foreach (var education in AsnNames.Pendidikan.All.Where(one => tables.Qualification(profile.With(one)) > tables.Qualification(profile)).Take(1))
        {
            yield return (IntervensiIpAsn.PenyelesaianPendidikan(education, 0).WithKelompok(kind, dariPendidikan: profile.Pendidikan), (int)profile.Pendidikan, AsnNames.Pendidikan.Of(profile.Pendidikan));
        }

        foreach (var predikat in AsnNames.PredikatSkp.All.Where(one => tables.Performance(profile.With(one)) > tables.Performance(profile)).Take(1))
        {
            yield return (
                IntervensiIpAsn.PeningkatanKinerja(predikat, 0).WithKelompok(kind),
                profile.Appraisal,
                profile.Appraisal == 0 ? IpAsnReasons.NoSkpName : AsnNames.PredikatSkp.Of((PredikatSkp)profile.Appraisal));
        }
    }
}
