namespace Bkpsdm.Renstra;

/// <summary>The level of government (<i>kewenangan</i>) to which a kegiatan belongs: the fourth part of its code.</summary>
public enum Kewenangan
{
    /// <summary>Province (<i>provinsi</i>), digit 1.</summary>
    Provinsi = 1,

    /// <summary>Regency or city (<i>kabupaten/kota</i>), digit 2.</summary>
    KabupatenKota = 2,
}
