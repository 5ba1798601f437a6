using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The one check of the years that stand above the columns of a table.</summary>
internal static class DocumentYears
{
    /// <summary>Years above any columns: ascending, none twice.</summary>
    public static IReadOnlyList<TahunAnggaran> Read(IReadOnlyList<int> years, string path)
    {
        var read = new TahunAnggaran[years.Count];
        for (var i = 0; i < read.Length; i++)
        {
            read[i] = YearCell.Year(years[i], FormattableString.Invariant($"{path}[{i}]"));
            if (i > 0 && read[i] <= read[i - 1])
            {
                throw new DataFault(
                    "TAHUN_TIDAK_URUT",
                    "Tahun kolom harus berurutan naik, tanpa tahun yang sama.",
                    "The years of the columns ascend, and none stands twice.",
                    path,
                    read[i].ToString());
            }
        }

        return read;
    }

    /// <summary>Years above targets: one or more, one a year without a gap, after the baseline year. Without that a row has no trajectory.</summary>
    public static IReadOnlyList<TahunAnggaran> ReadTargets(IReadOnlyList<int> years, TahunAnggaran awal, string path)
    {
        var read = Read(years, path);
        var follow = read.Count > 0 && (awal.IsEmpty || awal < read[0]);
        for (var i = 1; i < read.Count; i++)
        {
            follow &= read[i].Year == read[i - 1].Year + 1;
        }

        return follow ? read : throw new DataFault(
            "TAHUN_TIDAK_URUT",
            "Tahun target harus berurutan tanpa sela, setelah tahun awal.",
            "The years of the targets follow one another without a gap, after the baseline year.",
            path);
    }
}
