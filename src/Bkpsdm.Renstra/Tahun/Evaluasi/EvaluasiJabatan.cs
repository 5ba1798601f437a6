using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The individual indicators (IKI) of a jabatan in an evaluation (<i>evaluasi jabatan</i>): how many reach the threshold, and which are missing.</summary>
/// <remarks>The indicators are those of its section of the decree; where the decree has no section for it, those of the plan that name it. Immutable.</remarks>
public sealed class EvaluasiJabatan
{
    private static readonly RatioFormula Bagian = RatioFormula.Create(
        FormulaInput.Create("iki-mencapai-ambang", BilingualText.Create("Indikator yang mencapai ambang", "Indicators that reach the threshold")),
        FormulaInput.Create("iki", BilingualText.Create("Indikator jabatan", "Indicators of the jabatan")));

    private EvaluasiJabatan(Jabatan jabatan, IndikatorJabatan own, AmbangCapaian ambang, IReadOnlyList<EvaluasiIndikator> indikator, IReadOnlyList<string> diLuarPohon)
    {
        Jabatan = jabatan;
        Ambang = ambang;
        Indikator = indikator;
        TanpaTautan = [.. own.TanpaTautan.Select(entri => entri.Indikator), .. diLuarPohon];
        IsFromKeputusan = own.IsFromKeputusan;
        Terevaluasi = indikator.Count(row => row.Capaian.IsKnown);
        MencapaiAmbang = indikator.Count(row => row.Capaian.TryGet(out var capaian) && ambang.IsReached(capaian));
    }

    /// <summary>The jabatan.</summary>
    public Jabatan Jabatan { get; }

    /// <summary>The achievement that an indicator is to reach.</summary>
    public AmbangCapaian Ambang { get; }

    /// <summary>True when the indicators are those of the decree, false for those of the plan.</summary>
    public bool IsFromKeputusan { get; }

    /// <summary>The indicators, in the order of the decree or the plan.</summary>
    public IReadOnlyList<EvaluasiIndikator> Indikator { get; }

    /// <summary>Indicators of the decree that the tree of the plan does not have, by name or id (<i>tanpa tautan</i>).</summary>
    public IReadOnlyList<string> TanpaTautan { get; }

    /// <summary>The number of indicators with an achievement (<i>terevaluasi</i>).</summary>
    public int Terevaluasi { get; }

    /// <summary>The number of indicators that reach the threshold.</summary>
    public int MencapaiAmbang { get; }

    /// <summary>The indicators without an achievement; each has its reason.</summary>
    public IEnumerable<EvaluasiIndikator> BelumTerevaluasi => Indikator.Where(row => !row.Capaian.IsKnown);

    /// <summary>The share (<i>porsi</i>) of its indicators that reach the threshold, in percent; unknown where one of them has no achievement (<c>ANAK_TIDAK_LENGKAP</c>).</summary>
    public ValueOrReason<decimal> Porsi
    {
        get
        {
            var all = Indikator.Count + TanpaTautan.Count;
            return all == 0 ? KaskadeReasons.NoIndicator
                : Terevaluasi < all ? KaskadeReasons.MissingIndicators(all - Terevaluasi, all)
                : Bagian.Evaluate(MencapaiAmbang, all);
        }
    }

    /// <summary>The share of the indicators with an achievement that reach the threshold, in percent; unknown where none has one. The others are left out and not zero.</summary>
    public ValueOrReason<decimal> PorsiTerhitung => Terevaluasi == 0 ? Porsi : Bagian.Evaluate(MencapaiAmbang, Terevaluasi);

    /// <summary>The mean of its achievements, in percent; unknown where one is missing.</summary>
    public ValueOrReason<decimal> RataRataCapaian => TanpaTautan.Count > 0
        ? KaskadeReasons.MissingParts(TanpaTautan.Count, Indikator.Count + TanpaTautan.Count, "indikator di luar pohon rencana", "indicators are not in the tree of the plan")
        : CapaianEvaluasi.Of(Indikator, MissingValuePolicy.Unknown).Nilai;

    internal static EvaluasiJabatan Of(EvaluasiRenstra evaluasi, Jabatan jabatan, IndikatorJabatan own)
    {
        List<EvaluasiIndikator> found = [];
        List<string> outside = [];
        foreach (var id in own.Id)
        {
            evaluasi.FindIndikator(id).Switch(found.Add, _ => outside.Add(id));
        }

        return new EvaluasiJabatan(jabatan, own, evaluasi.Kebijakan.Ambang, found, outside);
    }
}
