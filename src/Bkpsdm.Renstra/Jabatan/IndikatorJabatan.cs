namespace Bkpsdm.Renstra;

/// <summary>The indicators by which a jabatan is measured: those of its section of the decree, else those of the plan that name it.</summary>
internal sealed class IndikatorJabatan
{
    private IndikatorJabatan(IReadOnlyList<string> id, IReadOnlyList<EntriKeputusan> tanpaTautan, bool keputusan)
    {
        Id = id;
        TanpaTautan = tanpaTautan;
        DariKeputusan = keputusan;
    }

    /// <summary>The ids, each once, in the order of the decree or the plan.</summary>
    public IReadOnlyList<string> Id { get; }

    /// <summary>The entries of the decree that the plan has no indicator for.</summary>
    public IReadOnlyList<EntriKeputusan> TanpaTautan { get; }

    public bool DariKeputusan { get; }

    public static IndikatorJabatan Of(RencanaStrategis plan, Jabatan jabatan)
    {
        EntriKeputusan[] decree = [.. plan.KeputusanIndikator.Entri.Where(entri => string.Equals(entri.Bagian.Pihak, jabatan.Id, StringComparison.Ordinal))];
        return decree.Length > 0
            ? new([.. decree.Select(entri => entri.IdIndikator).OfType<string>().Distinct(StringComparer.Ordinal)], [.. decree.Where(entri => entri.IdIndikator is null)], keputusan: true)
            : new([.. Rows(plan, jabatan).Select(row => row.Id).Distinct(StringComparer.Ordinal)], [], keputusan: false);
    }

    private static IEnumerable<BarisIndikator> Rows(RencanaStrategis plan, Jabatan jabatan) =>
        plan.Rencana.Indikator.Where(row => plan.Jabatan.Resolve(plan.Rencana.Tabel, row.PenanggungJawab).Match(_ => false, found => found.Contains(jabatan)));
}
