namespace Bkpsdm.Renstra;

/// <summary>The content of a cell of a table. Nothing, a dash and N/A are three different things.</summary>
public enum CellKind
{
    /// <summary>The cell is lost in the scan; the kind of a default cell.</summary>
    Lost = 0,

    /// <summary>The cell is empty.</summary>
    Empty = 1,

    /// <summary>The cell holds a dash.</summary>
    Dash = 2,

    /// <summary>The cell holds <c>N/A</c>.</summary>
    NotAvailable = 3,

    /// <summary>The cell holds a number.</summary>
    Number = 4,

    /// <summary>The cell holds other text.</summary>
    Text = 5,
}
