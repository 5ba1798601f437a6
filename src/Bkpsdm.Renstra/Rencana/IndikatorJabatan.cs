namespace Bkpsdm.Renstra;

/// <summary>The indicators by which a jabatan is measured: those of its section of the decree, else those of the plan that name it.</summary>
internal sealed class IndikatorJabatan
{
    private IndikatorJabatan(IEnumerable<string> id, IReadOnlyList<KeputusanRow> tanpaTautan, bool keputusan)
    {
        Id = [.. id.Distinct(StringComparer.Ordinal)];
        TanpaTautan = tanpaTautan;
        IsFromKeputusan = keputusan;
    }

    /// <summary>The ids, each once, in the order of the decree or the plan.</summary>
    public IReadOnlyList<string> Id { get; }

    /// <summary>The entries of the decree that the plan has no indicator for.</summary>
    public IReadOnlyList<KeputusanRow> TanpaTautan { get; }

    public bool IsFromKeputusan { get; }

    /// <summary>Those of every jabatan: decree and tree are gone through once, however many are asked for.</summary>
    public static Func<Jabatan, IndikatorJabatan> All(RencanaStrategis plan)
    {
        var decree = plan.KeputusanIndikator.Rows.ToLookup(entri => entri.Pihak, StringComparer.Ordinal);
        var rows = plan.Rencana.Indikator
            .SelectMany(row => plan.Jabatan.Resolve(plan.Rencana.Tabel, row.PenanggungJawab).Match(found => found, _ => []).Select(jabatan => (Jabatan: jabatan.Id, row.IdIndikator)))
            .ToLookup(pair => pair.Jabatan, pair => pair.IdIndikator, StringComparer.Ordinal);
        return jabatan => decree.Contains(jabatan.Id)
            ? new(decree[jabatan.Id].Select(entri => entri.IdIndikator).OfType<string>(), [.. decree[jabatan.Id].Where(entri => entri.IdIndikator is null)], keputusan: true)
            : new(rows[jabatan.Id], [], keputusan: false);
    }
}
