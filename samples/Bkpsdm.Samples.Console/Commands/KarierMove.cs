using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>One move of a file with its result, and what a reader needs to find it again.</summary>
internal sealed record KarierMove(int Line, string Nama, string Unit, PerpindahanResult Hasil);
