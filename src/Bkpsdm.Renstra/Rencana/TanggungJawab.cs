using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The responsibilities of a jabatan (<i>tanggung jawab</i>), by the decree, by the plan and by the definitions.</summary>
/// <remarks>The three may differ; each is given as its table states it.</remarks>
public sealed class TanggungJawab
{
    internal TanggungJawab(Jabatan jabatan, RencanaStrategis plan)
    {
        Jabatan = jabatan;
        Keputusan = [.. plan.KeputusanIndikator.Rows.Where(entri => string.Equals(entri.Pihak, jabatan.Id, StringComparison.Ordinal))];
        Disebut = [.. plan.KeputusanIndikator.Rows.Where(entri =>
            !string.Equals(entri.Pihak, jabatan.Id, StringComparison.Ordinal)
            && entri.PenanggungJawab.Any(pihak => string.Equals(pihak.Jabatan, jabatan.Id, StringComparison.Ordinal)))];
        Rencana = [.. plan.Rencana.Indikator.Where(row => Means(plan.Jabatan.Resolve(plan.Rencana.Tabel, row.PenanggungJawab)))];
        Definisi = [.. plan.Katalog.Definitions.Where(definition =>
            definition.PenanggungJawab.Any(pihak => Means(plan.Jabatan.Resolve(definition.Reference.Tabel, pihak))))];
    }

    /// <summary>The jabatan.</summary>
    public Jabatan Jabatan { get; }

    /// <summary>The entries of its section of the decree (<i>keputusan</i>).</summary>
    public IReadOnlyList<KeputusanRow> Keputusan { get; }

    /// <summary>The entries in other sections of the decree that name it as responsible (<i>disebut</i>).</summary>
    public IReadOnlyList<KeputusanRow> Disebut { get; }

    /// <summary>The indicator rows of the plan (<i>rencana</i>) that name it.</summary>
    public IReadOnlyList<IndikatorRow> Rencana { get; }

    /// <summary>The definitions (<i>definisi</i>) that name it.</summary>
    public IReadOnlyList<IndicatorDefinition> Definisi { get; }

    private bool Means(ValueOrReason<IReadOnlyList<Jabatan>> resolved) => resolved.Match(found => found.Contains(Jabatan), _ => false);
}
