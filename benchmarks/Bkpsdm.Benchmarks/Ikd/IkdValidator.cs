using Bkpsdm.DataQuality;
using FluentValidation;
using static Bkpsdm.Benchmarks.Ikd.IkdConditions;

namespace Bkpsdm.Benchmarks.Ikd;

/// <summary>The 26 indicators of one record as a validator; TIM_4 looks at several records, so the loop beside it counts that one.</summary>
internal sealed class IkdValidator : AbstractValidator<AsnRecord>
{
    private readonly List<string> codes = [];
    private long[] counts = [];

    public IkdValidator()
    {
        Completeness();
        Timeliness();
        Accuracy();
        Consistency();
    }

    /// <summary>Population and disparate records of each rule, in the order of the model.</summary>
    public long[] Count(ReadOnlySpan<AsnRecord> records)
    {
        counts = new long[2 * codes.Count];
        var index = codes.Select((code, i) => (code, i)).ToDictionary(pair => pair.code, pair => (2 * pair.i) + 1, StringComparer.Ordinal);
        Dictionary<string, long> members = new(StringComparer.Ordinal);
        foreach (var asn in records)
        {
            foreach (var failure in Validate(asn).Errors)
            {
                counts[index[failure.ErrorCode]]++;
            }

            if (IsHeadOfUnit(asn))
            {
                members[asn.IdUnor!] = members.GetValueOrDefault(asn.IdUnor!) + 1;
            }
        }

        var heads = 2 * codes.IndexOf("TIM_4");
        (counts[heads], counts[heads + 1]) = (members.Values.Sum(), members.Values.Where(count => count > 1).Sum());
        return counts;
    }

    private void Completeness()
    {
        Add("COM_1", IsPnsOrPppk, Com1);
        Add("COM_2", IsFunctionalOrStaff, Com2);
        Add("COM_3", asn => true, Com3);
        Add("COM_4", IsPns, Com4);
        Add("COM_5", HasDiploma, Com5);
        Add("COM_6", asn => true, Com6);
        Add("COM_7", asn => true, Com7);
    }

    private void Timeliness()
    {
        Add("TIM_1", asn => true, Tim1);
        Add("TIM_2", IsFunctionalRecruit, Tim2);
        Add("TIM_3", IsCpns, Tim3);
        codes.Add("TIM_4");
        Add("TIM_5", IsActive, Tim5);
        Add("TIM_6", IsOnLeave, Tim6);
    }

    private void Accuracy()
    {
        Add("ACC_1", IsPns, Acc1);
        Add("ACC_2", HasAgencies, Acc2);
        Add("ACC_3", IsStructural, Acc3);
        Add("ACC_4", IsPppk, Acc4);
        Add("ACC_5", asn => true, Acc5);
        Add("ACC_6", IsEducatedStructural, Acc6);
        Add("ACC_7", IsPppk, Acc7);
        Add("ACC_8", IsEducatedFunctional, Acc8);
        Add("ACC_9", IsStaff, Acc9);
        Add("ACC_10", IsGradedJpt, Acc10);
    }

    private void Consistency()
    {
        Add("CON_1", IsPns, Con1);
        Add("CON_2", asn => true, Con2);
        Add("CON_3", asn => true, Con3);
        Add("CON_4", IsPppk, Con4);
    }

    private void Add(string code, Func<AsnRecord, bool> population, Func<AsnRecord, bool> disparity)
    {
        var at = 2 * codes.Count;
        codes.Add(code);
        RuleFor(asn => asn).Must(asn => !disparity(asn)).When(asn => InPopulation(asn, population, at)).WithErrorCode(code);
    }

    private bool InPopulation(AsnRecord asn, Func<AsnRecord, bool> population, int at)
    {
        if (!population(asn))
        {
            return false;
        }

        counts[at]++;
        return true;
    }
}
