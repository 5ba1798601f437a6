using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>Holds the rows of an annual plan against the Renstra.</summary>
internal sealed class KonsistensiComparison
{
    private readonly Dictionary<string, SimpulRenja> nodes;
    private readonly Dictionary<string, IndikatorRenja> indicators = new(StringComparer.Ordinal);
    private readonly PencarianIndikator search;
    private readonly List<KetidaksesuaianRenja> differing = [];
    private readonly List<ReadError> refused = [];
    private readonly List<string> programs = [];
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);
    private readonly HashSet<string> compared = new(StringComparer.Ordinal);
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);
    private readonly CakupanKonsistensi cakupan;

    private KonsistensiComparison(RencanaStrategis plan, Renja renja, CakupanKonsistensi cakupan)
    {
        this.cakupan = cakupan;
        search = new PencarianIndikator(plan);
        nodes = renja.Simpul.ToDictionary(node => node.Simpul.Id, StringComparer.Ordinal);
        foreach (var row in renja.Simpul.SelectMany(node => node.Indikator))
        {
            indicators[row.Row.IdIndikator] = row;
        }
    }

    public static KonsistensiRenja Read(RencanaStrategis plan, Renja renja, IEnumerable<RenjaRow> rows, CakupanKonsistensi cakupan)
    {
        var reader = new KonsistensiComparison(plan, renja, cakupan);
        foreach (var row in rows.OrderBy(row => row.Line))
        {
            reader.Read(row);
        }

        return new KonsistensiRenja(
            cakupan,
            reader.programs,
            [.. reader.programs.Where(program => reader.compared.Contains(program) && !reader.broken.Contains(program))],
            [.. reader.programs.Where(program => !reader.compared.Contains(program) && !reader.broken.Contains(program))],
            reader.differing,
            [.. reader.LeftOut(renja)],
            reader.refused);
    }

    private void Read(RenjaRow row)
    {
        if (row.Kode.Length > 0 && !nodes.ContainsKey(row.Kode))
        {
            Foreign(row);
            return;
        }

        if (row.Target.Length > 0 || (row.Pagu.Length == 0 && row.Id.Length + row.Indikator.Length > 0))
        {
            ReadTarget(row);
        }

        if (row.Pagu.Length > 0)
        {
            ReadBudget(row);
        }
        else if (row.Target.Length == 0 && row.Kode.Length > 0)
        {
            State(nodes[row.Kode]);
        }
    }

    // A node that the Renstra does not have: a program of its own, or a part of one, but never one that agrees.
    private void Foreign(RenjaRow row)
    {
        if (!KodeNomenklatur.TryParse(row.Kode, out var kode) || kode.Depth < KodeDepth.Program)
        {
            search.Node(row.Kode).Switch(error => Refuse(row, error), _ => { });
            return;
        }

        var program = kode.At(KodeDepth.Program).ToString();
        Enter(program);
        Differ(
            row,
            row.Kode,
            null,
            program,
            kode.Depth == KodeDepth.Program,
            Written(row),
            Reason.Create("SIMPUL_TIDAK_DIKENAL", BilingualText.Create($"Renstra tidak memuat simpul {row.Kode}", $"the Renstra has no node {row.Kode}")));
    }

    private void ReadTarget(RenjaRow row)
    {
        if (search.Indicator(row.Id, row.Kode, row.Indikator).TryPickT0(out var error, out var found))
        {
            Unknown(row, error);
            return;
        }

        var own = indicators[found.IdIndikator];
        var node = nodes[own.Row.Simpul.Id];
        State(node);
        stated.Add(found.IdIndikator);
        if (row.Target.Length == 0)
        {
            return;
        }

        Number(row, row.Target, "target").Switch(
            bad => Unread(row, node, bad),
            target => Compare(row, node, found.IdIndikator, target, own.Target, "TARGET_BERBEDA", "target Renja berbeda dari target Renstra tahun itu", "the target differs from that of the Renstra for the year"));
    }

    private void Unknown(RenjaRow row, ReadError error)
    {
        if (row.Kode.Length == 0 || error.Code != "INDIKATOR_TIDAK_DIKENAL")
        {
            Refuse(row, error);
            return;
        }

        var node = nodes[row.Kode];
        State(node);
        Differ(row, row.Kode, row.Id.Length > 0 ? row.Id : null, ProgramOf(node), node.Simpul.Jenjang == JenjangRencana.Program, Written(row), Reason.Create(error.Code, error.Message));
    }

    private void ReadBudget(RenjaRow row) => search.Node(row.Kode.Length > 0 ? row.Kode : NodeOf(row)).Switch(
        error => Refuse(row, error),
        found =>
        {
            var node = nodes[found.Id];
            State(node);
            Number(row, row.Pagu, "pagu").Switch(
                bad => Unread(row, node, bad),
                pagu => Compare(row, node, null, pagu, node.Pagu, "PAGU_BERBEDA", "pagu Renja berbeda dari pagu Renstra tahun itu", "the budget differs from that of the Renstra for the year"));
        });

    private string NodeOf(RenjaRow row) => indicators.TryGetValue(row.Id, out var found) ? found.Row.Simpul.Id : string.Empty;

    private static OneOf<ReadError, decimal> Number(RenjaRow row, string text, string column) =>
        TulisanAngka.Parse(text, row.Angka).Match<OneOf<ReadError, decimal>>(error => error.WithPlace(column), value => value);

    // What a row states that has nothing to be held against.
    private static ValueOrReason<decimal> Written(RenjaRow row)
    {
        var (text, column) = row.Target.Length > 0 ? (row.Target, "target") : (row.Pagu, "pagu");
        return text.Length == 0 ? Reason.NoTarget : Number(row, text, column).Match<ValueOrReason<decimal>>(error => Reason.Create(error.Code, error.Message), value => value);
    }

    // A program of which something cannot be read is not seen to agree.
    private void Unread(RenjaRow row, SimpulRenja node, ReadError error)
    {
        Refuse(row, error);
        if (ProgramOf(node) is { } program && Counts(node))
        {
            broken.Add(program);
        }
    }

    private bool Counts(SimpulRenja node) => cakupan == CakupanKonsistensi.SampaiSubKegiatan || node.Simpul.Jenjang == JenjangRencana.Program;

    private void Compare(RenjaRow row, SimpulRenja node, string? id, decimal renja, ValueOrReason<decimal> renstra, string code, string indonesia, string english)
    {
        if (ProgramOf(node) is { } program && Counts(node))
        {
            compared.Add(program);
        }

        if (!renstra.TryGet(out var value) || value != renja)
        {
            Differ(row, node.Simpul.Id, id, ProgramOf(node), node.Simpul.Jenjang == JenjangRencana.Program, renja, Reason.Create(code, BilingualText.Create(indonesia, english)), renstra);
        }
    }

    private void Differ(RenjaRow row, string kode, string? id, string? program, bool ofProgram, ValueOrReason<decimal> renja, Reason reason, ValueOrReason<decimal> renstra = default)
    {
        differing.Add(new KetidaksesuaianRenja(row.Line, kode, id, renja, renstra, reason));
        if (program is not null && (ofProgram || cakupan == CakupanKonsistensi.SampaiSubKegiatan))
        {
            broken.Add(program);
        }
    }

    private void Refuse(RenjaRow row, ReadError error) => refused.Add(error.WithPlace(error.Path ?? "kode", row.Line));

    private void State(SimpulRenja node)
    {
        stated.Add(node.Simpul.Id);
        if (ProgramOf(node) is { } program)
        {
            Enter(program);
        }
    }

    private void Enter(string program)
    {
        if (!programs.Contains(program))
        {
            programs.Add(program);
        }
    }

    private static string? ProgramOf(SimpulRenja node) => node.Simpul.PathToGoal().FirstOrDefault(above => above.Jenjang == JenjangRencana.Program)?.Id;

    private IEnumerable<string> LeftOut(Renja renja) => renja.Simpul
        .Where(node => node.Simpul.Jenjang >= JenjangRencana.Program)
        .SelectMany(node => (string[])[node.Simpul.Id, .. node.Indikator.Where(row => row.Target.IsKnown).Select(row => row.Row.IdIndikator)])
        .Where(id => !stated.Contains(id));
}
