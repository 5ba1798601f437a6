using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The numbers of pieces in each condition (<i>kondisi barang</i>).</summary>
/// <param name="Baik">The pieces in good condition.</param>
/// <param name="RusakRingan">The lightly damaged pieces.</param>
/// <param name="RusakBerat">The heavily damaged pieces.</param>
public readonly record struct KondisiBarang(long Baik, long RusakRingan, long RusakBerat)
{
    /// <summary>All pieces.</summary>
    /// <exception cref="OverflowException">The sum is beyond the largest count.</exception>
    public long Jumlah => checked(Baik + RusakRingan + RusakBerat);

    /// <summary>The condition of some of the goods: the real input of the indicators on goods in good condition.</summary>
    /// <remarks>
    /// The document leaves open which goods are "equipment and machines", so the caller says it. By the statutory codes all rows of
    /// the Paser plan are (1.3.2); those whose column <c>kategori</c> is <c>peralatanMesin</c> leave furniture out. An empty cell and
    /// a dash count none.
    /// </remarks>
    /// <param name="barang">Rows of the goods of a plan.</param>
    /// <returns>The counts; or <c>TANPA_POPULASI</c> without a row, <c>SEL_BUKAN_CACAH</c> and the like where a cell holds no count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="barang"/> is null.</exception>
    public static ValueOrReason<KondisiBarang> Of(IEnumerable<CellRow> barang)
    {
        CellRow[] rows = [.. Guard.Against.Null(barang)];
        if (rows.Length == 0)
        {
            return Reason.NoPopulation;
        }

        var baik = Sum("baik");
        var ringan = Sum("rusakRingan");
        var berat = Sum("rusakBerat");
        return CellCount.Sum([baik, ringan, berat]).Bind(_ => baik.Bind(one => ringan.Bind(two => berat.Map(three => new KondisiBarang(one, two, three)))));

        ValueOrReason<long> Sum(string kolom) => CellCount.Sum(rows.Select(row => CellCount.Of(row[kolom])));
    }

    /// <summary>The counts as inputs of an indicator that measures the share in good condition.</summary>
    /// <param name="rumus">The formula of the indicator: pieces in good condition over all pieces.</param>
    /// <returns>The inputs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rumus"/> is null.</exception>
    public FormulaInputs ToInputs(RatioFormula rumus)
    {
        Guard.Against.Null(rumus);
        return FormulaInputs.Empty.With(rumus.Pembilang.Id, Baik).With(rumus.Penyebut.Id, Jumlah);
    }
}
