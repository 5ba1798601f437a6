using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>How many indicators have a predikat (<i>jumlah predikat</i>).</summary>
/// <param name="Predikat">The band; null for the default.</param>
/// <param name="Jumlah">How many.</param>
public readonly record struct JumlahPredikat(Band? Predikat, int Jumlah);
