using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The realisations of one indicator or node in one year: four triwulan and the figure of the year.</summary>
internal sealed class LembarTahun
{
    private const int WholeYear = 4;

    private static readonly Reason Contradiction = Reason.Create("TOTAL_BERBEDA", BilingualText.Create(
        "angka setahun tidak cocok dengan triwulannya",
        "the figure of the year does not fit its triwulan"));

    private readonly decimal?[] values = new decimal?[WholeYear + 1];

    public decimal? Tahun => values[WholeYear];

    public void Put(RealisasiTriwulan realised) => values[(realised.Triwulan ?? WholeYear + 1) - 1] = realised.Nilai;

    public void Drop(int? triwulan) => values[(triwulan ?? WholeYear + 1) - 1] = null;

    public decimal? Triwulan(int number) => values[number - 1];

    public bool AllTriwulan => Enumerable.Range(1, WholeYear).All(number => Triwulan(number) is not null);

    /// <summary>The sum of the triwulan that are given.</summary>
    public Fraction Given
    {
        get
        {
            var sum = Fraction.Zero;
            for (var i = 0; i < WholeYear; i++)
            {
                sum += values[i] is { } value ? Fraction.FromDecimal(value) : Fraction.Zero;
            }

            return sum;
        }
    }

    /// <summary>The result of the year up to a triwulan, by the rule. The figure of the year counts once the year is over.</summary>
    public ValueOrReason<decimal> Hasil(int sampai, FinalRule cara) =>
        sampai == WholeYear && Tahun is { } year ? (Fits(year, cara) ? year : Contradiction)
        : cara == FinalRule.TahunTerakhir ? LastCondition(sampai)
        : cara == FinalRule.Jumlah ? Sampai(sampai)
        : Exact(sampai).Bind(sum => Fraction.ToValue(sum / Fraction.FromWhole(sampai)));

    /// <summary>True when the figure of a year is possible beside its triwulan. Where the plan says the rule, rows that do not fit were refused before.</summary>
    public bool Fits(decimal year, FinalRule cara) => cara switch
    {
        FinalRule.Jumlah => Fraction.FromDecimal(year) is var stated && !(stated < Given) && (!AllTriwulan || stated == Given),
        FinalRule.TahunTerakhir => Triwulan(WholeYear) is not { } last || last == year,
        _ => true,
    };

    /// <summary>The triwulan whose condition is the last one known; null where none is given or the figure of the year stands.</summary>
    public int? KondisiTriwulan(int sampai)
    {
        var number = sampai;
        while (number > 0 && Triwulan(number) is null)
        {
            number--;
        }

        return number == 0 || (sampai == WholeYear && Tahun is not null) ? null : number;
    }

    /// <summary>The sum of the triwulan up to one of them; unknown where one is missing, for nothing reported is not zero.</summary>
    public ValueOrReason<decimal> Sampai(int sampai) => Exact(sampai).Bind(Fraction.ToValue);

    private ValueOrReason<decimal> LastCondition(int sampai) =>
        KondisiTriwulan(sampai) is { } number ? Triwulan(number)!.Value : Reason.NoRealisasi;

    private ValueOrReason<Fraction> Exact(int sampai)
    {
        var sum = Fraction.Zero;
        for (var number = 1; number <= sampai; number++)
        {
            if (Triwulan(number) is not { } value)
            {
                return Missing(sampai);
            }

            sum += Fraction.FromDecimal(value);
        }

        return sum;
    }

    private Reason Missing(int sampai)
    {
        var missing = string.Join(", ", Enumerable.Range(1, sampai).Where(number => Triwulan(number) is null).Select(number => ExactText.Of((long)number)));
        return Reason.Create("TRIWULAN_TIDAK_LENGKAP", BilingualText.Create(
            $"realisasi triwulan {missing} belum ada; yang kosong tidak dihitung nol",
            $"the realisation of triwulan {missing} is missing; what is missing does not count as zero"));
    }
}
