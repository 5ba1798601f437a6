using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One root cause of a problem of the agency's services (<i>permasalahan pelayanan</i>).</summary>
public sealed class PermasalahanRow
{
    internal PermasalahanRow(PermasalahanRowData data, KaitanKeselarasan kaitan, string path)
    {
        Kaitan = kaitan;
        Nomor = data.Nomor;
        MasalahPokok = data.MasalahPokok;
        Masalah = data.Masalah;
        AkarMasalah = data.AkarMasalah;
        Ringkasan = data.Ringkasan?.Text(path + ".ringkasan");
    }

    /// <summary>Table and row, with what it is aligned, and the nodes and indicators that it names.</summary>
    public KaitanKeselarasan Kaitan { get; }

    /// <summary>The number of the problem as printed (<i>nomor</i>).</summary>
    public DocumentCell Nomor { get; }

    /// <summary>The main problem (<i>masalah pokok</i>); one merged cell, which the text layer has in one row only.</summary>
    public DocumentCell MasalahPokok { get; }

    /// <summary>The problem (<i>masalah</i>).</summary>
    public DocumentCell Masalah { get; }

    /// <summary>The root cause (<i>akar masalah</i>); of a longer text the first sentence.</summary>
    public DocumentCell AkarMasalah { get; }

    /// <summary>What a longer text goes on to say, in our own words (<i>ringkasan</i>); null where the cell is whole.</summary>
    public BilingualText? Ringkasan { get; }
}
