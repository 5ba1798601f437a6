using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using OneOf;

namespace Bkpsdm.Samples;

/// <summary>Reads a population (<c>docs/formats/ipasn.md</c>); a bad line is kept with its number, and the rest is counted.</summary>
internal sealed class IpAsnFile(string file, Bahasa bahasa, IpAsnMeasurement measurement)
{
    private static readonly string[] Yes = ["ya", "y", "yes", "1", "true", "ada", "sudah"];
    private static readonly string[] No = ["", "tidak", "t", "no", "n", "0", "false", "belum"];

    private readonly List<string> units = [];
    private readonly List<(int Line, string Fault)> bad = [];

    public IpAsnPopulation Read(string text)
    {
        var people = new List<PegawaiIpAsn>();
        foreach (var row in IpAsnCells.Read(file, text, bahasa, "jenisJabatan", "jenisKepegawaian", "pendidikan", "skp"))
        {
            try
            {
                people.Add(Person(row));
            }
            catch (InputFault fault)
            {
                bad.Add((row.Place, fault.Message[(file.Length + 2)..]));
            }
        }

        if (people.Count == 0)
        {
            throw new InputFault($"{file}: " + (bad.Count > 0 ? bad[0].Fault : Say("tidak ada baris", "there are no rows")));
        }

        return new IpAsnPopulation(measurement.Tally([.. people]), units, bad, file == "contoh");
    }

    private PegawaiIpAsn Person(IpAsnCells row)
    {
        var person = PegawaiIpAsn.Create(
                Value(row, "jenisJabatan", AsnNames.JenisJabatan.Parse), Value(row, "jenisKepegawaian", AsnNames.JenisKepegawaian.Parse), Value(row, "pendidikan", AsnNames.Pendidikan.Parse))
            .WithDiklatJabatan(Flag(row, "diklatJabatan"))
            .WithDiklatTeknis(Hours(row, "jpTahunIni"), Hours(row, "jpTahunLalu"), Hours(row, "jpSebelumnya"))
            .WithSeminar(Year(row, "tahunSeminar"));
        person = string.IsNullOrWhiteSpace(row.Text("skp")) ? person : person.WithSkp(Skp(row));
        person = string.IsNullOrWhiteSpace(row.Text("jenisKelamin")) ? person : person.WithJenisKelamin(Value(row, "jenisKelamin", AsnNames.JenisKelamin.Parse));
        foreach (var tingkat in AsnNames.TingkatHukuman.All)
        {
            var year = Year(row, "hukuman" + tingkat);
            person = year == 0 ? person : person.WithHukuman(tingkat, year);
        }

        // Last, so that a bad line numbers no unit.
        return person.WithUnit(Unit(row.Text("unit").Trim()));
    }

    private PredikatSkp Skp(IpAsnCells row)
    {
        if (!char.IsAsciiDigit(row.Text("skp").Trim()[0]) && row.Text("skp").Trim()[0] != '-')
        {
            return Value(row, "skp", AsnNames.PredikatSkp.Parse);
        }

        return PeraturanBkn8Of2019.PredikatOf(row.Number("skp") ?? 0m).Match(predikat => predikat, reason => throw Fault(row, "skp", reason.Code, reason.Text(Bahasa.Indonesia), reason.Text(Bahasa.English)));
    }

    private int Unit(string name)
    {
        if (name.Length == 0)
        {
            return 0;
        }

        var known = units.FindIndex(unit => string.Equals(unit, name, StringComparison.OrdinalIgnoreCase));
        if (known < 0)
        {
            units.Add(name);
            known = units.Count - 1;
        }

        return known < PegawaiIpAsn.UnitTertinggi ? known + 1 : throw new InputFault($"{file}: {Say("terlalu banyak unit", "too many units")}");
    }

    private bool Flag(IpAsnCells row, string column)
    {
        var text = row.Text(column).Trim();
        return Yes.Contains(text, StringComparer.OrdinalIgnoreCase)
            || (No.Contains(text, StringComparer.OrdinalIgnoreCase) ? false : throw Fault(row, column, "YA_TIDAK", $"Harus ya atau tidak. Terbaca: \"{text}\"", $"Must be ya or tidak. Read: \"{text}\""));
    }

    private int Hours(IpAsnCells row, string column) => Whole(row, column, PegawaiIpAsn.JpTertinggi);

    private int Year(IpAsnCells row, string column)
    {
        var year = Whole(row, column, measurement.Tahun.Year);
        return year is 0 or >= 1945 ? year : throw Fault(row, column, "TAHUN_TIDAK_SAH", $"Harus tahun 1945 sampai {measurement.Tahun}.", $"Must be a year from 1945 to {measurement.Tahun}.");
    }

    private int Whole(IpAsnCells row, string column, int most)
    {
        var number = row.Number(column) ?? 0m;
        return number >= 0m && number <= most && decimal.Truncate(number) == number
            ? (int)number
            : throw Fault(row, column, "ANGKA_TIDAK_SAH", $"Harus bilangan bulat 0 sampai {most}. Terbaca: {Figures.Exact(number)}", $"Must be a whole number from 0 to {most}. Read: {Figures.Exact(number)}");
    }

    private T Value<T>(IpAsnCells row, string column, Func<string?, OneOf<ReadError, T>> parse) =>
        parse(row.Text(column)).Match(error => throw InputFault.Of(file, error.WithPlace(column, row.Place), bahasa), value => value);

    private InputFault Fault(IpAsnCells row, string column, string code, string indonesia, string english) =>
        InputFault.Of(file, ReadError.Create(code, BilingualText.Create(indonesia, english), path: column, line: row.Place), bahasa);

    private string Say(string indonesia, string english) => bahasa == Bahasa.English ? english : indonesia;
}
