using System.Runtime.InteropServices;
using Bkpsdm.DataQuality;
using static Bkpsdm.Benchmarks.Ikd.IkdConditions;

namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>The 27 indicators as one loop with an <c>if</c> for each: nothing else that counts the same can be much quicker.</summary>
internal static class HandWrittenLoop
{
    private const int Tim4 = 2 * 10;

    /// <summary>Population and disparate records of each rule, in the order of the model.</summary>
    public static long[] Count(ReadOnlySpan<AsnRecord> records)
    {
        var counts = new long[2 * 27];
        Dictionary<string, long> members = new(StringComparer.Ordinal);
        foreach (var asn in records)
        {
            Completeness(asn, counts);
            Timeliness(asn, counts, members);
            Accuracy(asn, counts);
            AccuracyOfPositions(asn, counts);
            Consistency(asn, counts);
        }

        counts[Tim4] = members.Values.Sum();
        counts[Tim4 + 1] = members.Values.Where(count => count > 1).Sum();
        return counts;
    }

    private static void Completeness(AsnRecord asn, long[] counts)
    {
        if (IsPnsOrPppk(asn)) { counts[0]++; if (Com1(asn)) { counts[1]++; } }
        if (IsFunctionalOrStaff(asn)) { counts[2]++; if (Com2(asn)) { counts[3]++; } }
        counts[4]++; if (Com3(asn)) { counts[5]++; }
        if (IsPns(asn)) { counts[6]++; if (Com4(asn)) { counts[7]++; } }
        if (HasDiploma(asn)) { counts[8]++; if (Com5(asn)) { counts[9]++; } }
        counts[10]++; if (Com6(asn)) { counts[11]++; }
        counts[12]++; if (Com7(asn)) { counts[13]++; }
    }

    private static void Timeliness(AsnRecord asn, long[] counts, Dictionary<string, long> members)
    {
        counts[14]++; if (Tim1(asn)) { counts[15]++; }
        if (IsFunctionalRecruit(asn)) { counts[16]++; if (Tim2(asn)) { counts[17]++; } }
        if (IsCpns(asn)) { counts[18]++; if (Tim3(asn)) { counts[19]++; } }
        if (IsHeadOfUnit(asn)) { CollectionsMarshal.GetValueRefOrAddDefault(members, asn.IdUnor!, out _)++; }
        if (IsActive(asn)) { counts[22]++; if (Tim5(asn)) { counts[23]++; } }
        if (IsOnLeave(asn)) { counts[24]++; if (Tim6(asn)) { counts[25]++; } }
    }

    private static void Accuracy(AsnRecord asn, long[] counts)
    {
        if (IsPns(asn)) { counts[26]++; if (Acc1(asn)) { counts[27]++; } }
        if (HasAgencies(asn)) { counts[28]++; if (Acc2(asn)) { counts[29]++; } }
        if (IsStructural(asn)) { counts[30]++; if (Acc3(asn)) { counts[31]++; } }
        if (IsPppk(asn)) { counts[32]++; if (Acc4(asn)) { counts[33]++; } }
        counts[34]++; if (Acc5(asn)) { counts[35]++; }
    }

    private static void AccuracyOfPositions(AsnRecord asn, long[] counts)
    {
        if (IsEducatedStructural(asn)) { counts[36]++; if (Acc6(asn)) { counts[37]++; } }
        if (IsPppk(asn)) { counts[38]++; if (Acc7(asn)) { counts[39]++; } }
        if (IsEducatedFunctional(asn)) { counts[40]++; if (Acc8(asn)) { counts[41]++; } }
        if (IsStaff(asn)) { counts[42]++; if (Acc9(asn)) { counts[43]++; } }
        if (IsGradedJpt(asn)) { counts[44]++; if (Acc10(asn)) { counts[45]++; } }
    }

    private static void Consistency(AsnRecord asn, long[] counts)
    {
        if (IsPns(asn)) { counts[46]++; if (Con1(asn)) { counts[47]++; } }
        counts[48]++; if (Con2(asn)) { counts[49]++; }
        counts[50]++; if (Con3(asn)) { counts[51]++; }
        if (IsPppk(asn)) { counts[52]++; if (Con4(asn)) { counts[53]++; } }
    }
}
