using System.Text.Json.Serialization;
using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A row of a table of the document. It knows its place: table, row number and JSON path.</summary>
/// <remarks>The row type is the contract: the parameters of its constructor are the fields of the JSON. Immutable once the plan is read.</remarks>
public abstract class DocumentRow
{
    private protected DocumentRow(int baris) => Baris = baris;

    /// <summary>Table and row, counted from 1.</summary>
    [JsonIgnore]
    public TableReference Reference { get; private set; }

    /// <summary>The place in the JSON text, such as <c>$.penetapanIndikator.baris[3]</c>.</summary>
    [JsonIgnore]
    public string Path { get; private set; } = string.Empty;

    /// <summary>The row number; a row type names the field of the JSON that holds it.</summary>
    [JsonIgnore]
    internal int Baris { get; }

    /// <summary>The field of the JSON that holds the number.</summary>
    private protected virtual string NumberField => ".no";

    /// <summary>Gives the row its place and runs the checks that no JSON schema can state.</summary>
    /// <exception cref="DataFault">The row number is below 1, or a part of the row is wrong.</exception>
    internal void Place(string tabel, string path)
    {
        Reference = RowNumber.Reference(tabel, Baris, path + NumberField);
        Path = path;
        Check(path);
    }

    /// <summary>The checks of this kind of row.</summary>
    private protected virtual void Check(string path)
    {
    }
}
