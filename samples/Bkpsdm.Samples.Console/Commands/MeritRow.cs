using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>One row of a user's merit file, of an aspect or of an item, with its place.</summary>
internal sealed record MeritRow(string Aspek, string Item, string Nama, TahunAnggaran Tahun, decimal? Nilai, decimal? Maksimum, decimal? Bobot, decimal? Level, decimal?[] Upaya, string Path, int? Line)
{
    public InputFault Fault(string file, string column, Reason reason, Bahasa bahasa) =>
        InputFault.Of(file, ReadError.Create(reason.Code, BilingualText.Create(reason.Text(Bahasa.Indonesia), reason.Text(Bahasa.English)), path: Path + column, line: Line), bahasa);
}
