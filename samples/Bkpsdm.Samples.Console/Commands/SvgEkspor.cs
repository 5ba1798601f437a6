using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary><c>ekspor svg JENIS</c>: the charts of a plan.</summary>
internal static class SvgEkspor
{
    // They have history in Tabel 2.4 and bands of their own.
    private const string UsualIndicator = "nilai-sakip";
    private const string Merit = "indeks-sistem-merit";

    private static readonly Dictionary<string, Func<Arguments, string>> Kinds = new(StringComparer.Ordinal)
    {
        ["lintasan"] = Lintasan,
        ["pendanaan"] = arguments => EksporSvg.RenderPendanaan(Plan.Of(arguments).Rencana, arguments.Bahasa),
        ["kaskade"] = Kaskade,
        ["aspek"] = Aspek,
    };

    // The scales on which an index of the plan is read; the others have none.
    private static readonly Dictionary<string, BandScale> Scales = new(StringComparer.Ordinal)
    {
        [UsualIndicator] = PermenpanRb88Of2021.Predikat,
        [Merit] = PermenpanRb40Of2018.Kategori,
    };

    public static string Of(Arguments arguments)
    {
        var name = arguments.Words.Count > 1 ? arguments.Words[1] : string.Empty;
        var kind = Kinds.TryGetValue(name, out var found) ? found : throw new InputFault(arguments.Say(
            $"ekspor svg '{name}': jenis tidak dikenal; yang dikenal: {string.Join(", ", Kinds.Keys)}",
            $"ekspor svg '{name}': unknown kind; known: {string.Join(", ", Kinds.Keys)}"));
        return kind(arguments);
    }

    private static string Lintasan(Arguments arguments)
    {
        var plan = Plan.Of(arguments);
        var id = arguments.Option("--indikator") ?? Usual(plan);
        var (nama, trajectory) = Indicator(plan, id, arguments);
        var judul = BilingualText.Same(nama);
        var realised = Realised(plan.PencapaianPelayanan, id);
        if (arguments.File is { } file)
        {
            judul = AddFile(EvaluasiPilihan.Of(plan, file, arguments), id, judul, realised, arguments);
        }

        return trajectory.Match(
            lintasan => EksporSvg.RenderLintasan(judul, lintasan, realised, Scales.GetValueOrDefault(id), arguments.Bahasa),
            reason => throw new InputFault($"--indikator {id}: {reason.Text(arguments.Bahasa)}"));
    }

    // The years of the file beside those of the history; the year of the evaluation is not over before its last triwulan.
    private static BilingualText AddFile(EvaluasiRenstra evaluation, string id, BilingualText judul, Dictionary<TahunAnggaran, ValueOrReason<decimal>> realised, Arguments arguments)
    {
        var row = evaluation.FindIndikator(id).Match(found => found, reason => throw new InputFault($"--indikator {id}: {reason.Text(arguments.Bahasa)}"));
        foreach (var tahun in row.TahunTerhitung.Append(evaluation.Tahun))
        {
            realised[tahun] = row.RealisasiTahun(tahun);
        }

        return BilingualText.Create(
            $"{judul.Indonesia}, realisasi {evaluation.Tahun} sampai triwulan {evaluation.Triwulan}",
            $"{judul.English}, realised in {evaluation.Tahun} up to triwulan {evaluation.Triwulan}");
    }

    // Another plan need not have the usual one: its first indicator then.
    private static string Usual(RencanaStrategis plan) =>
        plan.Katalog.Find(UsualIndicator).Match(found => found.Id, _ => plan.Rencana.Indikator.Select(row => row.IdIndikator).FirstOrDefault(UsualIndicator));

    // The catalogue knows direction and final rule; what is in the tree alone, such as a sub kegiatan, is drawn without them.
    private static (string Nama, ValueOrReason<Trajectory> Trajectory) Indicator(RencanaStrategis plan, string id, Arguments arguments) => plan.FindIndikator(id).Match(
        found => (found.Definition.Nama, found.Trajectory),
        _ => plan.Rencana.Indikator.FirstOrDefault(row => row.IdIndikator == id) is { } row
            ? (string.IsNullOrWhiteSpace(row.Nama.Used) ? id : row.Nama.Used, row.ToTrajectory(Stated<FinalRule>.Undecided, Stated<Polarity>.Undecided))
            : throw new InputFault(arguments.Say(
                $"--indikator {id}: rencana tidak memuat indikator ini; id-nya: renja TAHUN --csv",
                $"--indikator {id}: the plan has no such indicator; the ids: renja TAHUN --csv")));

    private static Dictionary<TahunAnggaran, ValueOrReason<decimal>> Realised(PencapaianPelayanan table, string id) =>
        table.Rows.FirstOrDefault(row => row.IdIndikator == id) is { } history
            ? table.TahunRealisasi.ToDictionary(tahun => tahun, history.RealisasiAt)
            : [];

    private static string Kaskade(Arguments arguments)
    {
        var plan = Plan.Of(arguments);
        var (judul, capaian) = arguments.File is not { } file ? CapaianSimpulLampau.Of(plan)
            : arguments.Option("--triwulan") is null ? (BilingualText.Create("Kaskade rencana dan capaiannya", "The cascade of the plan and its achievement"), CapaianSimpulFile.Read(file, plan.Rencana, arguments))
            : Evaluated(EvaluasiPilihan.Of(plan, file, arguments), arguments);
        return EksporSvg.RenderKaskade(judul, plan.Rencana, capaian, Permendagri86Of2017.Predikat, EksporCommand.Depth(arguments), arguments.Bahasa);
    }

    private static (BilingualText Judul, Func<string, ValueOrReason<decimal>> Capaian) Evaluated(EvaluasiRenstra evaluation, Arguments arguments)
    {
        var achieved = evaluation.CapaianPerSimpul(SkorCommand.Own(arguments));
        var judul = BilingualText.Create(
            $"Kaskade rencana dengan capaian {evaluation.Tahun} sampai triwulan {evaluation.Triwulan}, persen; rata-rata indikator sendiri",
            $"The cascade of the plan with the achievement of {evaluation.Tahun} up to triwulan {evaluation.Triwulan}, percent; the mean of a node's own indicators");
        return (judul, id => achieved[id]);
    }

    private static string Aspek(Arguments arguments)
    {
        var definition = Plan.Of(arguments).Katalog.Find(arguments.Option("--indikator") ?? Merit)
            .Match(found => found, reason => throw new InputFault($"ekspor svg aspek: {reason.Text(arguments.Bahasa)}"));
        if (!definition.Formula.TryGet(out var formula) || formula is not SumOfAspectsFormula aspects || definition.Example is not { } example)
        {
            throw new InputFault(arguments.Say(
                $"ekspor svg aspek: {definition.Id} tidak menjumlahkan aspek, atau tanpa contoh",
                $"ekspor svg aspek: {definition.Id} does not add up aspects, or has no example"));
        }

        var explanation = aspects.Explain(example.Masukan);
        return EksporSvg.RenderAspek(Title(definition, explanation), [.. aspects.Inputs.Select((aspek, i) => SkorAspek.Create(aspek.Nama, explanation.Steps[i].Result, Maximum(aspek, arguments)))], arguments.Bahasa);
    }

    private static decimal Maximum(FormulaInput aspek, Arguments arguments) => aspek.Range.Maximum ?? throw new InputFault(arguments.Say(
        $"ekspor svg aspek: aspek {aspek.Id} tanpa maksimum", $"ekspor svg aspek: the aspect {aspek.Id} has no maximum"));

    private static BilingualText Title(IndicatorDefinition definition, Explanation sum)
    {
        var maximum = definition.Range.Maximum;
        string Total(Bahasa bahasa, string of) => sum.Result.Match(value => ": " + Figures.Plain(value, bahasa) + (maximum is { } end ? of + Figures.Plain(end, bahasa) : string.Empty), _ => string.Empty);
        return BilingualText.Create(
            $"{definition.Nama}{Total(Bahasa.Indonesia, " dari ")}. {definition.Example!.Asal.Indonesia}",
            $"{definition.Nama}{Total(Bahasa.English, " of ")}. {definition.Example.Asal.English}");
    }
}
