namespace Bkpsdm.Merit;

/// <summary>What is true of a civil servant in a period (<i>ciri pegawai</i>); several together.</summary>
[Flags]
public enum CiriPegawai
{
    /// <summary>Nothing.</summary>
    TidakAda = 0,

    /// <summary>Has an appraisal plan (<i>rencana SKP</i>).</summary>
    MemilikiRencanaSkp = 1,

    /// <summary>The appraisal plan matches the performance agreement.</summary>
    RencanaSkpSesuai = 1 << 1,

    /// <summary>The mean achievement of the individual indicators (IKI) is at least 80.</summary>
    IkiDelapanPuluh = 1 << 2,

    /// <summary>Meets the competence standard of the post.</summary>
    MemenuhiStandarKompetensi = 1 << 3,

    /// <summary>Was given career development that fits the competence.</summary>
    DikembangkanSesuaiKompetensi = 1 << 4,

    /// <summary>Meets the criteria to move up a level.</summary>
    MemenuhiKriteriaNaik = 1 << 5,

    /// <summary>Moved up a level or was promoted.</summary>
    NaikJenjang = 1 << 6,

    /// <summary>Took part in the technical training in the management of ASN.</summary>
    MengikutiDiklatTeknis = 1 << 7,

    /// <summary>Holds the certificate of technical competence in the management of ASN.</summary>
    BersertifikatTeknis = 1 << 8,

    /// <summary>Passed the basic training of CPNS (<i>Latsar</i>).</summary>
    LulusLatsar = 1 << 9,

    /// <summary>Passed the orientation of PPPK.</summary>
    LulusOrientasi = 1 << 10,

    /// <summary>Passed the leadership training.</summary>
    LulusKepemimpinan = 1 << 11,

    /// <summary>Passed the training of the functional position.</summary>
    LulusFungsional = 1 << 12,

    /// <summary>Was transferred (<i>mutasi</i>).</summary>
    Dimutasi = 1 << 13,

    /// <summary>The transfer met the provisions.</summary>
    MutasiSesuai = 1 << 14,

    /// <summary>Was promoted.</summary>
    Dipromosikan = 1 << 15,

    /// <summary>The promotion met the provisions.</summary>
    PromosiSesuai = 1 << 16,
}
