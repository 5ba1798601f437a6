using System.Globalization;
using System.Text.Json;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Bkpsdm.Samples;

/// <summary><c>nip</c>: the parts of the number of a civil servant, and each check by name.</summary>
internal static class NipCommand
{
    public static void Run(Arguments arguments, Screen screen)
    {
        if (arguments.Words.Count == 0)
        {
            throw new InputFault(arguments.Say("nip: tulis satu NIP atau NI PPPK, 18 angka, seperti nip 199001012015011001", "nip: give one NIP or NI PPPK, 18 digits, such as nip 199001012015011001"));
        }

        // A number typed in groups arrives as several words; blanks between them keep the positions that a message names.
        var text = string.Join(' ', arguments.Words);
        var day = ReferenceDay.Of(arguments);
        var checks = NomorInduk.Check(text, day);
        var parts = NomorInduk.Parse(text).Match<NipParts?>(_ => null, NipParts.Of, NipParts.Of);
        if (arguments.Json)
        {
            screen.Raw(JsonOutput.Of(json => WriteJson(json, parts, checks, day, arguments.Bahasa)));
        }
        else if (arguments.Csv)
        {
            screen.Raw(CsvOutput.Of(["kode", "nama", "digit", "lulus"], checks.Select(check => new[] { check.Kode, check.Nama.In(arguments.Bahasa), check.Digit, Word(check.IsPassed) })));
        }
        else
        {
            Show(parts, checks, day, arguments, screen);
        }

        if (checks.FirstOrDefault(check => check.Kesalahan is not null) is { Kesalahan: { } error })
        {
            screen.Flush();
            throw new InputFault($"nip: {error.Text(arguments.Bahasa)}");
        }
    }

    private static void Show(NipParts? parts, IReadOnlyList<PemeriksaanNomor> checks, LocalDate day, Arguments arguments, Screen screen)
    {
        screen.Heading(arguments.Say("Nomor induk, diperiksa per ", "Number of a civil servant, checked as of ") + LocalDatePattern.Iso.Format(day));
        if (parts is not null)
        {
            screen.Line($"{arguments.Say("Jenis", "Kind")}: {parts.Jenis} ({parts.Pegawai.In(arguments.Bahasa)})");
            screen.Line($"{arguments.Say("Tanggal lahir", "Date of birth")}: {LocalDatePattern.Iso.Format(parts.TanggalLahir)}");
            screen.Line($"{arguments.Say("Pengangkatan", "Appointment")}: {parts.Pengangkatan}{(parts.KontrakKe is { } kontrak ? arguments.Say($", kontrak ke-{kontrak}", $", contract {kontrak}") : string.Empty)}");
            screen.Line($"{arguments.Say("Jenis kelamin", "Sex")}: {AsnNames.JenisKelamin.Of(parts.JenisKelamin).In(arguments.Bahasa)}");
            screen.Line($"{arguments.Say("Nomor urut", "Sequence")}: {parts.NomorUrut.ToString("000", CultureInfo.InvariantCulture)}");
        }

        var table = screen.Table(arguments.Say("Pemeriksaan", "Check"), "Digit", arguments.Say("Hasil", "Result"));
        foreach (var check in checks)
        {
            table.AddRow(new Text(check.Nama.In(arguments.Bahasa)), new Text(check.Digit ?? "-"), new Text(Verdict(check, arguments)));
        }

        screen.Write(table);
    }

    private static string Verdict(PemeriksaanNomor check, Arguments arguments) => check.IsPassed switch
    {
        true => arguments.Say("lulus", "passes"),
        false => arguments.Say("TIDAK LULUS", "FAILS"),
        _ => arguments.Say("tidak diperiksa", "not checked"),
    };

    private static string? Word(bool? passes) => passes is { } value ? value ? "true" : "false" : null;

    private static void WriteJson(Utf8JsonWriter json, NipParts? parts, IReadOnlyList<PemeriksaanNomor> checks, LocalDate day, Bahasa bahasa)
    {
        json.WriteStartObject();
        json.WriteString("pada", LocalDatePattern.Iso.Format(day));
        json.WriteBoolean("sah", checks.All(check => check.IsPassed == true));
        json.WriteString("nomor", parts?.Nomor);
        json.WriteString("jenis", parts?.Jenis);
        json.WriteString("pegawai", parts?.Pegawai.In(bahasa));
        json.WriteString("tanggalLahir", parts is null ? null : LocalDatePattern.Iso.Format(parts.TanggalLahir));
        json.WriteString("pengangkatan", parts?.Pengangkatan);
        json.Number("kontrakKe", (decimal?)parts?.KontrakKe);
        json.WriteString("jenisKelamin", parts is null ? null : AsnNames.JenisKelamin.Of(parts.JenisKelamin).In(bahasa));
        json.Number("nomorUrut", (decimal?)parts?.NomorUrut);
        json.WriteStartArray("pemeriksaan");
        foreach (var check in checks)
        {
            json.WriteStartObject();
            json.WriteString("kode", check.Kode);
            json.WriteString("nama", check.Nama.In(bahasa));
            json.WriteString("digit", check.Digit);
            json.WritePropertyName("lulus");
            json.WriteRawValue(Word(check.IsPassed) ?? "null");
            json.WriteString("keterangan", check.Kesalahan?.Message.In(bahasa));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
