using Ardalis.GuardClauses;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>The place of a finding (<i>tempat temuan</i>): table and row, node, indicator, year or column, and the place in the JSON text.</summary>
/// <remarks>Parts that do not apply are empty. Immutable; each <c>With</c> gives a new place.</remarks>
public sealed class FindingPlace
{
    private FindingPlace(TableReference reference, string path)
    {
        Reference = reference;
        Path = path;
    }

    private FindingPlace(FindingPlace source)
        : this(source.Reference, source.Path)
    {
        Kode = source.Kode;
        IdIndikator = source.IdIndikator;
        Tahun = source.Tahun;
        Kolom = source.Kolom;
    }

    /// <summary>Table and row; empty where the place is in no table.</summary>
    public TableReference Reference { get; }

    /// <summary>The place in the JSON text, such as <c>$.rencana.simpul[3]</c>; empty where there is none.</summary>
    public string Path { get; }

    /// <summary>The id of the node (<i>kode</i>): its code where it has one; null where the place has no node.</summary>
    public string? Kode { get; private init; }

    /// <summary>The id of the indicator; null where the place has none.</summary>
    public string? IdIndikator { get; private init; }

    /// <summary>The year; empty where the place is not of one year.</summary>
    public TahunAnggaran Tahun { get; private init; }

    /// <summary>The column (<i>kolom</i>) where it is not a year, such as <c>total</c> or <c>kondisiAwal</c>; null where none is meant.</summary>
    public string? Kolom { get; private init; }

    /// <summary>A place in a table.</summary>
    /// <param name="reference">Table and row; the default where the place is in no table.</param>
    /// <param name="path">The place in the JSON text; may be empty.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static FindingPlace Of(TableReference reference, string path) => new(reference, Guard.Against.Null(path));

    /// <summary>A node of the plan; table and row are those of its budget, or else of its first indicator.</summary>
    /// <param name="node">The node.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="node"/> is null.</exception>
    public static FindingPlace Of(SimpulRencana node)
    {
        Guard.Against.Null(node);
        var reference = node.Pagu?.Reference
            ?? (node.Indikator.Count > 0 ? node.Indikator[0].Reference : node.Pernyataan.Count > 0 ? node.Pernyataan[0].Reference : default);
        return new(reference, node.Path) { Kode = node.Id };
    }

    /// <summary>An indicator row of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="row">A row of this node.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static FindingPlace Of(SimpulRencana node, IndikatorRow row)
    {
        Guard.Against.Null(node);
        Guard.Against.Null(row);
        return new(row.Reference, row.Path) { Kode = node.Id, IdIndikator = row.IdIndikator };
    }

    /// <summary>A row of a table of the document.</summary>
    /// <param name="row">The row; one that states targets brings its indicator.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static FindingPlace Of(DocumentRow row) =>
        new(Guard.Against.Null(row).Reference, row.Path) { IdIndikator = (row as TargetRow)?.IdIndikator };

    /// <summary>A row of a table whose cells are kept as they are.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static FindingPlace Of(CellRow row) => new(Guard.Against.Null(row).Reference, row.Path);

    /// <summary>The same place at a node.</summary>
    /// <param name="kode">The id of the node; null for none.</param>
    /// <returns>The place.</returns>
    public FindingPlace WithKode(string? kode) => new(this) { Kode = kode };

    /// <summary>The same place at an indicator.</summary>
    /// <param name="idIndikator">The id of the indicator; null for none.</param>
    /// <returns>The place.</returns>
    public FindingPlace WithIndikator(string? idIndikator) => new(this) { IdIndikator = idIndikator };

    /// <summary>The same place in a year.</summary>
    /// <param name="tahun">The year; empty for none.</param>
    /// <returns>The place.</returns>
    public FindingPlace WithTahun(TahunAnggaran tahun) => new(this) { Tahun = tahun };

    /// <summary>The same place in a column.</summary>
    /// <param name="kolom">The column; null for none.</param>
    /// <returns>The place.</returns>
    public FindingPlace WithKolom(string? kolom) => new(this) { Kolom = kolom };

    /// <summary>The place in words.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>Such as <c>Tabel 4.1, baris 12, 5.03.01.2.01, 2027</c>; empty where no part is known.</returns>
    public string Text(Bahasa bahasa)
    {
        string?[] parts = [Reference.Text(bahasa), Kode, Kode is not null && IdIndikator?.StartsWith(Kode, StringComparison.Ordinal) == true ? null : IdIndikator, Tahun.ToString(), Kolom];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>The Indonesian text.</summary>
    /// <returns>The text of <see cref="Text(Bahasa)"/>.</returns>
    public override string ToString() => Text(Bahasa.Indonesia);

    /// <summary>The key of the place: node and indicator, or else table and row. Ids outlive a row that moves.</summary>
    internal string Key()
    {
        var about = string.Join("/", new[] { Kode, IdIndikator }.Where(part => !string.IsNullOrEmpty(part)));
        var start = about.Length > 0 ? about : Reference.IsEmpty ? Path : FormattableString.Invariant($"{Reference.Tabel}-{Reference.Baris}").Replace(' ', '-');
        return string.Join("/", new[] { start, Tahun.ToString(), Kolom }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
