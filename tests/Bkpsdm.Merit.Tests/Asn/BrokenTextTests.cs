using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OneOf;

namespace Bkpsdm.Merit.Tests.Asn;

/// <summary>Broken text in every reader of the vocabulary of the civil service: one error in both languages, never an exception.</summary>
public class BrokenTextTests
{
    private static readonly string[] Signs = ["\ud800", "\udc00", "\\ud800", "\uFEFF", "\0", "\uFFFF", "NaN", "null"];

    // Each reader with a text that it knows.
    private static readonly (string Sound, Func<string?, ReadError?> Read)[] Readers =
    [
        ("197212122000071001", text => Error(Nip.Parse(text))),
        ("197212122021211001", text => Error(NiPppk.Parse(text))),
        ("197212122000071001", text => NomorInduk.Parse(text).Match<ReadError?>(error => error, _ => null, _ => null)),
        ("III/a", text => Error(Golongan.Parse(text))),
        ("IX", text => Error(GolonganPppk.Parse(text))),
        ("II.a", text => Error(AsnNames.Eselon.Parse(text))),
        ("Struktural", text => Error(AsnNames.JenisJabatan.Parse(text))),
        ("L", text => Error(AsnNames.JenisKelamin.Parse(text))),
        ("PNS", text => Error(AsnNames.JenisKepegawaian.Parse(text))),
        ("Pengawas", text => Error(AsnNames.JenjangJabatan.Parse(text))),
        ("Aktif", text => Error(AsnNames.KedudukanHukum.Parse(text))),
        ("S-1", text => Error(AsnNames.Pendidikan.Parse(text))),
        ("Baik", text => Error(AsnNames.PredikatSkp.Parse(text))),
        ("Ringan", text => Error(AsnNames.TingkatHukuman.Parse(text))),
        ("Sesuai Ekspektasi", text => Error(AsnNames.EkspektasiSkp.Parse(text))),
        ("teguran lisan", text => Error(Pp94Of2021.Parse(text))),
    ];

    [Fact]
    public void One_broken_sign_makes_a_sound_text_an_error() => Assert.All(Readers, reader =>
    {
        Assert.Null(reader.Read(reader.Sound));
        foreach (var sign in Signs)
        {
            for (var at = 0; at <= reader.Sound.Length; at++)
            {
                Told(reader.Read(reader.Sound.Insert(at, sign)));
            }
        }
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("NaN")]
    [InlineData("null")]
    [InlineData("-")]
    public void A_text_that_is_no_value_is_one_error(string? text) => Assert.All(Readers, reader => Told(reader.Read(text)));

    [Property(MaxTest = 300)]
    public Property Any_text_with_a_broken_sign_is_one_error() => Prop.ForAll(
        (from text in ArbMap.Default.GeneratorFor<string?>() from sign in Gen.Elements(Signs) select text + sign).ToArbitrary(),
        text => Assert.All(Readers, reader => Told(reader.Read(text))));

    private static ReadError? Error<T>(OneOf<ReadError, T> read) => read.Match<ReadError?>(error => error, _ => null);

    private static void Told(ReadError? error)
    {
        Assert.NotNull(error);
        Assert.Matches("^[A-Z_]+$", error.Code);
        Assert.NotEmpty(error.Text(Bahasa.Indonesia));
        Assert.NotEmpty(error.Text(Bahasa.English));
    }
}
