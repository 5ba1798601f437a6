using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The facts that one row of a definition states of an indicator, in any table.</summary>
internal sealed class DefinitionFacts
{
    private DefinitionFacts(FindingPlace place, string? idIndikator, string nama, FaktaDefinisi fakta)
    {
        Place = place;
        IdIndikator = idIndikator;
        Nama = nama;
        Fakta = fakta;
    }

    public FindingPlace Place { get; }

    public string? IdIndikator { get; }

    /// <summary>The name that the row prints; may be empty.</summary>
    public string Nama { get; }

    /// <summary>The name of the sub kegiatan, where the row prints one.</summary>
    public string? SubKegiatan { get; private init; }

    public FaktaDefinisi Fakta { get; }

    public FaktaDefinisi? Formulasi { get; private init; }

    public FaktaDefinisi? Relevansi { get; private init; }

    /// <summary>The kind of formula, and whether the row states it.</summary>
    public Stated<JenisRumus> Rumus { get; private init; }

    /// <summary>The unit that the row states; null where it states none.</summary>
    public string? Satuan { get; private init; }

    public IEnumerable<FaktaDefinisi> Parts => new[] { Fakta, Formulasi, Relevansi }.OfType<FaktaDefinisi>();

    public string? NumeratorInWords => Formulasi?.Pembilang ?? Fakta.PembilangUraian;

    public string? DenominatorInWords => Formulasi?.Penyebut ?? Fakta.PenyebutUraian;

    public string? Relevance => Relevansi?.Mendefinisikan ?? Fakta.Relevansi;

    /// <summary>The name for a message: as printed, or the id.</summary>
    public string Label => Nama.Length > 0 ? Nama : IdIndikator ?? string.Empty;

    public static IEnumerable<DefinitionFacts> Of(RencanaStrategis plan) =>
    [
        .. plan.DefinisiIndikator.Rows.Select(OfIndicator),
        .. plan.DefinisiSubKegiatan.Rows.Select(OfSubKegiatan),
        .. plan.KeputusanIndikator.Rows.Select(OfDecree),
    ];

    /// <summary>The rows of each indicator together, in the order of the tables: what two of them say alike is one finding.</summary>
    public static IEnumerable<IReadOnlyList<DefinitionFacts>> ByIndikator(RencanaStrategis plan) =>
        Of(plan).GroupBy(facts => facts.IdIndikator ?? facts.Place.Path, StringComparer.Ordinal).Select(group => group.ToArray());

    private static DefinitionFacts OfIndicator(DefinisiIndikatorRow row) =>
        new(FindingPlace.Of(row).WithIndikator(row.IdIndikator), row.IdIndikator, row.Indikator, row.Fakta)
        {
            Formulasi = row.Formulasi,
            Relevansi = row.Relevansi,
            Rumus = row.JenisRumus is { } kind ? Stated<JenisRumus>.Declared(kind) : default,
            Satuan = row.Fakta.Satuan,
        };

    private static DefinitionFacts OfSubKegiatan(DefinisiSubKegiatanRow row) =>
        new(FindingPlace.Of(row).WithKode(row.Kode).WithIndikator(row.IdIndikator), row.IdIndikator, row.Indikator, row.Fakta)
        {
            SubKegiatan = row.SubKegiatan,
            Rumus = row.Ukuran.Rumus,
            Satuan = row.Satuan,
        };

    private static DefinitionFacts OfDecree(KeputusanRow entry) =>
        new(FindingPlace.Of(entry).WithIndikator(entry.IdIndikator), entry.IdIndikator, entry.Indikator, entry.Fakta)
        {
            Satuan = entry.Fakta.Satuan,
        };
}
