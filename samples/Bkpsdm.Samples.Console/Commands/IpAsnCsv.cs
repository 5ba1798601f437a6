using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>The professionalism index as CSV: one row a group, and one for each line that could not be read.</summary>
internal static class IpAsnCsv
{
    public static string Of(IpAsnPopulation population, Bahasa bahasa) => CsvOutput.Of(
        ["menurut", "kode", "nama", "orang", "diukur", "indeks", "predikat", .. IpAsnNames.Dimensi.Select(IpAsnNames.IdOf)],
        population.Groups(bahasa).Select(one => Row(one.By, one.Group, one.Name)).Concat(population.Bad.Select(Bad)));

    private static string?[] Row(string by, IpAsnKelompok group, string name) =>
    [
        by,
        group.Kode,
        name,
        Figures.Exact(group.Orang),
        Figures.Exact(group.Diukur),
        Figures.Exact(group.Indeks),
        group.Kategori.Match<string?>(band => band.Predikat, _ => null),
        .. IpAsnNames.Dimensi.Select(dimensi => Figures.Exact(group.RataRata(dimensi))),
    ];

    private static string?[] Bad((int Line, string Fault) one) => ["barisGagal", Figures.Exact(one.Line), one.Fault, null, null, null, null, null, null, null, null];
}
