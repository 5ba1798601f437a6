namespace Bkpsdm.Renstra.Rules;

/// <summary>A row of the table of budget and realisation with its place, and the kegiatan below it where it is a program.</summary>
internal sealed class StatedAnggaran
{
    private readonly List<StatedAnggaran> kegiatan = [];

    private StatedAnggaran(AnggaranRow row, FindingPlace place)
    {
        Row = row;
        Place = place;
    }

    public AnggaranRow Row { get; }

    public FindingPlace Place { get; }

    /// <summary>The kegiatan that follow a program up to the next one; none for a kegiatan.</summary>
    public IReadOnlyList<StatedAnggaran> Kegiatan => kegiatan;

    public static IReadOnlyList<StatedAnggaran> Of(AnggaranRealisasi table)
    {
        List<StatedAnggaran> rows = [];
        StatedAnggaran? program = null;
        foreach (var stated in table.Rows)
        {
            var row = new StatedAnggaran(stated, FindingPlace.Of(stated));
            rows.Add(row);
            if (row.Row.Jenjang == "program")
            {
                program = row;
            }
            else
            {
                program?.kegiatan.Add(row);
            }
        }

        return rows;
    }
}
