namespace Bkpsdm.Renstra;

/// <summary>A table of a plan: what it is about, and the number that this document prints above it.</summary>
/// <param name="Jenis">What the table is about (<i>jenis</i>).</param>
/// <param name="Nomor">The number as printed (<i>nomor</i>), such as <c>Tabel 4.1</c>.</param>
public readonly record struct TabelRenstra(JenisTabel Jenis, string Nomor)
{
    /// <summary>The number as printed.</summary>
    /// <returns><see cref="Nomor"/>; empty for the default.</returns>
    public override string ToString() => Nomor ?? string.Empty;
}
