namespace Bkpsdm.Renstra;

/// <summary>A section of a plan: once it is read, its rows get their places and are checked.</summary>
internal interface IDocumentSection
{
    /// <summary>Gives the rows their places and runs the checks of the section.</summary>
    /// <exception cref="DataFault">The content is wrong; the error has its place.</exception>
    void Place(string path);
}
