using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The years of two plans (<i>tahun banding</i>): calendar years are compared, whatever their place in a table.</summary>
public sealed class TahunBanding
{
    internal TahunBanding(IReadOnlyList<TahunAnggaran> lama, IReadOnlyList<TahunAnggaran> baru)
    {
        Bersama = [.. baru.Where(lama.Contains).Distinct().OrderBy(tahun => tahun)];
        HanyaLama = [.. lama.Where(tahun => !baru.Contains(tahun)).Distinct().OrderBy(tahun => tahun)];
        HanyaBaru = [.. baru.Where(tahun => !lama.Contains(tahun)).Distinct().OrderBy(tahun => tahun)];
    }

    /// <summary>The years that both plans have (<i>bersama</i>), in order.</summary>
    public IReadOnlyList<TahunAnggaran> Bersama { get; }

    /// <summary>The years that only the old plan has; nothing is compared in them.</summary>
    public IReadOnlyList<TahunAnggaran> HanyaLama { get; }

    /// <summary>The years that only the new plan has; nothing is compared in them.</summary>
    public IReadOnlyList<TahunAnggaran> HanyaBaru { get; }

    /// <summary>True where the plans have the same years.</summary>
    public bool IsSame => HanyaLama.Count == 0 && HanyaBaru.Count == 0;
}
