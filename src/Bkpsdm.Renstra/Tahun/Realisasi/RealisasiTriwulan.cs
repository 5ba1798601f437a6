using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A realisation that was accepted (<i>realisasi triwulan</i>): of an indicator, or of the budget of a node.</summary>
/// <remarks>Immutable.</remarks>
public sealed class RealisasiTriwulan
{
    internal RealisasiTriwulan(int line, TahunAnggaran tahun, int? triwulan, string? idIndikator, string? idSimpul, decimal nilai)
    {
        Line = line;
        Tahun = tahun;
        Triwulan = triwulan;
        IdIndikator = idIndikator;
        IdSimpul = idSimpul;
        Nilai = nilai;
    }

    /// <summary>The line in the file, from 1.</summary>
    public int Line { get; }

    /// <summary>The year (<i>tahun</i>).</summary>
    public TahunAnggaran Tahun { get; }

    /// <summary>The triwulan, 1 to 4; null for the whole year.</summary>
    public int? Triwulan { get; }

    /// <summary>The id of the indicator; null for money.</summary>
    public string? IdIndikator { get; }

    /// <summary>The id of the node whose budget it is; null for an indicator.</summary>
    public string? IdSimpul { get; }

    /// <summary>The realisation (<i>nilai</i>): in the unit of the indicator, or in rupiah for a node.</summary>
    public decimal Nilai { get; }
}
