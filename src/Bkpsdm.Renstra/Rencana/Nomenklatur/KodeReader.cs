namespace Bkpsdm.Renstra;

/// <summary>Reads and writes codes without allocation.</summary>
/// <remarks>
/// A code is one number whose bits are its parts from left to right, so that the order of the numbers is the order of the
/// document: a part that is absent is zero and stands before all that are there. <c>X</c> and <c>XX</c> are 10 and 100.
/// </remarks>
internal static class KodeReader
{
    public const int AnyUrusan = 10;
    public const int AnyBidang = 100;
    public const int ProgramPenunjang = 1;
    public const int ShortSubKegiatan = 2;
    public const int LongSubKegiatan = 4;

    private const int UrusanPart = 0;
    private const int BidangPart = 1;
    private const int ProgramPart = 2;
    private const int KewenanganPart = 3;
    private const int SubKegiatanPart = 5;
    private const int Parts = 6;
    private const int Radix = 10;

    /// <summary>The lowest bit is 1 for a sub kegiatan of four digits.</summary>
    private const ulong LongFlag = 1;

    private static ReadOnlySpan<byte> Shifts => [38, 31, 24, 22, 15, 1];

    private static ReadOnlySpan<byte> Bits => [4, 7, 7, 2, 7, 14];

    private static ReadOnlySpan<byte> Digits => [1, 2, 2, 1, 2, LongSubKegiatan];

    /// <summary>One part of a packed code; 0 where it is absent.</summary>
    public static int Part(ulong packed, int part) => (int)((packed >> Shifts[part]) & ((1UL << Bits[part]) - 1));

    public static KodeDepth DepthOf(ulong packed)
    {
        if (Part(packed, SubKegiatanPart) != 0)
        {
            return KodeDepth.SubKegiatan;
        }

        return Part(packed, KewenanganPart) != 0 ? KodeDepth.Kegiatan
            : Part(packed, ProgramPart) != 0 ? KodeDepth.Program
            : Part(packed, BidangPart) != 0 ? KodeDepth.Bidang
            : KodeDepth.Urusan;
    }

    /// <summary>The code cut off after a depth.</summary>
    public static ulong Cut(ulong packed, KodeDepth depth)
    {
        var kept = depth switch
        {
            KodeDepth.Urusan => Shifts[UrusanPart],
            KodeDepth.Bidang => Shifts[BidangPart],
            KodeDepth.Program => Shifts[ProgramPart],
            KodeDepth.Kegiatan => Shifts[SubKegiatanPart - 1],
            _ => 0,
        };
        return packed >> kept << kept;
    }

    /// <summary>The code with urusan and bidang of another.</summary>
    public static ulong WithBidang(ulong packed, int urusan, int bidang) =>
        (packed & ((1UL << Shifts[BidangPart]) - 1)) | Place(UrusanPart, urusan) | Place(BidangPart, bidang);

    public static int SubKegiatanDigits(ulong packed) => (packed & LongFlag) != 0 ? LongSubKegiatan : ShortSubKegiatan;

    /// <summary>Reads a whole text.</summary>
    public static KodeFault Read(ReadOnlySpan<char> text, out ulong packed)
    {
        packed = 0;
        if (text.IsEmpty)
        {
            return new KodeFault(KodeFault.Kind.Empty, 0);
        }

        var read = 0UL;
        var part = 0;
        for (var more = true; more; part++)
        {
            if (part == Parts)
            {
                return new KodeFault(KodeFault.Kind.TooManyParts, part);
            }

            var dot = text.IndexOf('.');
            more = dot >= 0;
            var fault = ReadPart(more ? text.Slice(0, dot) : text, part, ref read);
            if (fault != KodeFault.Kind.None)
            {
                return new KodeFault(fault, part);
            }

            text = more ? text.Slice(dot + 1) : default;
        }

        var last = part - 1;
        if (last == KewenanganPart)
        {
            return new KodeFault(KodeFault.Kind.NoKegiatan, last);
        }

        if (last < ProgramPart && Part(read, UrusanPart) == AnyUrusan)
        {
            return new KodeFault(KodeFault.Kind.MisplacedX, last);
        }

        packed = read;
        return default;
    }

    /// <summary>The number of characters of a code.</summary>
    public static int LengthOf(ulong packed)
    {
        if (packed == 0)
        {
            return 0;
        }

        var depth = DepthOf(packed);
        return depth switch
        {
            KodeDepth.Urusan => 1,
            KodeDepth.Bidang => 4,
            KodeDepth.Program => 7,
            KodeDepth.Kegiatan => 12,
            _ => 13 + SubKegiatanDigits(packed),
        };
    }

    /// <summary>Writes a code into a span that is long enough.</summary>
    public static void Write(ulong packed, Span<char> destination)
    {
        var length = LengthOf(packed);
        var at = 0;
        for (var part = 0; at < length; part++)
        {
            if (part > 0)
            {
                destination[at++] = '.';
            }

            var digits = part == SubKegiatanPart ? SubKegiatanDigits(packed) : Digits[part];
            WritePart(Part(packed, part), part, destination.Slice(at, digits));
            at += digits;
        }
    }

    private static ulong Place(int part, int number) => (ulong)number << Shifts[part];

    private static void WritePart(int number, int part, Span<char> destination)
    {
        if ((part == UrusanPart && number == AnyUrusan) || (part == BidangPart && number == AnyBidang))
        {
            destination.Fill('X');
            return;
        }

        for (var i = destination.Length - 1; i >= 0; i--)
        {
            destination[i] = (char)('0' + (number % Radix));
            number /= Radix;
        }
    }

    private static KodeFault.Kind ReadPart(ReadOnlySpan<char> text, int part, ref ulong read)
    {
        var common = Part(read, UrusanPart) == AnyUrusan;
        if (text.IndexOfAny('X', 'x') >= 0)
        {
            return ReadAny(text, part, common, ref read);
        }

        foreach (var character in text)
        {
            if (character is < '0' or > '9')
            {
                return KodeFault.Kind.Character;
            }
        }

        if (text.Length != Digits[part] && !(part == SubKegiatanPart && text.Length == ShortSubKegiatan))
        {
            return KodeFault.Kind.Digits;
        }

        var number = 0;
        foreach (var character in text)
        {
            number = (number * Radix) + (character - '0');
        }

        if (part == KewenanganPart && number is not (1 or 2))
        {
            return KodeFault.Kind.Kewenangan;
        }

        if (number == 0)
        {
            return KodeFault.Kind.Zero;
        }

        if (common && (part == BidangPart || (part == ProgramPart && number != ProgramPenunjang)))
        {
            return KodeFault.Kind.MisplacedX;
        }

        read |= Place(part, number);
        if (part == SubKegiatanPart && text.Length == LongSubKegiatan)
        {
            read |= LongFlag;
        }

        return KodeFault.Kind.None;
    }

    private static KodeFault.Kind ReadAny(ReadOnlySpan<char> text, int part, bool common, ref ulong read)
    {
        if (part == UrusanPart && text.Length == 1 && text[0] == 'X')
        {
            read |= Place(part, AnyUrusan);
            return KodeFault.Kind.None;
        }

        if (common && part == BidangPart && text.Length == 2 && text[0] == 'X' && text[1] == 'X')
        {
            read |= Place(part, AnyBidang);
            return KodeFault.Kind.None;
        }

        foreach (var character in text)
        {
            if (character is not ('X' or 'x' or (>= '0' and <= '9')))
            {
                return KodeFault.Kind.Character;
            }
        }

        return KodeFault.Kind.MisplacedX;
    }
}
