namespace Bkpsdm.Repository.Tests;

/// <summary>One file uses a type: of another file of the same project (<paramref name="To"/>, relative to it), or of another package (<paramref name="Package"/>).</summary>
internal sealed record SourceReference(string From, string? To, string Type, string? Package = null);
