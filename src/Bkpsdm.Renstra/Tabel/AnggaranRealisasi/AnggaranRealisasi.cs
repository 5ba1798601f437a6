using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The table of budget and realisation (<i>anggaran dan realisasi pendanaan pelayanan</i>) of the years before the plan.</summary>
/// <remarks>In the Paser plan this is Tabel 2.6: programs and kegiatan, in rupiah. Immutable once the plan is read.</remarks>
public sealed class AnggaranRealisasi : DocumentTable<AnggaranRow>
{
    [JsonConstructor]
    internal AnggaranRealisasi(string tabel, string judul, IReadOnlyList<int> anggaran, IReadOnlyList<int> realisasi, IReadOnlyList<AnggaranRow> rows)
        : base(tabel, judul, rows)
    {
        Anggaran = anggaran;
        Realisasi = realisasi;
    }

    /// <summary>The years that have a budget, ascending.</summary>
    [JsonIgnore]
    public IReadOnlyList<TahunAnggaran> TahunAnggaran { get; private set; } = [];

    /// <summary>The years that have a realisation and a ratio, ascending.</summary>
    [JsonIgnore]
    public IReadOnlyList<TahunAnggaran> TahunRealisasi { get; private set; } = [];

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static new AnggaranRealisasi Empty { get; } = new(string.Empty, string.Empty, [], [], []);

    [JsonInclude]
    [JsonPropertyName("tahunAnggaran")]
    [JsonPropertyOrder(-7)]
    internal IReadOnlyList<int> Anggaran { get; }

    [JsonInclude]
    [JsonPropertyName("tahunRealisasi")]
    [JsonPropertyOrder(-6)]
    internal IReadOnlyList<int> Realisasi { get; }

    private protected override void PlaceHead(string path)
    {
        TahunAnggaran = DocumentYears.Read(Anggaran, path + ".tahunAnggaran");
        TahunRealisasi = DocumentYears.Read(Realisasi, path + ".tahunRealisasi");
    }

    private protected override void PlaceRow(AnggaranRow row, string path) => row.PlaceYears(TahunAnggaran, TahunRealisasi, path);
}
