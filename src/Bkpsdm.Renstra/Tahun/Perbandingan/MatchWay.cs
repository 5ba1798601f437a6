using System.Diagnostics.CodeAnalysis;

namespace Bkpsdm.Renstra;

/// <summary>The way of matching a node or indicator of one plan with another, from the surest to the least sure.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "A zero value would be a default way.")]
public enum MatchWay
{
    /// <summary>Level, id and name are the same.</summary>
    IdAndName = 1,

    /// <summary>The code of the nomenclature is the same.</summary>
    Code = 2,

    /// <summary>The name is the same but for case, blanks and punctuation.</summary>
    Name = 3,

    /// <summary>The indicator has the same id; of a node: it has an indicator of that id.</summary>
    Indicator = 4,

    /// <summary>More than half of the children of each of the two nodes are those of the other.</summary>
    Children = 5,

    /// <summary>The name differs in at most one letter of ten, no digit among them, and the parent is the same.</summary>
    Spelling = 6,

    /// <summary>Id or name stands several times on the same node in both plans, equally often; the rows were taken in their order.</summary>
    Order = 7,
}
