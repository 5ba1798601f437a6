using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>An entry (<i>entri</i>) of the decree: an indicator that a jabatan or the agency answers for.</summary>
public sealed class EntriKeputusan
{
    private EntriKeputusan(TableReference reference, EntriKeputusanData data, BagianKeputusan bagian, JenisEntriKeputusan jenis, BilingualText? alasan, IReadOnlyList<PenanggungJawab> penanggungJawab, FaktaDefinisi fakta)
    {
        Reference = reference;
        Bagian = bagian;
        Jenis = jenis;
        Pernyataan = data.Pernyataan;
        Indikator = data.Indikator;
        IdIndikator = data.IdIndikator;
        Alasan = alasan;
        PenanggungJawab = penanggungJawab;
        SumberData = data.SumberData;
        Fakta = fakta;
    }

    /// <summary>The decree and the number of the entry, counted from 1 in document order.</summary>
    public TableReference Reference { get; }

    /// <summary>The section: whose indicator it is.</summary>
    public BagianKeputusan Bagian { get; }

    /// <summary>The kind (<i>jenis</i>).</summary>
    public JenisEntriKeputusan Jenis { get; }

    /// <summary>The statement (<i>pernyataan</i>) above the indicator as read, in capitals; one statement may stand above several.</summary>
    public string Pernyataan { get; }

    /// <summary>The name of the indicator as read, in capitals.</summary>
    public string Indikator { get; }

    /// <summary>The id of the indicator in the plan; null where the document allows no link.</summary>
    public string? IdIndikator { get; }

    /// <summary>Why the link was inferred, or why there is none (<i>alasan</i>); null where the name is that of the plan.</summary>
    public BilingualText? Alasan { get; }

    /// <summary>The responsible parties that the entry names; none where it leaves the line out.</summary>
    public IReadOnlyList<PenanggungJawab> PenanggungJawab { get; }

    /// <summary>The sources of data (<i>sumber data</i>) as the entry names them.</summary>
    public IReadOnlyList<string> SumberData { get; }

    /// <summary>The facts of its definition.</summary>
    public FaktaDefinisi Fakta { get; }

    internal static EntriKeputusan Make(string tabel, EntriKeputusanData data, IReadOnlyList<BagianKeputusan> bagian, string path)
    {
        DataFault.RequireText(data.Pernyataan, path + ".pernyataan");
        DataFault.RequireText(data.Indikator, path + ".indikator");
        return new EntriKeputusan(
            RowNumber.Reference(tabel, data.No, path + ".no"),
            data,
            bagian.FirstOrDefault(one => one.Nomor == data.Bagian) ?? throw new DataFault("BAGIAN_TIDAK_ADA", "Keputusan tidak memuat bagian bernomor ini.", "The decree has no section of this number.", path + ".bagian", ExactText.Of((long)data.Bagian)),
            Kind(data.Jenis, path + ".jenis"),
            data.Alasan is null ? null : BilingualText.Create(DataFault.RequireText(data.Alasan.Id, path + ".alasan.id"), DataFault.RequireText(data.Alasan.En, path + ".alasan.en")),
            [.. data.PenanggungJawab.Select((pihak, i) => Renstra.PenanggungJawab.Make(pihak, FormattableString.Invariant($"{path}.penanggungJawab[{i}]")))],
            FaktaDefinisi.Make(data.Fakta, path + ".fakta"));
    }

    private static JenisEntriKeputusan Kind(string word, string path) => word switch
    {
        "tujuan" => JenisEntriKeputusan.Tujuan,
        "iku" => JenisEntriKeputusan.Iku,
        "program" => JenisEntriKeputusan.Program,
        "iki" => JenisEntriKeputusan.Iki,
        _ => throw new DataFault("KATA_TIDAK_DIKENAL", "Jenis tidak dikenal; yang dikenal: tujuan, iku, program, iki.", "Unknown kind; the known ones are tujuan, iku, program, iki.", path, word),
    };
}
