using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>What a plan says it is (<i>identitas</i>): title, agency, period, version of the nomenclature.</summary>
public sealed class IdentitasRencana
{
    private IdentitasRencana(BilingualText judul, string perangkatDaerah, TahunAnggaran tahunAwal, TahunAnggaran tahunAkhir, string versiNomenklatur)
    {
        Judul = judul;
        PerangkatDaerah = perangkatDaerah;
        TahunAwal = tahunAwal;
        TahunAkhir = tahunAkhir;
        VersiNomenklatur = versiNomenklatur;
    }

    /// <summary>The title (<i>judul</i>) of the plan.</summary>
    public BilingualText Judul { get; }

    /// <summary>The agency (<i>perangkat daerah</i>) whose plan it is.</summary>
    public string PerangkatDaerah { get; }

    /// <summary>The first year in the title of the plan. The years that have targets are those of its tables and may differ.</summary>
    public TahunAnggaran TahunAwal { get; }

    /// <summary>The last year in the title of the plan.</summary>
    public TahunAnggaran TahunAkhir { get; }

    /// <summary>The regulation whose codes the plan uses; empty where it does not say.</summary>
    public string VersiNomenklatur { get; }

    internal static IdentitasRencana Make(IdentitasData? data, string path)
    {
        var section = DataFault.Require(data, path);
        return new(
            section.Judul.Text(path + ".judul"),
            DataFault.RequireText(section.PerangkatDaerah, path + ".perangkatDaerah"),
            YearCell.Year(section.TahunAwal, path + ".tahunAwal"),
            YearCell.Year(section.TahunAkhir, path + ".tahunAkhir"),
            section.VersiNomenklatur);
    }
}
