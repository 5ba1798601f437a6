using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.DataQuality;

/// <summary>Columns of the IKD by name, each with the kind and the reading of its cells.</summary>
internal static class AsnColumns
{
    private static readonly HashSet<string> Yes = new(StringComparer.OrdinalIgnoreCase) { "ya", "y", "yes", "true", "benar", "1", "ada", "aktif", "valid" };
    private static readonly HashSet<string> No = new(StringComparer.OrdinalIgnoreCase) { "tidak", "n", "no", "false", "salah", "0", "tidak ada", "tidak aktif", "nonaktif", "tidak valid" };

    private static readonly ReadError NotADate = ReadError.Create("TANGGAL_TIDAK_TERBACA", BilingualText.Create(
        "Bukan tanggal yang ada; tulis seperti 2026-01-31, 31-01-2026, 31/01/2026, atau 20260131.", "No date that exists; write 2026-01-31, 31-01-2026, 31/01/2026 or 20260131."));

    private static readonly ReadError NeitherYesNorNo = ReadError.Create("YA_TIDAK_TIDAK_TERBACA", BilingualText.Create(
        "Tulis ya atau tidak (juga true, false, 1, 0).", "Write ya or tidak (also true, false, 1, 0)."));

    private static readonly ReadError NotAWhole = ReadError.Create("BILANGAN_TIDAK_TERBACA", BilingualText.Create(
        "Harus bilangan bulat, 0 atau lebih, tanpa titik atau koma.", "Must be a whole number, 0 or more, without point or comma."));

    private static readonly ReadError Spoiled = ReadError.Create("NOMOR_RUSAK", BilingualText.Create(
        "Nomor dirusak lembar kerja (bentuk 1,9E+17); simpan kolomnya sebagai teks.", "A spreadsheet has spoiled the number (1.9E+17); save the column as text."));

    public static AsnColumn[] All { get; } =
    [
        Number("nip", (asn, value) => asn.Nip = value),
        Word("jenis", AsnNames.JenisKepegawaian.Parse, (asn, value) => asn.Jenis = value),
        Word("kedudukanHukum", AsnNames.KedudukanHukum.Parse, (asn, value) => asn.KedudukanHukum = value),
        Date("tanggalLahir", (asn, value) => asn.TanggalLahir = value),
        Word("jenisKelamin", AsnNames.JenisKelamin.Parse, (asn, value) => asn.JenisKelamin = value),
        Date("tmtCpns", (asn, value) => asn.TmtCpns = value),
        Date("tmtPns", (asn, value) => asn.TmtPns = value),
        Date("tmtPppk", (asn, value) => asn.TmtPppk = value),
        Whole("tahunPengangkatanPppk", (asn, value) => asn.TahunPengangkatanPppk = value),
        Word("jenisJabatan", AsnNames.JenisJabatan.Parse, (asn, value) => asn.JenisJabatan = value),
        Word("jenjangJabatan", AsnNames.JenjangJabatan.Parse, (asn, value) => asn.JenjangJabatan = value),
        Text("idJabatan", (asn, value) => asn.IdJabatan = value),
        Flag("namaJabatanFungsional", (asn, value) => asn.NamaJabatanFungsional = value),
        Flag("formasiFungsional", (asn, value) => asn.FormasiFungsional = value),
        Whole("bup", (asn, value) => asn.Bup = value) with { Needed = false },
        Word("pendidikan", AsnNames.Pendidikan.Parse, (asn, value) => asn.Pendidikan = value),
        Word("pendidikanRiwayat", AsnNames.Pendidikan.Parse, (asn, value) => asn.PendidikanRiwayat = value),
        Text("gelarDepan", (asn, value) => asn.GelarDepan = value),
        Text("gelarBelakang", (asn, value) => asn.GelarBelakang = value),
        Text("email", (asn, value) => asn.Email = value),
        Text("nomorHp", (asn, value) => asn.NomorHp = value),
        Text("idUnor", (asn, value) => asn.IdUnor = value),
        Flag("unorAktif", (asn, value) => asn.UnorAktif = value),
        Flag("skpTahunLalu", (asn, value) => asn.SkpTahunLalu = value),
        Flag("skpDuaTahunLalu", (asn, value) => asn.SkpDuaTahunLalu = value),
        Date("akhirCltn", (asn, value) => asn.AkhirCltn = value),
        Text("instansiInduk", (asn, value) => asn.InstansiInduk = value),
        Text("instansiKerja", (asn, value) => asn.InstansiKerja = value),
        Flag("dpkDpb", (asn, value) => asn.DpkDpb = value),
        Whole("masaKerjaBulan", (asn, value) => asn.MasaKerjaBulan = value),
        Number("nik", (asn, value) => asn.Nik = value),
        Flag("nikTervalidasi", (asn, value) => asn.NikTervalidasi = value),
        new("kodeGolongan", Needed: true, Grade),
    ];

    private static AsnColumn Text(string name, Action<AsnRecord, string> set) => new(name, Needed: true, (asn, text) =>
    {
        set(asn, text);
        return null;
    });

    private static AsnColumn Number(string name, Action<AsnRecord, string> set) => new(name, Needed: true, (asn, text) =>
    {
        // Spreadsheets mark a number that is text with an apostrophe; people group digits by blanks.
        var number = text.TrimStart('\'');
        set(asn, number.Any(char.IsWhiteSpace) ? new string([.. number.Where(character => !char.IsWhiteSpace(character))]) : number);
        return number.IndexOf("E+", StringComparison.OrdinalIgnoreCase) > 0 ? Spoiled : null;
    });

    private static AsnColumn Word<T>(string name, Func<string, OneOf<ReadError, T>> parse, Action<AsnRecord, T> set) => new(name, Needed: true, (asn, text) =>
        parse(text).Match<ReadError?>(
            error => ReadError.Create(error.Code, error.Message),
            value =>
            {
                set(asn, value);
                return null;
            }));

    private static AsnColumn Date(string name, Action<AsnRecord, int> set) => Of(name, DateOf, set, NotADate);

    private static AsnColumn Whole(string name, Action<AsnRecord, int> set) => Of(name, WholeOf, set, NotAWhole);

    private static AsnColumn Flag(string name, Action<AsnRecord, bool> set) =>
        Of(name, text => Yes.Contains(text) ? true : No.Contains(text) ? false : null, set, NeitherYesNorNo);

    private static AsnColumn Of<T>(string name, Func<string, T?> read, Action<AsnRecord, T> set, ReadError otherwise)
        where T : struct => new(name, Needed: true, (asn, text) =>
        {
            if (read(text) is not { } value)
            {
                return otherwise;
            }

            set(asn, value);
            return null;
        });

    // The rule looks at grades of PNS; the grade of a PPPK is one, but none that the rule could judge.
    private static ReadError? Grade(AsnRecord asn, string text)
    {
        if (Golongan.TryParse(text, out var golongan))
        {
            asn.KodeGolongan = golongan.KodeSiasn;
            return null;
        }

        return asn.Jenis is JenisKepegawaian.Pppk or JenisKepegawaian.PppkParuhWaktu && GolonganPppk.TryParse(text, out _)
            ? null
            : Golongan.Parse(text).Match<ReadError?>(error => ReadError.Create(error.Code, error.Message), _ => null);
    }

    private static int? WholeOf(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : null;

    private static int? DateOf(string text) => text.Length switch
    {
        8 => Date(Portable.Number(text, 0, 4), Portable.Number(text, 4, 2), Portable.Number(text, 6, 2)),
        10 when text[4] == '-' && text[7] == '-' => Date(Portable.Number(text, 0, 4), Portable.Number(text, 5, 2), Portable.Number(text, 8, 2)),
        10 when text[2] is '-' or '/' && text[5] == text[2] => Date(Portable.Number(text, 6, 4), Portable.Number(text, 3, 2), Portable.Number(text, 0, 2)),
        _ => null,
    };

    private static int? Date(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (year * 10000) + (month * 100) + day : null;
}
