using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The table of service achievement (<i>pencapaian kinerja pelayanan</i>): targets, realisations and the ratios that the document prints.</summary>
/// <remarks>In the Paser plan this is Tabel 2.4. Immutable once the plan is read.</remarks>
public sealed class PencapaianPelayanan : DocumentTable<PencapaianRow>
{
    [JsonConstructor]
    internal PencapaianPelayanan(string tabel, string judul, IReadOnlyList<int> tahun, IReadOnlyList<int> realisasi, IReadOnlyList<PencapaianRow> rows)
        : base(tabel, judul, rows)
    {
        Tahun = tahun;
        Realisasi = realisasi;
    }

    /// <summary>The years that have targets: one after the other.</summary>
    [JsonIgnore]
    public IReadOnlyList<TahunAnggaran> TahunTarget { get; private set; } = [];

    /// <summary>The years that have realisations and ratios, ascending.</summary>
    [JsonIgnore]
    public IReadOnlyList<TahunAnggaran> TahunRealisasi { get; private set; } = [];

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static new PencapaianPelayanan Empty { get; } = new(string.Empty, string.Empty, [], [], []);

    [JsonInclude]
    [JsonPropertyName("tahunTarget")]
    [JsonPropertyOrder(-7)]
    internal IReadOnlyList<int> Tahun { get; }

    [JsonInclude]
    [JsonPropertyName("tahunRealisasi")]
    [JsonPropertyOrder(-6)]
    internal IReadOnlyList<int> Realisasi { get; }

    private protected override void PlaceHead(string path)
    {
        TahunTarget = DocumentYears.ReadTargets(Tahun, default, path + ".tahunTarget");
        TahunRealisasi = DocumentYears.Read(Realisasi, path + ".tahunRealisasi");
    }

    private protected override void PlaceRow(PencapaianRow row, string path)
    {
        row.PlaceYears(default, TahunTarget, path);
        row.PlaceRealisasi(TahunRealisasi, path);
    }
}
