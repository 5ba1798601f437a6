using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>One line of a population with what a reader needs to find the person again.</summary>
internal sealed record KarierRow(int Line, string Nama, PegawaiKarier Pegawai, int? Bup);
