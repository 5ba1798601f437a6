namespace Bkpsdm.Merit;

/// <summary>A choice of interventions that reaches a target (<i>rencana</i>), with the proof that none is cheaper or a bound.</summary>
/// <remarks>Immutable; made by <see cref="IpAsnAdvice"/>.</remarks>
public sealed class IpAsnPlan
{
    internal IpAsnPlan(decimal target, decimal sesudah, IpAsnPlanRow[] rows, decimal? leastEffort)
    {
        Target = target;
        IndeksSesudah = sesudah;
        Rows = Array.AsReadOnly(rows);
        Upaya = rows.Sum(row => row.Upaya);
        UpayaTerendah = leastEffort ?? Upaya;
    }

    /// <summary>The target.</summary>
    public decimal Target { get; }

    /// <summary>The index after the plan; at least the target.</summary>
    public decimal IndeksSesudah { get; }

    /// <summary>The interventions with the persons they reach. Empty where the target is reached already.</summary>
    public IReadOnlyList<IpAsnPlanRow> Rows { get; }

    /// <summary>The effort of the plan, in the unit of the caller.</summary>
    public decimal Upaya { get; }

    /// <summary>The effort below which no plan reaches the target. Equal to <see cref="Upaya"/> for an exact plan.</summary>
    public decimal UpayaTerendah { get; }

    /// <summary>True when no plan is cheaper. When false, one may be cheaper but not below <see cref="UpayaTerendah"/>.</summary>
    public bool IsExact => Upaya == UpayaTerendah;
}
