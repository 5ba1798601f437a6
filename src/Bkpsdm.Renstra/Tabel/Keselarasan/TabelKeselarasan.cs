namespace Bkpsdm.Renstra;

/// <summary>A table that sets the plan beside something outside it (<i>tabel keselarasan</i>): number, title and rows.</summary>
/// <typeparam name="TRow">The kind of rows.</typeparam>
/// <remarks>Cells are as printed: where a merged cell goes on, the cell of the next row is empty. Immutable.</remarks>
public sealed class TabelKeselarasan<TRow>
    where TRow : class
{
    private TabelKeselarasan(string tabel, string judul, IReadOnlyList<TRow> rows)
    {
        Tabel = tabel;
        Judul = judul;
        Rows = rows;
    }

    /// <summary>The number of the table as the document prints it, or a name of ours where it prints none; empty in a plan without this table.</summary>
    public string Tabel { get; }

    /// <summary>The title (<i>judul</i>) of the table.</summary>
    public string Judul { get; }

    /// <summary>The rows, in document order.</summary>
    public IReadOnlyList<TRow> Rows { get; }

    /// <summary>The table of a plan that has none: no rows.</summary>
    internal static TabelKeselarasan<TRow> Empty { get; } = new(string.Empty, string.Empty, []);

    internal static TabelKeselarasan<TRow> Make<TData>(TabelKeselarasanData<TData> data, JenisKeselarasan jenis, Func<TData, KaitanKeselarasan, string, TRow> make, string path)
        where TData : class, IBarisKeselarasanData
    {
        DataFault.RequireText(data.Tabel, path + ".tabel");
        DataFault.RequireText(data.Judul, path + ".judul");
        List<TRow> rows = [];
        var acuan = string.Empty;
        for (var i = 0; i < data.Baris.Count; i++)
        {
            var row = data.Baris[i];
            var at = FormattableString.Invariant($"{path}.baris[{i}]");
            acuan = row.Acuan.Kind is CellKind.Empty or CellKind.Lost ? acuan : row.Acuan.ToString();
            rows.Add(make(row, KaitanKeselarasan.Make(jenis, RowNumber.Reference(data.Tabel, row.No, at + ".no"), acuan, row.Kaitan, at + ".kaitan"), at));
        }

        return new TabelKeselarasan<TRow>(data.Tabel, data.Judul, rows);
    }
}
