using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra.Tests.Nomenklatur;

/// <summary>Codes of the Paser plan 2025-2029, Tabel 4.1, unless a line says otherwise.</summary>
public class KodeNomenklaturTests
{
    private static readonly string[] Documented =
    [
        "5",
        "5.03",
        "5.03.01",
        "5.03.01.2.01",
        "5.03.01.2.01.0001",
        "5.03.01.2.01.0007",
        "5.03.01.2.02",
        "5.03.01.2.02.0001",
        "5.03.01.2.06.0011",
        "5.03.01.2.09.0010",
        "5.03.02",
        "5.03.02.2.01",
        "5.03.02.2.01.0003",
        "5.03.02.2.03.0013",
        "5.03.02.2.04.0010",
        "5.04",
        "5.04.02",
        "5.04.02.2.01.0003",
        "5.04.02.2.02",
        "5.04.02.2.02.0007",
    ];

    private static readonly string[] Mixed =
        ["X.XX.01", "9", "5.03.01.2.01.02", "5.03.01.2.01.0001", "5.03.01.2.01.01", "5.03.01.2.01", "5.03.01.1.02"];

    [Theory]
    [InlineData("5", KodeDepth.Urusan, 5, null, null, null, null, null)]
    [InlineData("5.03", KodeDepth.Bidang, 5, 3, null, null, null, null)]
    [InlineData("5.03.01", KodeDepth.Program, 5, 3, 1, null, null, null)]
    [InlineData("5.03.01.2.06", KodeDepth.Kegiatan, 5, 3, 1, Kewenangan.KabupatenKota, 6, null)]
    [InlineData("5.03.01.2.06.0011", KodeDepth.SubKegiatan, 5, 3, 1, Kewenangan.KabupatenKota, 6, 11)]
    [InlineData("5.04.02.2.02.0005", KodeDepth.SubKegiatan, 5, 4, 2, Kewenangan.KabupatenKota, 2, 5)]
    [InlineData("5.03.02.1.03.04", KodeDepth.SubKegiatan, 5, 3, 2, Kewenangan.Provinsi, 3, 4)]
    [InlineData("9.99.99.1.99.9999", KodeDepth.SubKegiatan, 9, 99, 99, Kewenangan.Provinsi, 99, 9999)]
    [InlineData("X.XX.01", KodeDepth.Program, null, null, 1, null, null, null)]
    [InlineData("X.XX.01.2.05.0002", KodeDepth.SubKegiatan, null, null, 1, Kewenangan.KabupatenKota, 5, 2)]
    public void Code_has_its_parts(string text, KodeDepth depth, int? urusan, int? bidang, int? program, Kewenangan? kewenangan, int? kegiatan, int? subKegiatan)
    {
        var kode = KodeNomenklatur.Parse(text).AsT1;

        Assert.Equal(depth, kode.Depth);
        Assert.Equal((urusan, bidang, program), (kode.Urusan, kode.Bidang, kode.Program));
        Assert.Equal((kewenangan, kegiatan, subKegiatan), (kode.Kewenangan, kode.Kegiatan, kode.SubKegiatan));
        Assert.Equal(text, kode.ToString());
        Assert.Equal(kode, KodeNomenklatur.Parse(text.AsSpan()).AsT1);
        Assert.Equal(kode, KodeNomenklatur.Create(text));
    }

    [Theory]
    [InlineData(null, "KODE_KOSONG", "5.03.01.2.01.0001")]
    [InlineData("", "KODE_KOSONG", "5.03.01.2.01.0001")]
    [InlineData(" ", "KODE_KARAKTER", "Bagian 1 (urusan)")]
    [InlineData(" 5.03", "KODE_KARAKTER", "Bagian 1 (urusan)")]
    [InlineData("5.03 ", "KODE_KARAKTER", "Bagian 2 (bidang)")]
    [InlineData("5.03.01.2.01.000l", "KODE_KARAKTER", "Bagian 6 (sub kegiatan)")]
    [InlineData("5.03.O1", "KODE_KARAKTER", "Bagian 3 (program)")]
    [InlineData("5.0٣", "KODE_KARAKTER", "Bagian 2 (bidang)")]
    [InlineData("5.０3", "KODE_KARAKTER", "Bagian 2 (bidang)")]
    [InlineData("5,03", "KODE_KARAKTER", "Bagian 1 (urusan)")]
    [InlineData("-5", "KODE_KARAKTER", "Bagian 1 (urusan)")]
    [InlineData("5.+3", "KODE_KARAKTER", "Bagian 2 (bidang)")]
    [InlineData("5.03\0", "KODE_KARAKTER", "Bagian 2 (bidang)")]
    [InlineData(".", "KODE_JUMLAH_DIGIT", "Bagian 1 (urusan)")]
    [InlineData("5.", "KODE_JUMLAH_DIGIT", "Bagian 2 (bidang)")]
    [InlineData("5..03", "KODE_JUMLAH_DIGIT", "Bagian 2 (bidang)")]
    [InlineData("05", "KODE_JUMLAH_DIGIT", "Bagian 1 (urusan) harus 1 digit")]
    [InlineData("5.3", "KODE_JUMLAH_DIGIT", "Bagian 2 (bidang) harus 2 digit")]
    [InlineData("5.03.1", "KODE_JUMLAH_DIGIT", "Bagian 3 (program)")]
    [InlineData("5.03.001", "KODE_JUMLAH_DIGIT", "Bagian 3 (program)")]
    [InlineData("5.03.01.02.01", "KODE_JUMLAH_DIGIT", "Bagian 4 (kewenangan)")]
    [InlineData("5.03.01.01", "KODE_JUMLAH_DIGIT", "Bagian 4 (kewenangan)")]
    [InlineData("5.03.01.2.1", "KODE_JUMLAH_DIGIT", "Bagian 5 (kegiatan)")]
    [InlineData("5.03.01.2.01.1", "KODE_JUMLAH_DIGIT", "Bagian 6 (sub kegiatan)")]
    [InlineData("5.03.01.2.01.001", "KODE_JUMLAH_DIGIT", "Bagian 6 (sub kegiatan)")]
    [InlineData("5.03.01.2.01.00001", "KODE_JUMLAH_DIGIT", "Bagian 6 (sub kegiatan)")]
    [InlineData("5.03.01.2.01.", "KODE_JUMLAH_DIGIT", "Bagian 6 (sub kegiatan)")]
    [InlineData("5.99999999999999999999", "KODE_JUMLAH_DIGIT", "Bagian 2 (bidang)")]
    [InlineData("0", "KODE_NOL", "Bagian 1 (urusan)")]
    [InlineData("5.00", "KODE_NOL", "Bagian 2 (bidang)")]
    [InlineData("5.03.00", "KODE_NOL", "Bagian 3 (program)")]
    [InlineData("5.03.01.2.00", "KODE_NOL", "Bagian 5 (kegiatan)")]
    [InlineData("5.03.01.2.01.0000", "KODE_NOL", "Bagian 6 (sub kegiatan)")]
    [InlineData("5.03.01.2.01.00", "KODE_NOL", "Bagian 6 (sub kegiatan)")]
    [InlineData("5.03.01.0.01", "KODE_KEWENANGAN", "1 (provinsi)")]
    [InlineData("5.03.01.3.01", "KODE_KEWENANGAN", "2 (kabupaten/kota)")]
    [InlineData("5.03.01.2", "KODE_TANPA_KEGIATAN", "5.03.01.2.01")]
    [InlineData("X.XX.01.2", "KODE_TANPA_KEGIATAN", "5.03.01.2.01")]
    [InlineData("5.03.01.2.01.0001.01", "KODE_KELEBIHAN_BAGIAN", "enam bagian")]
    [InlineData("5.03.01.2.01.0001.", "KODE_KELEBIHAN_BAGIAN", "enam bagian")]
    [InlineData("X", "KODE_X", "X.XX.01")]
    [InlineData("X.XX", "KODE_X", "X.XX.01")]
    [InlineData("X.XX.02", "KODE_X", "X.XX.01")]
    [InlineData("X.03.01", "KODE_X", "X.XX.01")]
    [InlineData("5.XX.01", "KODE_X", "X.XX.01")]
    [InlineData("x.xx.01", "KODE_X", "huruf besar")]
    [InlineData("X.Xx.01", "KODE_X", "huruf besar")]
    [InlineData("X.XXX.01", "KODE_X", "X.XX.01")]
    [InlineData("XX.XX.01", "KODE_X", "X.XX.01")]
    [InlineData("X.XX.XX", "KODE_X", "X.XX.01")]
    [InlineData("X.XX.01.X.01", "KODE_X", "X.XX.01")]
    [InlineData("Rp5X", "KODE_KARAKTER", "Bagian 1 (urusan)")]
    public void What_is_no_code_says_what_is_wrong(string? text, string code, string says)
    {
        var error = KodeNomenklatur.Parse(text).AsT0;

        Assert.Equal(code, error.Code);
        Assert.Contains(says, error.Message.Indonesia, StringComparison.Ordinal);
        Assert.Equal(text, error.Value);
        Assert.Equal(code, KodeNomenklatur.Parse(text.AsSpan()).AsT0.Code);
        Assert.False(KodeNomenklatur.TryParse(text, out var kode));
        Assert.True(kode.IsEmpty);
        Assert.False(KodeNomenklatur.TryParse(text.AsSpan(), out _));
        Assert.ThrowsAny<ArgumentException>(() => KodeNomenklatur.Create(text!));
    }

    [Fact]
    public void Long_text_is_one_short_error()
    {
        var text = new string('5', 1_000_000);

        Assert.Equal("KODE_JUMLAH_DIGIT", KodeNomenklatur.Parse(text.AsSpan()).AsT0.Code);
        Assert.Equal(KodeNomenklatur.Parse(text).AsT0.Value, KodeNomenklatur.Parse(text.AsSpan()).AsT0.Value);
    }

    [Fact]
    public void Default_is_empty()
    {
        KodeNomenklatur kode = default;

        Assert.True(kode.IsEmpty);
        Assert.Equal(string.Empty, kode.ToString());
        Assert.True(kode.TryFormat([], out var written));
        Assert.Equal(0, written);
        Assert.True(kode.Parent.IsEmpty);
        Assert.Null(kode.Urusan);
        Assert.False(kode.IsPenunjang || kode.IsUmum || kode.IsChildOf(kode) || kode.IsAncestorOf(KodeNomenklatur.Create("5")));
        Assert.False(KodeNomenklatur.Create("5").IsChildOf(kode));
        Assert.False(KodeNomenklatur.Create("5").IsAncestorOf(kode));
        Assert.Throws<InvalidOperationException>(() => kode.Depth);
        Assert.Throws<InvalidOperationException>(() => kode.At(KodeDepth.Urusan));
        Assert.Throws<InvalidOperationException>(() => kode.ToUmum());
    }

    [Theory]
    [InlineData("5.03.01.2.01.0001", "5.03.01.2.01")]
    [InlineData("5.03.01.2.01.01", "5.03.01.2.01")]
    [InlineData("5.03.01.2.01", "5.03.01")]
    [InlineData("5.03.01", "5.03")]
    [InlineData("5.03", "5")]
    [InlineData("5", "")]
    [InlineData("X.XX.01.2.01", "X.XX.01")]
    [InlineData("X.XX.01", "")]
    public void Parent_is_one_depth_up(string text, string parent) => Assert.Equal(parent, KodeNomenklatur.Create(text).Parent.ToString());

    [Theory]
    [InlineData("5.03", "5.03.01.2.01", true)]
    [InlineData("5.03.02.2.04", "5.03.02.2.04.0010", true)]
    [InlineData("5.03", "5.04.02", false)]
    [InlineData("5.03", "5.03", false)]
    [InlineData("5.03.01.2.01", "5.03", false)]
    [InlineData("5.03.01.1.01", "5.03.01.2.01.0001", false)]
    [InlineData("X.XX.01", "X.XX.01.2.01.0001", true)]
    [InlineData("X.XX.01", "5.03.01.2.01", false)]
    public void Ancestor_is_above_at_any_depth(string above, string below, bool expected) =>
        Assert.Equal(expected, KodeNomenklatur.Create(above).IsAncestorOf(KodeNomenklatur.Create(below)));

    [Fact]
    public void Code_is_cut_at_a_depth()
    {
        var kode = KodeNomenklatur.Create("5.03.01.2.06.0009");

        Assert.Equal(
            ["5", "5.03", "5.03.01", "5.03.01.2.06", "5.03.01.2.06.0009"],
            Enum.GetValues<KodeDepth>().Select(depth => kode.At(depth).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => KodeNomenklatur.Create("5.03").At(KodeDepth.Program));
        Assert.Throws<ArgumentOutOfRangeException>(() => KodeNomenklatur.ProgramPenunjang.At(KodeDepth.Bidang));
        Assert.ThrowsAny<ArgumentException>(() => kode.At((KodeDepth)9));
    }

    [Theory]
    [InlineData("5.03.01", true, "X.XX.01")]
    [InlineData("5.03.01.2.09.0010", true, "X.XX.01.2.09.0010")]
    [InlineData("X.XX.01.2.09", true, "X.XX.01.2.09")]
    [InlineData("5.03.02", false, null)]
    [InlineData("5.04.02.2.01", false, null)]
    [InlineData("5.03", false, null)]
    public void Common_program_is_recognised(string text, bool common, string? umum)
    {
        var kode = KodeNomenklatur.Create(text);

        Assert.Equal(common, kode.IsPenunjang);
        if (umum is null)
        {
            Assert.Throws<InvalidOperationException>(() => kode.ToUmum());
            return;
        }

        Assert.Equal(umum, kode.ToUmum().ToString());
        Assert.True(kode.ToUmum().IsUmum);
    }

    [Fact]
    public void Common_program_is_put_into_a_bidang()
    {
        var bidang = KodeNomenklatur.Create("5.03");

        Assert.Equal("5.03.01.2.01", KodeNomenklatur.Create("X.XX.01.2.01").WithBidang(bidang).ToString());
        Assert.Throws<ArgumentException>(() => KodeNomenklatur.ProgramPenunjang.WithBidang(KodeNomenklatur.Create("5")));
        Assert.Throws<ArgumentException>(() => KodeNomenklatur.ProgramPenunjang.WithBidang(default));
        Assert.Throws<InvalidOperationException>(() => bidang.WithBidang(bidang));
    }

    [Fact]
    public void Order_is_that_of_the_document()
    {
        Assert.Equal(Documented, Documented.Reverse().Select(KodeNomenklatur.Create).Order().Select(kode => kode.ToString()));
        Assert.Equal(
            ["", "5.03.01.1.02", "5.03.01.2.01", "5.03.01.2.01.01", "5.03.01.2.01.0001", "5.03.01.2.01.02", "9", "X.XX.01"],
            Mixed.Select(KodeNomenklatur.Create).Append(default).Order().Select(kode => kode.ToString()));
    }

    [Fact]
    public void Two_digits_and_four_are_two_codes()
    {
        var two = KodeNomenklatur.Create("5.03.01.2.01.01");
        var four = KodeNomenklatur.Create("5.03.01.2.01.0001");

        Assert.NotEqual(two, four);
        Assert.Equal((2, 4), (two.SubKegiatanDigits, four.SubKegiatanDigits));
        Assert.Null(four.Parent.SubKegiatanDigits);
    }

    [Fact]
    public void Format_needs_room()
    {
        var kode = KodeNomenklatur.Create("5.03.01.2.01");
        Span<char> room = stackalloc char[KodeNomenklatur.MaxLength];
        room.Fill('#');

        Assert.False(kode.TryFormat(room.Slice(0, 11), out var written));
        Assert.Equal(0, written);
        Assert.Equal(new string('#', 17), room.ToString());
        Assert.True(kode.TryFormat(room, out written));
        Assert.Equal("5.03.01.2.01#####", room.ToString());
        Assert.Equal(12, written);
    }

    [Fact]
    public void Read_and_format_allocate_nothing()
    {
        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var characters = Run();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(24_800, characters);

        static int Run()
        {
            Span<char> room = stackalloc char[KodeNomenklatur.MaxLength];
            var sum = 0;
            for (var i = 0; i < 100; i++)
            {
                foreach (var text in Documented)
                {
                    if (KodeNomenklatur.TryParse(text, out var kode)
                        && KodeNomenklatur.Parse(text.AsSpan()).AsT1 == kode
                        && KodeNomenklatur.Parse(text).IsT1
                        && !KodeNomenklatur.TryParse("5.03.01.2", out _)
                        && !kode.Parent.IsChildOf(kode)
                        && kode.TryFormat(room, out var written))
                    {
                        sum += written;
                    }
                }
            }

            return sum;
        }
    }
}
