using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Rules;

/// <summary>The parties that a table other than the plan's own names for an indicator, and where.</summary>
internal sealed record PartyElsewhere(IReadOnlyList<Jabatan> Parties, BilingualText Where);
