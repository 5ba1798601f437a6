namespace Bkpsdm.Renstra;

/// <summary>What a declared column of a table of cells holds.</summary>
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
