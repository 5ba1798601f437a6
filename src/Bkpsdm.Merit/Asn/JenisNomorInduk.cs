namespace Bkpsdm.Asn;

/// <summary>The kinds of numbers of civil servants, told apart by digits 13 and 14.</summary>
/// <remarks>A part-time PPPK has a number of his own kind. Its form was found in no source, so it is not read here.</remarks>
internal enum JenisNomorInduk
{
    /// <summary>Number of a PNS or CPNS: digits 13 and 14 are a month, 01 to 12.</summary>
    Nip = 1,

    /// <summary>Number of a PPPK: digits 13 and 14 are 21 and up.</summary>
    NiPppk = 2,
}
