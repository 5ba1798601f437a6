namespace Bkpsdm.Renstra;

/// <summary>One indicator of the environmental study with its targets, scenarios and the program that serves it (<i>indikasi program prioritas</i>).</summary>
/// <remarks>In the Paser plan kegiatan and budget stand under each other's head; they stay so, and the link names the kegiatan.</remarks>
public sealed class IndikasiKlhsRow
{
    internal IndikasiKlhsRow(IndikasiKlhsRowData data, KaitanKeselarasan kaitan, string path)
    {
        Kaitan = kaitan;
        Isu = data.Isu;
        NomorIndikator = data.NomorIndikator;
        Indikator = data.Indikator;
        TargetNasional = data.TargetNasional;
        Capaian = new YearCell(YearCell.Year(data.TahunCapaian, path + ".tahunCapaian"), data.Capaian);
        Targets = YearCell.Pair(data.TahunTarget, data.Target, path + ".target");
        Ketercapaian = data.Ketercapaian;
        SkenarioDut = data.SkenarioDut;
        SkenarioTut = data.SkenarioTut;
        Urgensi = data.Urgensi;
        Program = data.Program;
        Kegiatan = data.Kegiatan;
        Anggaran = data.Anggaran;
        Pelaksana = data.Pelaksana;
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The issue.</summary>
    public DocumentCell Isu { get; }

    /// <summary>The number of the indicator among the TPB.</summary>
    public DocumentCell NomorIndikator { get; }

    /// <summary>The indicator.</summary>
    public DocumentCell Indikator { get; }

    /// <summary>The national target.</summary>
    public DocumentCell TargetNasional { get; }

    /// <summary>The achievement (<i>capaian</i>) and its year.</summary>
    public YearCell Capaian { get; }

    /// <summary>The targets by year.</summary>
    public IReadOnlyList<YearCell> Targets { get; }

    /// <summary>Whether it is reached in the last year.</summary>
    public DocumentCell Ketercapaian { get; }

    /// <summary>The mark of the scenario DUT (<i>dengan upaya tambahan</i>, with further effort).</summary>
    public DocumentCell SkenarioDut { get; }

    /// <summary>The mark of the scenario TUT (<i>tanpa upaya tambahan</i>, without further effort).</summary>
    public DocumentCell SkenarioTut { get; }

    /// <summary>The urgency.</summary>
    public DocumentCell Urgensi { get; }

    /// <summary>The program.</summary>
    public DocumentCell Program { get; }

    /// <summary>What stands under the head of the kegiatan.</summary>
    public DocumentCell Kegiatan { get; }

    /// <summary>What stands under the head of the budget of the program (<i>anggaran</i>).</summary>
    public DocumentCell Anggaran { get; }

    /// <summary>The agency that carries it out (<i>pelaksana</i>).</summary>
    public DocumentCell Pelaksana { get; }
}
