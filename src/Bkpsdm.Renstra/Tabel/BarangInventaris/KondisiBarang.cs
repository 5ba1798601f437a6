using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>How many pieces are in which condition (<i>kondisi barang</i>).</summary>
/// <param name="Baik">In good condition.</param>
/// <param name="RusakRingan">Lightly damaged.</param>
/// <param name="RusakBerat">Heavily damaged.</param>
public readonly record struct KondisiBarang(long Baik, long RusakRingan, long RusakBerat)
{
    /// <summary>All pieces.</summary>
    /// <exception cref="OverflowException">The sum is beyond the largest count.</exception>
    public long Jumlah => checked(Baik + RusakRingan + RusakBerat);

    /// <summary>The counts as inputs of an indicator that measures the share in good condition.</summary>
    /// <param name="rumus">The formula of the indicator; its numerator gets the good pieces, its denominator all pieces.</param>
    /// <returns>The inputs.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rumus"/> is null.</exception>
    public FormulaInputs ToInputs(RatioFormula rumus)
    {
        Guard.Against.Null(rumus);
        return FormulaInputs.Empty.With(rumus.Pembilang.Id, Baik).With(rumus.Penyebut.Id, Jumlah);
    }

    /// <summary>The counts of some rows; unknown where a cell holds no count.</summary>
    internal static ValueOrReason<KondisiBarang> Of(IReadOnlyCollection<BarangRow> rows)
    {
        var baik = Sum(row => row.Baik);
        var ringan = Sum(row => row.RusakRingan);
        var berat = Sum(row => row.RusakBerat);
        return CellCount.Sum([baik, ringan, berat]).Bind(_ => baik.Bind(one => ringan.Bind(two => berat.Map(three => new KondisiBarang(one, two, three)))));

        ValueOrReason<long> Sum(Func<BarangRow, DocumentCell> cell) => CellCount.Sum(rows.Select(row => CellCount.Of(cell(row))));
    }
}
