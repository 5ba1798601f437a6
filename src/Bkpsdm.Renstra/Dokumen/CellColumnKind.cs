namespace Bkpsdm.Renstra;

/// <summary>The kind of value in a declared column of a table of cells.</summary>
internal enum CellColumnKind
{
    Number = 1,
    Cell,
    Text,
    AnyText,
    Word,
    Bilingual,
    Texts,
    Year,
    YearList,
    CellOfYear,
    CellsOfYears,
    Link,
}
