namespace Bkpsdm.Renstra;

/// <summary>A section of a plan: once it is read, its rows get their places and are checked.</summary>
internal interface IDocumentSection
{
    /// <exception cref="DataFault">What is wrong, with its place.</exception>
    void Place(string path);
}
