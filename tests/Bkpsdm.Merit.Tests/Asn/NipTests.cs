using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using NodaTime;

namespace Bkpsdm.Merit.Tests;

/// <summary>Numbers of invented persons; the form is that of Perka BKN 22/2007.</summary>
public class NipTests
{
    [Fact]
    public void Parts_of_a_number()
    {
        var nip = Nip.Parse("198802292011011002").AsT1;

        Assert.Equal(new LocalDate(1988, 2, 29), nip.TanggalLahir);
        Assert.Equal(2011, nip.TahunPengangkatan);
        Assert.Equal(1, nip.BulanPengangkatan);
        Assert.Equal(JenisKelamin.LakiLaki, nip.JenisKelamin);
        Assert.Equal(2, nip.NomorUrut);
    }

    [Fact]
    public void Parts_of_the_number_of_a_Pppk()
    {
        var nomor = NiPppk.Parse("199005152024212010").AsT1;

        Assert.Equal(new LocalDate(1990, 5, 15), nomor.TanggalLahir);
        Assert.Equal(2024, nomor.TahunPengangkatan);
        Assert.Equal(1, nomor.KontrakKe);
        Assert.Equal(JenisKelamin.Perempuan, nomor.JenisKelamin);
        Assert.Equal(10, nomor.NomorUrut);
    }

    [Theory]
    [InlineData("19880229 201101 1 002")]
    [InlineData("  198802292011011002 ")]
    [InlineData("19880229\u00a0201101\t1002")]
    public void Blanks_are_skipped(string text) => Assert.Equal(Nip.Parse("198802292011011002").AsT1, Nip.Parse(text).AsT1);

    [Theory]
    [InlineData(null, "NIP_JUMLAH_DIGIT")]
    [InlineData("", "NIP_JUMLAH_DIGIT")]
    [InlineData("19880229201101100", "NIP_JUMLAH_DIGIT")]
    [InlineData("1988022920110110021", "NIP_JUMLAH_DIGIT")]
    [InlineData("19880229201101100219880229201101", "NIP_JUMLAH_DIGIT")]
    [InlineData("19880229201101I002", "NIP_KARAKTER")]
    [InlineData("19880229-201101-1-002", "NIP_KARAKTER")]
    [InlineData("\u0661\u0669880229201101100", "NIP_KARAKTER")]
    [InlineData("198702292011011002", "NIP_TANGGAL_LAHIR")]
    [InlineData("198813012011011002", "NIP_TANGGAL_LAHIR")]
    [InlineData("000002292011011002", "NIP_TANGGAL_LAHIR")]
    [InlineData("193912312011011002", "NIP_TAHUN_LAHIR")]
    [InlineData("198802292011001002", "NIP_JENIS")]
    [InlineData("198802292011131002", "NIP_JENIS")]
    [InlineData("198802292011201002", "NIP_JENIS")]
    [InlineData("198802292019211002", "NIP_JENIS")]
    [InlineData("198802292004011002", "NIP_TAHUN_PENGANGKATAN")]
    [InlineData("198802292011013002", "NIP_JENIS_KELAMIN")]
    [InlineData("198802292011010002", "NIP_JENIS_KELAMIN")]
    public void Unusable_numbers_say_why(string? text, string code)
    {
        var error = Nip.Parse(text).AsT0;

        Assert.Equal(code, error.Code);
        Assert.False(Nip.TryParse(text, out var value));
        Assert.True(value.IsEmpty);
    }

    [Theory]
    [InlineData("198802292005011002")]
    [InlineData("194001011957011002")]
    public void Ends_of_the_ranges_are_inside(string text) => Assert.True(Nip.TryParse(text, out _));

    [Theory]
    [InlineData("199005152018211010", "NIP_TAHUN_PENGANGKATAN")]
    [InlineData("199005152024121010", "NIP_JENIS")]
    public void Numbers_of_Pppk_have_their_own_terms(string text, string code) => Assert.Equal(code, NiPppk.Parse(text).AsT0.Code);

    [Fact]
    public void Error_names_the_place_and_not_the_number()
    {
        var error = Nip.Parse("19880229X011011002").AsT0;

        Assert.Null(error.Value);
        Assert.Contains("9", error.Message.Indonesia, StringComparison.Ordinal);
        Assert.DoesNotContain("1988", error.Text(Bahasa.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_masked_and_the_full_number_is_asked_for()
    {
        var nip = Nip.Parse("198802292011011002").AsT1;

        Assert.Equal("***************002", nip.ToString());
        Assert.Equal("***************002", $"{nip}");
        Assert.Equal("198802292011011002", nip.ToUnmaskedString());
        Assert.Equal(string.Empty, default(Nip).ToString());
        Assert.Throws<InvalidOperationException>(() => default(Nip).TanggalLahir);
    }

    [Fact]
    public void Short_span_gets_nothing()
    {
        var nip = Nip.Parse("198802292011011002").AsT1;
        Span<char> small = stackalloc char[17];

        Assert.False(nip.TryFormat(small, out var written));
        Assert.Equal(0, written);
    }

    // The day of birth and the first day of the month of appointment are not in the future on that day itself.
    [Theory]
    [InlineData("198802292026011002", 2026, 1, 1, true)]
    [InlineData("198802292026011002", 2025, 12, 31, false)]
    [InlineData("199005152027212010", 2026, 12, 31, false)]
    [InlineData("199005152027212010", 2027, 1, 1, true)]
    public void Future_depends_on_the_day_given(string text, int year, int month, int day, bool usable)
    {
        var asOf = new LocalDate(year, month, day);
        var code = text.Substring(12, 1) == "2"
            ? NiPppk.Parse(text, asOf).Match<string?>(error => error.Code, _ => null)
            : Nip.Parse(text, asOf).Match<string?>(error => error.Code, _ => null);

        Assert.Equal(usable ? null : "NIP_MASA_DEPAN", code);
    }

    [Fact]
    public void Kind_is_told_by_digits_13_and_14()
    {
        Assert.True(NomorInduk.Parse("198802292011011002").IsT1);
        Assert.True(NomorInduk.Parse("199005152024212010").IsT2);
        Assert.Equal("NIP_JENIS", NomorInduk.Parse("199005152024152010").AsT0.Code);
    }

    [Fact]
    public void Every_check_has_its_name_and_result()
    {
        var checks = NomorInduk.Check("198813012004013002", new LocalDate(2026, 1, 1));

        Assert.Equal(
            [("NIP_KARAKTER", true), ("NIP_JUMLAH_DIGIT", true), ("NIP_TANGGAL_LAHIR", false), ("NIP_TAHUN_LAHIR", true), ("NIP_JENIS", true), ("NIP_TAHUN_PENGANGKATAN", false), ("NIP_JENIS_KELAMIN", false), ("NIP_MASA_DEPAN", null)],
            checks.Select(check => (check.Kode, check.IsPassed)));
    }

    [Fact]
    public void Checks_of_a_text_stop_at_the_form() =>
        Assert.Equal(
            [false, null, null, null, null, null, null, null],
            NomorInduk.Check("abc", new LocalDate(2026, 1, 1)).Select(check => check.IsPassed));

#if !AGAINST_NETSTANDARD
    [Fact]
    public void Reading_and_writing_allocate_nothing()
    {
        // The first runs may allocate for the compiler of the runtime; the least of several is that of the code.
        Assert.Equal(0, Enumerable.Range(0, 8).Min(_ => BytesOfReading()));
    }

    private static long BytesOfReading()
    {
        const string Text = "198802292011011002";
        Span<char> buffer = stackalloc char[18];
        var read = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            read += Nip.TryParse(Text, out var nip) && nip.TryFormat(buffer, out _) && nip.TanggalLahir.Year == 1988 ? 1 : 0;
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(1000, read);
        return allocated;
    }
#endif
}
