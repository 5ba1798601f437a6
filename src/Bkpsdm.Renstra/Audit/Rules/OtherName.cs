namespace Bkpsdm.Renstra.Rules;

/// <summary>Where tables name an indicator differently, a name that does not fit its formula is one of the two.</summary>
internal static class OtherName
{
    public static IReadOnlyList<FindingCause> Causes(string? idIndikator) => idIndikator is null
        ? []
        : [new FindingCause(Finding.IdOf("BKP-RNS-038", FindingPlace.Of(default, string.Empty).WithIndikator(idIndikator)), null)];
}
