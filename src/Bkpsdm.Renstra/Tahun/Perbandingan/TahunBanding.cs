using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The years of two plans. Calendar years are compared, whatever their place in a table.</summary>
internal sealed class TahunBanding
{
    public TahunBanding(IReadOnlyList<TahunAnggaran> lama, IReadOnlyList<TahunAnggaran> baru)
    {
        Bersama = [.. baru.Where(lama.Contains).Distinct().OrderBy(tahun => tahun)];
        HanyaLama = [.. lama.Where(tahun => !baru.Contains(tahun)).Distinct().OrderBy(tahun => tahun)];
        HanyaBaru = [.. baru.Where(tahun => !lama.Contains(tahun)).Distinct().OrderBy(tahun => tahun)];
    }

    public IReadOnlyList<TahunAnggaran> Bersama { get; }

    public IReadOnlyList<TahunAnggaran> HanyaLama { get; }

    public IReadOnlyList<TahunAnggaran> HanyaBaru { get; }

    /// <summary>True when the plans have the same years.</summary>
    public bool IsSame => HanyaLama.Count == 0 && HanyaBaru.Count == 0;
}
