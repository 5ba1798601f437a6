namespace Bkpsdm.Asn;

/// <summary>The vocabularies of the records of civil servants: the name of each value, and the spellings of exports that are read.</summary>
/// <remarks>
/// Every vocabulary is one <see cref="SpellingTable{T}"/> with the same members. A blank text is the error <c>..._KOSONG</c>, an unknown
/// spelling the error <c>..._TIDAK_DIKENAL</c>; the codes stand at each vocabulary.
/// </remarks>
public static class AsnNames
{    /// <summary>The kinds of employment.</summary>
    /// <remarks>Errors: <c>JENIS_KEPEGAWAIAN_KOSONG</c> and <c>JENIS_KEPEGAWAIAN_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<JenisKepegawaian> JenisKepegawaian => JenisKepegawaianSpellings.Table;

    /// <summary>The sexes.</summary>
    /// <remarks>Errors: <c>JENIS_KELAMIN_KOSONG</c> and <c>JENIS_KELAMIN_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<JenisKelamin> JenisKelamin => JenisKelaminSpellings.Table;

    /// <summary>The kinds of positions.</summary>
    /// <remarks>Errors: <c>JENIS_JABATAN_KOSONG</c> and <c>JENIS_JABATAN_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<JenisJabatan> JenisJabatan => JenisJabatanSpellings.Table;

    /// <summary>The levels of positions.</summary>
    /// <remarks>Errors: <c>JENJANG_JABATAN_KOSONG</c> and <c>JENJANG_JABATAN_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<JenjangJabatan> JenjangJabatan => JenjangJabatanSpellings.Table;

    /// <summary>The echelons.</summary>
    /// <remarks>Errors: <c>ESELON_KOSONG</c> and <c>ESELON_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<Eselon> Eselon => EselonSpellings.Table;

    /// <summary>The levels of education.</summary>
    /// <remarks>Errors: <c>PENDIDIKAN_KOSONG</c> and <c>PENDIDIKAN_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<Pendidikan> Pendidikan => PendidikanSpellings.Table;

    /// <summary>The predikat of the appraisal.</summary>
    /// <remarks>Errors: <c>PREDIKAT_SKP_KOSONG</c> and <c>PREDIKAT_SKP_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<PredikatSkp> PredikatSkp => PredikatSkpSpellings.Table;

    /// <summary>The ratings against the expectation.</summary>
    /// <remarks>Errors: <c>EKSPEKTASI_KOSONG</c> and <c>EKSPEKTASI_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<EkspektasiSkp> EkspektasiSkp => EkspektasiSkpSpellings.Table;

    /// <summary>The levels of punishment.</summary>
    /// <remarks>Errors: <c>TINGKAT_HUKUMAN_KOSONG</c> and <c>TINGKAT_HUKUMAN_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<TingkatHukuman> TingkatHukuman => TingkatHukumanSpellings.Table;

    /// <summary>The legal standings.</summary>
    /// <remarks>Errors: <c>KEDUDUKAN_HUKUM_KOSONG</c> and <c>KEDUDUKAN_HUKUM_TIDAK_DIKENAL</c>.</remarks>
    public static SpellingTable<KedudukanHukum> KedudukanHukum => KedudukanHukumSpellings.Table;
}
