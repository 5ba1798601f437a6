namespace Bkpsdm.Renstra;

/// <summary>One priority program of the head of the regency that the agency supports (<i>program unggulan</i>).</summary>
public sealed class ProgramUnggulanRow
{
    internal ProgramUnggulanRow(ProgramUnggulanRowData data, KaitanKeselarasan kaitan, IReadOnlyList<YearCell> targets)
    {
        Kaitan = kaitan;
        Program = data.Program;
        Indikator = data.Indikator;
        DefinisiOperasional = data.DefinisiOperasional;
        Targets = targets;
        RealisasiAkhir = data.RealisasiAkhir;
        PenanggungJawab = data.PenanggungJawab;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The priority program.</summary>
    public DocumentCell Program { get; }

    /// <summary>The indicator.</summary>
    public DocumentCell Indikator { get; }

    /// <summary>The operational definition (<i>definisi operasional</i>).</summary>
    public DocumentCell DefinisiOperasional { get; }

    /// <summary>The targets by year.</summary>
    public IReadOnlyList<YearCell> Targets { get; }

    /// <summary>The final realisation (<i>realisasi akhir</i>).</summary>
    public DocumentCell RealisasiAkhir { get; }

    /// <summary>The responsible party (<i>penanggung jawab</i>).</summary>
    public DocumentCell PenanggungJawab { get; }
}
