using Bkpsdm.Asn;

namespace Bkpsdm.Merit;

/// <summary>
/// A person after the windows are applied: one of some 92 thousand kinds of persons, as one number. A count of persons by profile
/// answers every question of the index and every simulation, without the records.
/// </summary>
internal readonly struct IpAsnProfile(int index)
{
    public const int Kinds = 4;
    public const int Employments = 4;
    public const int Educations = 10;
    public const int Sexes = 3;
    public const int Competences = 8;
    public const int Appraisals = 6;
    public const int Punishments = 4;
    public const int Count = Kinds * Employments * Educations * Sexes * Competences * Appraisals * Punishments;

    private const int PerAppraisal = Punishments;
    private const int PerCompetence = PerAppraisal * Appraisals;
    private const int PerSex = PerCompetence * Competences;
    private const int PerEducation = PerSex * Sexes;
    private const int PerEmployment = PerEducation * Educations;
    private const int PerKind = PerEmployment * Employments;

    public int Index { get; } = index;

    public int Kind => Index / PerKind;

    public JenisJabatan JenisJabatan => (JenisJabatan)(Kind + 1);

    public JenisKepegawaian JenisKepegawaian => (JenisKepegawaian)((Index / PerEmployment % Employments) + 1);

    public Pendidikan Pendidikan => (Pendidikan)((Index / PerEducation % Educations) + 1);

    /// <summary>The sex: 0 where it is not stated.</summary>
    public int Sex => Index / PerSex % Sexes;

    /// <summary>A bit for each component of the person.</summary>
    public int Competence => Index / PerCompetence % Competences;

    /// <summary>The predikat: 0 without an appraisal.</summary>
    public int Appraisal => Index / PerAppraisal % Appraisals;

    /// <summary>The worst level of punishment: 0 without one.</summary>
    public int Punishment => Index % Punishments;

    public static int KindOf(JenisJabatan kind) => (int)kind - 1;

    public static int BitOf(KomponenKompetensi komponen) => 1 << ((int)komponen - 1);

    public static int IndexOf(int kind, int employment, int education, int sex, int competence, int appraisal, int punishment) =>
        (((((((((((kind * Employments) + employment) * Educations) + education) * Sexes) + sex) * Competences) + competence) * Appraisals) + appraisal) * Punishments) + punishment;

    public bool Has(KomponenKompetensi komponen) => (Competence & BitOf(komponen)) != 0;

    public IpAsnProfile With(KomponenKompetensi komponen) => Has(komponen) ? this : new IpAsnProfile(Index + (BitOf(komponen) * PerCompetence));

    public IpAsnProfile With(Pendidikan pendidikan) => new(Index + (((int)pendidikan - (int)Pendidikan) * PerEducation));

    public IpAsnProfile With(PredikatSkp predikat) => new(Index + (((int)predikat - Appraisal) * PerAppraisal));
}
