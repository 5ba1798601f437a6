using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>Reads the user's own aspects or items (<c>docs/formats/merit.md</c>) and scores them, year by year.</summary>
internal sealed class MeritFile(string file, Bahasa bahasa, TahunAnggaran asked)
{
    private const int HighestLevel = 4;
    private const decimal LargestWeight = 1_000_000m;

    /// <summary>The efforts of the last year; empty for a file of aspects.</summary>
    public IReadOnlyList<MeritEffort> Efforts { get; private set; } = [];

    /// <summary>The results, the earliest year first; one without a year where the file names none.</summary>
    public IReadOnlyList<(TahunAnggaran Tahun, MeritResult Result)> Read()
    {
        var (rows, byItem) = Rows();
        return [.. rows.GroupBy(row => row.Tahun.IsEmpty ? asked : row.Tahun).OrderBy(year => year.Key.IsEmpty ? 0 : year.Key.Year)
            .Select(year => (year.Key, byItem ? ByItem([.. year], year.Key) : ByAspect([.. year], year.Key)))];
    }

    private (List<MeritRow> Rows, bool ByItem) Rows()
    {
        var text = InputText.Read(file);
        if (InputText.IsJson(file))
        {
            var objects = InputJson.Objects(file, text, bahasa);
            return ([.. objects.Select((row, i) => new MeritRow(
                row.Text("aspek"), row.Text("item"), row.Text("nama"), Year(row.Text("tahun"), $"$[{i}].tahun", null), row.Number("nilai"), row.Number("maksimum"), row.Number("bobot"), row.Number("level"), EffortCells(level => row.Number($"upaya{level}")), $"$[{i}].", null))],
                objects.Any(row => row.Text("level").Length > 0));
        }

        var byItem = text.Split('\n', 2)[0].Contains("level", StringComparison.OrdinalIgnoreCase);
        var table = CsvTable.Read(file, text, bahasa, byItem ? ["aspek", "item", "bobot", "level"] : ["aspek", "nilai"]);
        decimal? Number(CsvRow row, string column) => table.Number(row, column, bahasa);
        return ([.. table.Rows.Select(row => new MeritRow(
            row["aspek"], row["item"], row["nama"], Year(row["tahun"], "tahun", row.Line), Number(row, "nilai"), Number(row, "maksimum"), Number(row, "bobot"), Number(row, "level"), EffortCells(level => Number(row, $"upaya{level}")), string.Empty, row.Line))],
            byItem);
    }

    private TahunAnggaran Year(string text, string path, int? line) => string.IsNullOrWhiteSpace(text)
        ? default
        : TahunAnggaran.Parse(text.Trim()).Match(error => throw InputFault.Of(file, error.WithPlace(path, line), bahasa), tahun => tahun);

    private static decimal?[] EffortCells(Func<int, decimal?> effort) => [.. Enumerable.Range(2, HighestLevel - 1).Select(effort)];

    private MeritResult ByAspect(MeritRow[] rows, TahunAnggaran tahun)
    {
        var instrument = Instrument(tahun, rows);
        foreach (var row in rows)
        {
            var aspek = AspectOf(instrument, row);
            var range = ValueRange.Create(0m, aspek.Maksimum);
            if (row.Nilai is { } nilai && !range.Contains(nilai))
            {
                throw row.Fault(file, "nilai", Reason.InvalidInput(aspek.Id, nilai, range), bahasa);
            }
        }

        RefuseTwice(rows, row => AspectOf(instrument, row).Id, "aspek");
        return MeritAssessment.Score(instrument, rows.Where(row => row.Nilai is not null).Select(row => new KeyValuePair<string, decimal>(row.Aspek, row.Nilai!.Value)));
    }

    private MeritResult ByItem(MeritRow[] rows, TahunAnggaran tahun)
    {
        var structure = Instrument(tahun, []);
        foreach (var row in rows)
        {
            CheckItem(structure, row);
        }

        RefuseTwice(rows, row => row.Item.Trim(), "item");
        var items = rows.Select(row => MeritItem.Create(row.Aspek, row.Item, string.IsNullOrWhiteSpace(row.Nama) ? row.Item : row.Nama, row.Bobot ?? 0m)).ToArray();
        var instrument = structure.WithItems(items).Match(made => made, reason => throw ItemsFault(structure, rows, reason));
        Efforts = [.. rows.Select(row => MeritEffort.Create(row.Item, EffortsOf(row)))];
        return MeritAssessment.ScoreItems(instrument, rows.Where(row => row.Level is not null).Select(row => new KeyValuePair<string, int>(row.Item, (int)row.Level!.Value)));
    }

    // The first step without an effort ends the ladder: what is above it cannot be reached either.
    private static decimal[] EffortsOf(MeritRow row) =>
        [.. row.Upaya.Skip((int)(row.Level ?? HighestLevel) - 1).TakeWhile(effort => effort is not null).Select(effort => effort!.Value)];

    private void CheckItem(MeritInstrument instrument, MeritRow row)
    {
        AspectOf(instrument, row);
        if (string.IsNullOrWhiteSpace(row.Item))
        {
            throw row.Fault(file, "item", Reason.MissingInput("item"), bahasa);
        }

        if (row.Bobot is not (> 0m and <= LargestWeight))
        {
            throw row.Fault(file, "bobot", row.Bobot is { } bobot ? WeightOutside(row.Item, bobot) : Reason.MissingInput("bobot"), bahasa);
        }

        if (row.Level is { } level && (level < 0m || level > instrument.LevelTertinggi || decimal.Truncate(level) != level))
        {
            throw row.Fault(file, "level", Reason.InvalidInput(row.Item, level, ValueRange.Create(1m, instrument.LevelTertinggi)), bahasa);
        }

        if (row.Upaya.FirstOrDefault(effort => effort < 0m) is { } negative)
        {
            throw row.Fault(file, "upaya", Reason.InvalidInput(row.Item, negative, ValueRange.Create(0m, null)), bahasa);
        }
    }

    private static Reason WeightOutside(string item, decimal bobot) => Reason.Create("BOBOT_TIDAK_SAH", BilingualText.Create(
        $"bobot item '{item}' adalah {Figures.Plain(bobot, Bahasa.Indonesia)}; harus di atas 0 dan paling banyak 1.000.000",
        $"the weight of the item '{item}' is {Figures.Exact(bobot)}; it must be above 0 and at most 1000000"));

    private MeritAspek AspectOf(MeritInstrument instrument, MeritRow row) =>
        instrument.Find(row.Aspek).Match(aspek => aspek, reason => throw row.Fault(file, "aspek", reason, bahasa));

    private void RefuseTwice(MeritRow[] rows, Func<MeritRow, string> key, string column)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (rows.FirstOrDefault(row => !seen.Add(key(row))) is { } twice)
        {
            throw twice.Fault(file, column, Reason.Create("MASUKAN_GANDA", BilingualText.Create($"'{key(twice)}' muncul lebih dari satu kali", $"'{key(twice)}' occurs more than once")), bahasa);
        }
    }

    // The fault names the aspect; the line is that of its first item.
    private InputFault ItemsFault(MeritInstrument instrument, MeritRow[] rows, Reason reason)
    {
        var wrong = instrument.Aspek.FirstOrDefault(aspek => Own(instrument, rows, aspek).Sum(row => row.Bobot ?? 0m) * instrument.LevelTertinggi != aspek.Maksimum);
        var first = wrong is null ? null : Own(instrument, rows, wrong).FirstOrDefault();
        return first is null ? new InputFault($"{file}: {reason.Text(bahasa)}") : first.Fault(file, "bobot", reason, bahasa);
    }

    private IEnumerable<MeritRow> Own(MeritInstrument instrument, MeritRow[] rows, MeritAspek aspek) => rows.Where(row => ReferenceEquals(AspectOf(instrument, row), aspek));

    private MeritInstrument Instrument(TahunAnggaran tahun, MeritRow[] rows)
    {
        var maxima = rows.Where(row => row.Maksimum is not null).Select(row => new KeyValuePair<string, decimal>(row.Aspek, row.Maksimum!.Value)).ToArray();
        var known = tahun.IsEmpty ? PermenpanRb40Of2018.Instrumen : MeritRubrics.For(tahun);
        if (maxima.Length == 0)
        {
            return known.Match(instrument => instrument, reason => throw new InputFault($"{file}: {tahun}: {reason.Text(bahasa)}"));
        }

        var own = known.TryGet(out var usual) ? usual.WithMaksimum(maxima)
            : PermenpanRb19Of2025.Basis.IsInForceIn(tahun) ? PermenpanRb19Of2025.Instrumen(HighestLevel, maxima, null) : known;
        return own.Match(instrument => instrument, reason => throw new InputFault($"{file}: maksimum: {reason.Text(bahasa)}"));
    }
}
