using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace Bkpsdm.Samples;

/// <summary>Reads a population; a line that cannot be used is refused with its number, and the rest counts.</summary>
internal sealed class KarierFile
{
    private static readonly LocalDatePattern[] DatePatterns = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("dd-MM-uuuu")];

    private readonly LocalDate asOf;
    private readonly List<KarierRow> rows = [];
    private readonly List<ReadError> refused = [];
    private readonly Dictionary<(JenjangJabatan Jenjang, string Jabatan), int> ages = [];

    private KarierFile(LocalDate asOf) => this.asOf = asOf;

    public IReadOnlyList<KarierRow> Rows => rows;

    public IReadOnlyList<ReadError> Refused => refused;

    /// <summary>The statutory ages with those that the file states for single positions.</summary>
    public TabelBup Bup { get; private set; } = Uu20Of2023.Bup;

    public static KarierFile Read(Arguments arguments, LocalDate asOf)
    {
        var name = arguments.File ?? "contoh";
        var text = arguments.File is null ? KarierSample.Csv : InputText.Read(arguments.File);
        var file = new KarierFile(asOf);
        foreach (var row in CsvTable.Read(name, text, arguments.Bahasa, "unit", "jenisKepegawaian", "jenjang").Rows)
        {
            file.Row(row).Match(error => error, file.Accept).Switch(file.refused.Add, file.rows.Add);
        }

        return file;
    }

    private OneOf<ReadError, KarierRow> Row(CsvRow row)
    {
        var fields = new KarierFields(row);
        var jenis = fields.Take("jenisKepegawaian", AsnNames.JenisKepegawaian.Parse);
        var jenjang = fields.Take("jenjang", AsnNames.JenjangJabatan.Parse);
        var lahir = fields.IsGood ? Birth(fields, jenis) : default;
        var tmt = fields.TakeOptional("tmtJabatan", Date);
        var akhir = fields.TakeOptional("akhirKontrak", Date);
        var bup = fields.TakeOptional("bup", Age);
        var unit = fields.Take("unit", Name);
        if (fields.Error is { } error)
        {
            return error;
        }

        var jabatan = fields.Text("jabatan");
        var pegawai = PegawaiKarier.Create(row.Line.ToString(CultureInfo.InvariantCulture), unit!, jenis, lahir, jenjang, jabatan.Length == 0 ? null : jabatan, tmt, akhir);
        return new KarierRow(row.Line, fields.Text("nama"), pegawai, bup);
    }

    // The file's own date of birth comes first: that a number contradicts it is a finding about the data.
    private LocalDate Birth(KarierFields fields, JenisKepegawaian jenis)
    {
        if (fields.Text("tanggalLahir").Length > 0 || jenis == JenisKepegawaian.PppkParuhWaktu)
        {
            return fields.Take("tanggalLahir", text => Date(text).Match<OneOf<ReadError, LocalDate>>(WithoutValue, NotInFuture));
        }

        return fields.Take("nip", text => jenis == JenisKepegawaian.Pppk
            ? NiPppk.Parse(text, asOf).MapT1(nomor => nomor.TanggalLahir)
            : Nip.Parse(text, asOf).MapT1(nip => nip.TanggalLahir));
    }

    private OneOf<ReadError, LocalDate> NotInFuture(LocalDate birth) => birth <= asOf
        ? birth
        : ReadError.Create("TANGGAL_MASA_DEPAN", BilingualText.Create("Tanggal lahir sesudah tanggal acuan.", "The date of birth is after the reference date."));

    // One position has one age; the second of two different ones would be a guess.
    private OneOf<ReadError, KarierRow> Accept(KarierRow row)
    {
        if (row.Bup is not { } usia)
        {
            return row;
        }

        var jabatan = row.Pegawai.Jabatan;
        var key = (row.Pegawai.Jenjang, jabatan?.ToUpperInvariant() ?? string.Empty);
        if (jabatan is null || ages.GetValueOrDefault(key, usia) != usia)
        {
            return ReadError.Create(
                "BUP_TIDAK_JELAS",
                BilingualText.Create("BUP harus disertai nama jabatan, dan sama di setiap baris jabatan itu.", "A retirement age needs the name of the position, and is the same on each line of it."),
                usia.ToString(CultureInfo.InvariantCulture),
                "bup",
                row.Line);
        }

        if (ages.TryAdd(key, usia))
        {
            Bup = Bup.WithJabatan(jabatan, row.Pegawai.Jenjang, usia);
        }

        return row;
    }

    private static OneOf<ReadError, string> Name(string text) => text.Length > 0
        ? text
        : ReadError.Create("TEKS_KOSONG", BilingualText.Create("Unit kosong.", "The unit is blank."));

    /// <summary>A day as a person or a program writes it.</summary>
    public static OneOf<ReadError, LocalDate> Date(string text)
    {
        foreach (var pattern in DatePatterns)
        {
            if (pattern.Parse(text) is { Success: true } day)
            {
                return day.Value;
            }
        }

        return ReadError.Create("TANGGAL_TIDAK_TERBACA", BilingualText.Create("Bukan tanggal; tulis seperti 2026-01-31 atau 31-01-2026.", "Not a date; write 2026-01-31 or 31-01-2026."), text);
    }

    private static OneOf<ReadError, int> Age(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var age) && age is >= 40 and <= 80
        ? age
        : ReadError.Create("BUP_TIDAK_SAH", BilingualText.Create("BUP harus angka 40 sampai 80.", "A retirement age is a number from 40 to 80."), text);

    // A date of birth is not repeated in a message.
    private static OneOf<ReadError, LocalDate> WithoutValue(ReadError error) => ReadError.Create(error.Code, error.Message);
}
