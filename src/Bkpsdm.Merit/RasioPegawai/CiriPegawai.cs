namespace Bkpsdm.Merit;

/// <summary>The facts about a civil servant in a period (<i>ciri pegawai</i>), several together.</summary>
[Flags]
public enum CiriPegawai
{
    /// <summary>No fact.</summary>
    TidakAda = 0,

    /// <summary>An appraisal plan (<i>rencana SKP</i>) exists.</summary>
    MemilikiRencanaSkp = 1,

    /// <summary>The appraisal plan matches the performance agreement.</summary>
    RencanaSkpSesuai = 1 << 1,

    /// <summary>The mean achievement of the individual indicators (IKI) is at least 80.</summary>
    IkiDelapanPuluh = 1 << 2,

    /// <summary>The competence standard of the post is met.</summary>
    MemenuhiStandarKompetensi = 1 << 3,

    /// <summary>Career development was given that fits the competence.</summary>
    DikembangkanSesuaiKompetensi = 1 << 4,

    /// <summary>The criteria to move up a level are met.</summary>
    MemenuhiKriteriaNaik = 1 << 5,

    /// <summary>A move up a level or a promotion took place.</summary>
    NaikJenjang = 1 << 6,

    /// <summary>The technical training in the management of ASN was attended.</summary>
    MengikutiDiklatTeknis = 1 << 7,

    /// <summary>The certificate of technical competence in the management of ASN is held.</summary>
    BersertifikatTeknis = 1 << 8,

    /// <summary>The basic training of CPNS (<i>Latsar</i>) was passed.</summary>
    LulusLatsar = 1 << 9,

    /// <summary>The orientation of PPPK was passed.</summary>
    LulusOrientasi = 1 << 10,

    /// <summary>The leadership training was passed.</summary>
    LulusKepemimpinan = 1 << 11,

    /// <summary>The training of the functional position was passed.</summary>
    LulusFungsional = 1 << 12,

    /// <summary>A transfer (<i>mutasi</i>) took place.</summary>
    Dimutasi = 1 << 13,

    /// <summary>The transfer met the provisions.</summary>
    MutasiSesuai = 1 << 14,

    /// <summary>A promotion took place.</summary>
    Dipromosikan = 1 << 15,

    /// <summary>The promotion met the provisions.</summary>
    PromosiSesuai = 1 << 16,
}
