using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>A table of the document as data: where its lines are, how they become rows, and the columns of these.</summary>
/// <param name="Nama">The name printed above the table, as "Tabel 2.4".</param>
/// <param name="Sumber">The file in Sources.</param>
/// <param name="Sel">How many cells a line has; more than one number where the pages differ.</param>
internal sealed record Deklarasi(string Nama, string Sumber, params int[] Sel)
{
    /// <summary>What the lines of the head begin with; every page repeats them.</summary>
    public string[] Kepala { get; init; } = [];

    /// <summary>How many rows there must be.</summary>
    public required int Baris { get; init; }

    /// <summary>Whether a line goes on with the row above, which the end of a page cuts.</summary>
    public Func<SourceRow, bool> Bersambung { get; init; } = _ => false;

    /// <summary>What is special: rows made of the lines.</summary>
    public Func<IReadOnlyList<SourceRow>, IEnumerable<SourceRow>> Olah { get; init; } = lines => lines;

    /// <summary>The fields before the rows.</summary>
    public IEnumerable<Kolom<SourceTable>> Muka { get; init; } = KolomTabel.NamaJudul;

    public IEnumerable<Kolom<BarisTabel>> Kolom { get; init; } = [];

    public SourceTable Read(Bahan bahan)
    {
        var table = SourceTable.Read(Nama, bahan.Source(Sumber), Sel, Kepala);
        List<SourceRow> lines = [];
        foreach (var line in table.Rows)
        {
            if (lines.Count > 0 && Bersambung(line))
            {
                lines[^1] = lines[^1].Joined(line);
            }
            else
            {
                lines.Add(line);
            }
        }

        List<SourceRow> rows = [.. Olah(lines)];
        return rows.Count == Baris
            ? table.With(rows)
            : throw new TranscriptionException(Nama, $"must have {Baris} rows", $"{rows.Count}");
    }

    public void Write(Utf8JsonWriter writer, Bahan bahan) => writer.WriteRow(
        Read(bahan),
        [.. Muka, Kolom<SourceTable>.Daftar("baris", table => Enumerable.Range(1, table.Rows.Count).Select(no => new BarisTabel(table, no)), Kolom)]);

    /// <summary>The JSON text of a part of the plan that is this table.</summary>
    public string Text(string section, Bahan bahan) => DataText.OfSection(section, writer => Write(writer, bahan));
}
