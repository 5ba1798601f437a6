using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Bkpsdm.Renstra.Tests.Nomenklatur;

public class KodeNomenklaturProperties
{
    /// <summary>Codes of every depth, made as text; small numbers are frequent so that codes meet.</summary>
    private static readonly Gen<KodeNomenklatur> Kode =
        from umum in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from urusan in Gen.Choose(1, 9)
        from bidang in Number(99)
        from program in Number(99)
        from kewenangan in Gen.Choose(1, 2)
        from kegiatan in Number(99)
        from digits in Gen.Elements("00", "0000")
        from sub in Number(digits.Length == 2 ? 99 : 9999)
        from depth in Gen.Choose(umum ? 3 : 1, 5)
        let head = umum ? "X.XX.01" : $"{urusan}.{bidang:00}.{program:00}"
        let whole = $"{head}.{kewenangan}.{kegiatan:00}.{sub.ToString(digits, System.Globalization.CultureInfo.InvariantCulture)}"
        select KodeNomenklatur.Create(depth == 5 ? whole : whole[..new[] { 1, 4, 7, 12 }[depth - 1]]);

    /// <summary>Text near a code: letters of its alphabet in any order, or a code with one character changed.</summary>
    private static readonly Gen<string> Near = Gen.OneOf(
        Gen.Elements("0123456789.XxX ".ToCharArray()).ArrayOf().Select(characters => new string(characters)),
        from kode in Kode
        from at in Gen.Choose(0, kode.ToString().Length - 1)
        from character in Gen.Elements("0129.Xx -".ToCharArray())
        select kode.ToString().Remove(at, 1).Insert(at, character.ToString()));

    [Property]
    public Property What_is_written_is_read_again() => Prop.ForAll(
        Kode.ToArbitrary(),
        kode =>
        {
            Assert.Equal(kode, KodeNomenklatur.Parse(kode.ToString()).AsT1);
            Span<char> room = stackalloc char[KodeNomenklatur.MaxLength];
            Assert.True(kode.TryFormat(room, out var written));
            Assert.Equal(kode.ToString(), room[..written].ToString());
            Assert.True(KodeNomenklatur.TryParse(room[..written], out var again));
            Assert.Equal(kode, again);
        });

    [Property(MaxTest = 1000)]
    public Property What_is_read_is_written_again_or_refused() => Prop.ForAll(
        Near.ToArbitrary(),
        text => KodeNomenklatur.Parse(text).Match(error => error.Code.StartsWith("KODE_", StringComparison.Ordinal), kode => kode.ToString() == text));

    [Property]
    public Property Chain_of_parents_ends_at_the_urusan_or_the_common_program() => Prop.ForAll(
        Kode.ToArbitrary(),
        kode =>
        {
            var top = kode;
            for (var above = kode.Parent; !above.IsEmpty; above = above.Parent)
            {
                Assert.Equal(top.Depth - 1, above.Depth);
                Assert.StartsWith(above.ToString() + ".", top.ToString(), StringComparison.Ordinal);
                Assert.True(top.IsChildOf(above) && above.IsAncestorOf(kode) && !kode.IsAncestorOf(above));
                Assert.Equal(above, kode.At(above.Depth));
                Assert.True(above < top);
                top = above;
            }

            Assert.True(kode.IsUmum ? top == KodeNomenklatur.ProgramPenunjang : top.Depth == KodeDepth.Urusan);
        });

    [Property]
    public Property Order_is_total_and_agrees_with_equality() => Prop.ForAll(
        Kode.ToArbitrary(),
        Kode.ToArbitrary(),
        Kode.ToArbitrary(),
        (one, two, three) =>
        {
            Assert.Equal(one.ToString() == two.ToString(), one == two);
            Assert.Equal(one == two, one.CompareTo(two) == 0);
            Assert.Equal(Math.Sign(one.CompareTo(two)), -Math.Sign(two.CompareTo(one)));
            Assert.Equal((one.CompareTo(two) < 0, one.CompareTo(two) > 0), (one < two, one > two));
            Assert.Equal((one.CompareTo(two) <= 0, one.CompareTo(two) >= 0), (one <= two, one >= two));
            Assert.True(one > two || two > three || one <= three);
            Assert.True(one != two || one.GetHashCode() == two.GetHashCode());
        });

    [Property]
    public Property Ancestor_is_the_beginning_of_the_text() => Prop.ForAll(
        Kode.ToArbitrary(),
        Kode.ToArbitrary(),
        (one, two) => one.IsAncestorOf(two) == two.ToString().StartsWith(one.ToString() + ".", StringComparison.Ordinal));

    [Property]
    public Property Common_form_of_a_bidang_leads_back() => Prop.ForAll(
        Kode.ToArbitrary(),
        kode => !kode.IsPenunjang || kode.IsUmum || kode.ToUmum().WithBidang(kode.At(KodeDepth.Bidang)) == kode);

    private static Gen<int> Number(int last) => Gen.Frequency((3, Gen.Choose(1, 3)), (1, Gen.Choose(1, last)));
}
