using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>A code of the nomenclature of regional planning (<i>kode nomenklatur</i>): urusan, bidang, program, kegiatan or sub kegiatan.</summary>
/// <remarks>
/// <para>
/// Five depths: <c>5</c>, <c>5.03</c>, <c>5.03.01</c>, <c>5.03.01.2.01</c>, <c>5.03.01.2.01.0001</c>. The level of government
/// (kewenangan) belongs to the kegiatan: <c>5.03.01.2</c> is no code. A sub kegiatan has four digits, or two in Permendagri 90/2019;
/// the two are different codes, because no source equates their numbers. A program <c>01</c> is the common one
/// (<i>program penunjang</i>), also written <c>X.XX.01</c> for every bidang at once (this form is recalled, and confirmed by no source).
/// </para>
/// <para>
/// Only the form is checked; a nomenclature may lack the code. Codes are in pre-order, as in the document: a code before
/// its subtree, neighbours by number; of two sub kegiatan with one number the one of two digits comes first, and
/// <c>X.XX.01</c> after all others (a choice of ours). The default is empty (<see cref="IsEmpty"/>), comes before all and prints nothing.
/// Reading and <see cref="TryFormat"/> allocate nothing, unless there is an error to tell.
/// </para>
/// </remarks>
public readonly struct KodeNomenklatur : IEquatable<KodeNomenklatur>, IComparable<KodeNomenklatur>
{
    /// <summary>The number of characters of the longest code, <c>5.03.01.2.01.0001</c>.</summary>
    public const int MaxLength = 17;

    private const int LongestShown = 100;
    private readonly ulong packed;

    private KodeNomenklatur(ulong packed) => this.packed = packed;

    /// <summary>The common program (<i>program penunjang urusan</i>) of every bidang, <c>X.XX.01</c>.</summary>
    public static KodeNomenklatur ProgramPenunjang { get; } = Create("X.XX.01");

    /// <summary>True for the default.</summary>
    public bool IsEmpty => packed == 0;

    /// <summary>The depth of the code.</summary>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public KodeDepth Depth => KodeReader.DepthOf(Known);

    /// <summary>The urusan, 1 to 9; null for the empty code and where it is written <c>X</c>.</summary>
    public int? Urusan => IsUmum ? null : PartOrNull(0);

    /// <summary>The number of the bidang within its urusan, 1 to 99; null where the code is less deep and where it is written <c>XX</c>.</summary>
    public int? Bidang => IsUmum ? null : PartOrNull(1);

    /// <summary>The number of the program within its bidang, 1 to 99; null where the code is less deep.</summary>
    public int? Program => PartOrNull(2);

    /// <summary>The level of government of the kegiatan; null where the code is less deep than a kegiatan.</summary>
    public Kewenangan? Kewenangan => (Kewenangan?)PartOrNull(3);

    /// <summary>The number of the kegiatan, 1 to 99, within program and level of government; null where the code is less deep.</summary>
    public int? Kegiatan => PartOrNull(4);

    /// <summary>The number of the sub kegiatan within its kegiatan, 1 to 9999; null where the code is less deep.</summary>
    public int? SubKegiatan => PartOrNull(5);

    /// <summary>The number of digits of the sub kegiatan: 4, or 2 in Permendagri 90/2019; null where the code is less deep.</summary>
    public int? SubKegiatanDigits => SubKegiatan is null ? null : KodeReader.SubKegiatanDigits(packed);

    /// <summary>True for <c>X.XX.01</c> and its subtree: the common program of every bidang (<i>umum</i>).</summary>
    public bool IsUmum => KodeReader.Part(packed, 0) == KodeReader.AnyUrusan;

    /// <summary>True for a program <c>01</c> of a bidang or of all (<c>5.03.01</c>, <c>X.XX.01</c>), and for its subtree.</summary>
    public bool IsPenunjang => Program == KodeReader.ProgramPenunjang;

    /// <summary>The code one depth up: of a kegiatan its program, without the level of government; empty for an urusan, <c>X.XX.01</c> and the empty code.</summary>
    public KodeNomenklatur Parent =>
        IsEmpty || Depth == KodeDepth.Urusan || this == ProgramPenunjang ? default : new KodeNomenklatur(KodeReader.Cut(packed, Depth - 1));

    private ulong Known => IsEmpty ? throw new InvalidOperationException("The code is empty. Make one with KodeNomenklatur.Create or Parse.") : packed;

    /// <summary>Equality.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(KodeNomenklatur left, KodeNomenklatur right) => left.packed == right.packed;

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(KodeNomenklatur left, KodeNomenklatur right) => left.packed != right.packed;

    /// <summary>Before in the order of the document.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one comes before.</returns>
    public static bool operator <(KodeNomenklatur left, KodeNomenklatur right) => left.packed < right.packed;

    /// <summary>After in the order of the document.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one comes after.</returns>
    public static bool operator >(KodeNomenklatur left, KodeNomenklatur right) => left.packed > right.packed;

    /// <summary>Not after in the order of the document.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one does not come after.</returns>
    public static bool operator <=(KodeNomenklatur left, KodeNomenklatur right) => left.packed <= right.packed;

    /// <summary>Not before in the order of the document.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when the left one does not come before.</returns>
    public static bool operator >=(KodeNomenklatur left, KodeNomenklatur right) => left.packed >= right.packed;

    /// <summary>Makes a code that the programmer writes down; text from elsewhere goes to <see cref="Parse(string?)"/>.</summary>
    /// <param name="text">The code, such as <c>5.03.02.2.01</c>.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="text"/> is no code.</exception>
    public static KodeNomenklatur Create(string text)
    {
        var fault = KodeReader.Read(Guard.Against.Null(text).AsSpan(), out var packed);
        return fault.IsFault
            ? throw new ArgumentException(fault.ToError(text).Text(Bahasa.English), nameof(text))
            : new KodeNomenklatur(packed);
    }

    /// <summary>Reads a code of any depth.</summary>
    /// <param name="text">The text: digits and dots without blanks, or <c>X.XX.01</c> and its subtree.</param>
    /// <returns>
    /// The code, or the error: <c>KODE_KOSONG</c>, <c>KODE_KARAKTER</c>, <c>KODE_JUMLAH_DIGIT</c>, <c>KODE_NOL</c>, <c>KODE_KEWENANGAN</c>,
    /// <c>KODE_TANPA_KEGIATAN</c>, <c>KODE_KELEBIHAN_BAGIAN</c> or <c>KODE_X</c>.
    /// </returns>
    public static OneOf<ReadError, KodeNomenklatur> Parse(string? text)
    {
        var fault = KodeReader.Read(text.AsSpan(), out var packed);
        return fault.IsFault ? fault.ToError(text) : new KodeNomenklatur(packed);
    }

    /// <summary>Reads a code of any depth.</summary>
    /// <param name="text">The text: digits and dots without blanks, or <c>X.XX.01</c> and its subtree.</param>
    /// <returns>The code, or the error of <see cref="Parse(string?)"/>.</returns>
    public static OneOf<ReadError, KodeNomenklatur> Parse(ReadOnlySpan<char> text)
    {
        var fault = KodeReader.Read(text, out var packed);
        return fault.IsFault ? fault.ToError(text.Slice(0, Math.Min(text.Length, LongestShown)).ToString()) : new KodeNomenklatur(packed);
    }

    /// <summary>Reads a code of any depth.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The code, or the empty one.</param>
    /// <returns>True when the text is a code.</returns>
    public static bool TryParse(string? text, out KodeNomenklatur value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a code of any depth.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The code, or the empty one.</param>
    /// <returns>True when the text is a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out KodeNomenklatur value)
    {
        var fault = KodeReader.Read(text, out var packed);
        value = new KodeNomenklatur(packed);
        return !fault.IsFault;
    }

    /// <summary>The code cut off at a depth: <c>5.03.01.2.01</c> at the bidang is <c>5.03</c>.</summary>
    /// <param name="depth">The depth, not deeper than this code; the program or deeper for <c>X.XX.01</c> and its subtree.</param>
    /// <returns>This code or one of its ancestors.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="depth"/> is deeper than this code, above the common program, or undefined.</exception>
    /// <exception cref="InvalidOperationException">The code is empty.</exception>
    public KodeNomenklatur At(KodeDepth depth)
    {
        var own = Depth;
        var least = IsUmum ? KodeDepth.Program : KodeDepth.Urusan;
        return Guard.Against.Undefined(depth) < least || depth > own
            ? throw new ArgumentOutOfRangeException(nameof(depth), depth, $"{this} has the depths {least} to {own}.")
            : new KodeNomenklatur(KodeReader.Cut(packed, depth));
    }

    /// <summary>Says if another code is in the subtree of this one, at any depth.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>True when this code is an ancestor of the other; false for equal and for empty codes. <c>X.XX.01</c> is above <c>X.XX.01.2.01</c> only.</returns>
    public bool IsAncestorOf(KodeNomenklatur other) =>
        !IsEmpty && !other.IsEmpty && other.Depth > Depth && KodeReader.Cut(other.packed, Depth) == packed;

    /// <summary>Says if this code is a child of another.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>True when the other is the <see cref="Parent"/>; false for empty codes.</returns>
    public bool IsChildOf(KodeNomenklatur other) => !other.IsEmpty && Parent == other;

    /// <summary>The same code of the common program: <c>5.03.01.2.01</c> becomes <c>X.XX.01.2.01</c>.</summary>
    /// <returns>The common form; this code where it is common already.</returns>
    /// <exception cref="InvalidOperationException">The code is not of a program 01 (<see cref="IsPenunjang"/>).</exception>
    public KodeNomenklatur ToUmum() => IsPenunjang
        ? new KodeNomenklatur(KodeReader.WithBidang(packed, KodeReader.AnyUrusan, KodeReader.AnyBidang))
        : throw new InvalidOperationException($"'{this}' is not of the common program; only a program 01 is.");

    /// <summary>The common program in one bidang: <c>X.XX.01.2.01</c> in <c>5.03</c> is <c>5.03.01.2.01</c>.</summary>
    /// <param name="bidang">The bidang, such as <c>5.03</c>.</param>
    /// <returns>The code in the bidang.</returns>
    /// <exception cref="ArgumentException"><paramref name="bidang"/> is empty or not a bidang.</exception>
    /// <exception cref="InvalidOperationException">This code is not in the subtree of <c>X.XX.01</c> (<see cref="IsUmum"/>).</exception>
    public KodeNomenklatur WithBidang(KodeNomenklatur bidang)
    {
        if (bidang.IsEmpty || bidang.Depth != KodeDepth.Bidang)
        {
            throw new ArgumentException($"'{bidang}' is no bidang; write one like 5.03.", nameof(bidang));
        }

        return IsUmum
            ? new KodeNomenklatur(KodeReader.WithBidang(packed, KodeReader.Part(bidang.packed, 0), KodeReader.Part(bidang.packed, 1)))
            : throw new InvalidOperationException($"'{this}' is not X.XX.01 or below it.");
    }

    /// <summary>Writes the code into a span.</summary>
    /// <param name="destination">The characters to write to; <see cref="MaxLength"/> are always enough.</param>
    /// <param name="charsWritten">The number of characters written; 0 for the empty code and where the span is too short.</param>
    /// <returns>False when the span is too short; then nothing is written.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = KodeReader.LengthOf(packed);
        if (charsWritten > destination.Length)
        {
            charsWritten = 0;
            return false;
        }

        KodeReader.Write(packed, destination);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(KodeNomenklatur other) => packed.CompareTo(other.packed);

    /// <inheritdoc/>
    public bool Equals(KodeNomenklatur other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KodeNomenklatur other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed.GetHashCode();

    /// <summary>The code in the form of <see cref="Parse(string?)"/>.</summary>
    /// <returns>Such as <c>5.03.01.2.01.0001</c>; empty for the empty code.</returns>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxLength];
        TryFormat(buffer, out var written);
        return buffer.Slice(0, written).ToString();
    }

    private int? PartOrNull(int part) => KodeReader.Part(packed, part) is var number && number == 0 ? null : number;
}
