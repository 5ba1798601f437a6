using Bkpsdm.Indicators;
using NodaTime;
using OneOf;

namespace Bkpsdm.Asn;

/// <summary>The number of a PNS or CPNS (<i>nomor induk pegawai</i>, NIP): eighteen digits that hold birth, appointment and sex.</summary>
/// <remarks>
/// Perka BKN 22/2007, confirmed by three or more sources: birth date (8 digits), year and month of the appointment as CPNS (4 + 2),
/// sex (1), sequence (3). Checked: a real date of birth from 1940, an appointment not before the year of the 17th birthday, a month,
/// a sex. A check digit does not exist. A contradiction to other data of the person is a finding about the data and no fault of the
/// number. The default is empty (<see cref="IsEmpty"/>): it prints nothing and is refused by the guards. Reading and writing allocate
/// nothing, unless there is an error to tell. <see cref="ToString"/> masks the number, <see cref="ToUnmaskedString"/> gives it
/// deliberately.
/// </remarks>
public readonly struct Nip : IEquatable<Nip>
{
    /// <summary>The number of digits.</summary>
    public const int Length = 18;

    private readonly long number;

    internal Nip(long number) => this.number = number;

    /// <summary>True for the default.</summary>
    public bool IsEmpty => number == 0;

    /// <summary>The date of birth (<i>tanggal lahir</i>), digits 1 to 8.</summary>
    /// <exception cref="InvalidOperationException">The number is empty.</exception>
    public LocalDate TanggalLahir => NomorIndukReader.BirthDate(Known);

    /// <summary>The year of the appointment as CPNS (<i>TMT CPNS</i>), digits 9 to 12.</summary>
    /// <exception cref="InvalidOperationException">The number is empty.</exception>
    public int TahunPengangkatan => NomorIndukReader.Part(Known, 9, 4);

    /// <summary>The month of the appointment as CPNS, digits 13 and 14: 1 to 12.</summary>
    /// <exception cref="InvalidOperationException">The number is empty.</exception>
    public int BulanPengangkatan => NomorIndukReader.Part(Known, 13, 2);

    /// <summary>The sex, digit 15.</summary>
    /// <exception cref="InvalidOperationException">The number is empty.</exception>
    public JenisKelamin JenisKelamin => (JenisKelamin)NomorIndukReader.Part(Known, 15, 1);

    /// <summary>The sequence, digits 16 to 18.</summary>
    /// <exception cref="InvalidOperationException">The number is empty.</exception>
    public int NomorUrut => NomorIndukReader.Part(Known, 16, 3);

    private long Known => IsEmpty ? throw new InvalidOperationException("The number is empty. Make one with Nip.Parse.") : number;

    /// <summary>Equality of two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Nip left, Nip right) => left.number == right.number;

    /// <summary>Inequality of two numbers.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">Another number.</param>
    /// <returns>True when not equal.</returns>
    public static bool operator !=(Nip left, Nip right) => left.number != right.number;

    /// <summary>Reads a number without regard to the day.</summary>
    /// <param name="text">Eighteen digits. Blanks among them are skipped.</param>
    /// <returns>
    /// The number, or the fault: <c>NIP_KARAKTER</c>, <c>NIP_JUMLAH_DIGIT</c>, <c>NIP_TANGGAL_LAHIR</c>, <c>NIP_TAHUN_LAHIR</c>,
    /// <c>NIP_JENIS</c>, <c>NIP_TAHUN_PENGANGKATAN</c> or <c>NIP_JENIS_KELAMIN</c>. The error does not repeat the number.
    /// </returns>
    public static OneOf<ReadError, Nip> Parse(string? text) => Parse(text.AsSpan());

    /// <summary>Reads a number without regard to the day.</summary>
    /// <param name="text">Eighteen digits. Blanks among them are skipped.</param>
    /// <returns>The number, or the fault as in <see cref="Parse(string?)"/>.</returns>
    public static OneOf<ReadError, Nip> Parse(ReadOnlySpan<char> text)
    {
        var fault = NomorIndukReader.Read(text, JenisNomorInduk.Nip, out var number);
        return fault.IsFault ? fault.ToError() : new Nip(number);
    }

    /// <summary>Reads a number of the past or present.</summary>
    /// <param name="text">Eighteen digits. Blanks among them are skipped.</param>
    /// <param name="asOf">The day that counts as today.</param>
    /// <returns>The number, or the fault as in <see cref="Parse(string?)"/>; also <c>NIP_MASA_DEPAN</c> for a birth or appointment after that day.</returns>
    public static OneOf<ReadError, Nip> Parse(string? text, LocalDate asOf) => Parse(text).Match<OneOf<ReadError, Nip>>(
        error => error,
        nomor => nomor.IsAfter(asOf) ? new NomorIndukFault(NomorIndukFault.Kind.Future).ToError() : nomor);

    /// <summary>Reads a number without regard to the day. Allocates nothing.</summary>
    /// <param name="text">Eighteen digits. Blanks among them are skipped.</param>
    /// <param name="value">The number, or the empty value.</param>
    /// <returns>True when the text is such a number.</returns>
    public static bool TryParse(string? text, out Nip value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads a number without regard to the day. Allocates nothing.</summary>
    /// <param name="text">Eighteen digits. Blanks among them are skipped.</param>
    /// <param name="value">The number, or the empty value.</param>
    /// <returns>True when the text is such a number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Nip value)
    {
        var fault = NomorIndukReader.Read(text, JenisNomorInduk.Nip, out var number);
        value = new Nip(number);
        return !fault.IsFault;
    }

    /// <summary>True when birth or appointment lies after a day.</summary>
    /// <param name="asOf">The day that counts as today. The day itself is not after it.</param>
    /// <returns>True for a number of the future.</returns>
    /// <exception cref="InvalidOperationException">The number is empty.</exception>
    internal bool IsAfter(LocalDate asOf) => NomorIndukReader.IsAfter(Known, asOf);

    /// <summary>Writes the masked number: stars and the last three digits.</summary>
    /// <param name="destination">The span to write to; <see cref="Length"/> characters are enough.</param>
    /// <param name="charsWritten">The number of characters written: 0 for the empty number and where the span is too short.</param>
    /// <returns>False when the span is too short. Nothing is written then.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten) => NomorIndukReader.TryWrite(number, masked: true, destination, out charsWritten);

    /// <summary>All digits, deliberately unmasked. They are personal data and not for logs.</summary>
    /// <returns>Eighteen digits; empty for the empty number.</returns>
    public string ToUnmaskedString() => NomorIndukReader.Text(number, masked: false);

    /// <inheritdoc/>
    public bool Equals(Nip other) => number == other.number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Nip other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => number.GetHashCode();

    /// <summary>The masked number: fifteen stars and the last three digits.</summary>
    /// <returns>Such as <c>***************001</c>; empty for the empty number.</returns>
    public override string ToString() => NomorIndukReader.Text(number, masked: true);
}
