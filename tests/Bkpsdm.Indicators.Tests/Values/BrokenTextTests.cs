using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using OneOf;

namespace Bkpsdm.Indicators.Tests;

/// <summary>Broken text in every reader of a single value: one error in both languages, never an exception, never a guess.</summary>
public class BrokenTextTests
{
    private static readonly string[] Signs = ["\ud800", "\udc00", "\\ud800", "\uFEFF", "\0", "\uFFFF", "NaN", "null"];

    private static readonly Func<string?, ReadError?>[] Readers =
    [
        text => Error(IndonesianNumber.Parse(text)),
        text => Error(TahunAnggaran.Parse(text)),
        text => Error(ReportingPeriod.Parse(text)),
        text => Error(Satuan.Parse(text)),
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("-Infinity")]
    [InlineData("null")]
    [InlineData("1e5")]
    [InlineData("0x10")]
    [InlineData("\uFF11\uFF19\uFF14\uFF15")]
    [InlineData("\u0661\u0669\u0664\u0665")]
    public void A_text_that_is_no_value_is_one_error(string? text) => Assert.All(Readers, read => Told(read(text)));

    // Behind, before and within a sound text.
    [Theory]
    [InlineData(0, "1.957,50")]
    [InlineData(1, "2026")]
    [InlineData(2, "2026-TW2")]
    [InlineData(3, "Persen")]
    public void One_broken_sign_makes_a_sound_text_an_error(int reader, string sound)
    {
        Assert.Null(Readers[reader](sound));
        foreach (var sign in Signs)
        {
            for (var at = 0; at <= sound.Length; at++)
            {
                Told(Readers[reader](sound.Insert(at, sign)));
            }
        }
    }

    [Property(MaxTest = 300)]
    public Property Any_text_is_a_value_or_one_error() => Prop.ForAll(
        (from text in ArbMap.Default.GeneratorFor<string?>() from sign in Gen.Elements(Signs) select text + sign).ToArbitrary(),
        text => Assert.All(Readers, read => Told(read(text))));

    private static ReadError? Error<T>(OneOf<ReadError, T> read) => read.Match<ReadError?>(error => error, _ => null);

    private static void Told(ReadError? error)
    {
        Assert.NotNull(error);
        Assert.Matches("^[A-Z_]+$", error.Code);
        Assert.NotEmpty(error.Text(Bahasa.Indonesia));
        Assert.NotEmpty(error.Text(Bahasa.English));
    }
}
