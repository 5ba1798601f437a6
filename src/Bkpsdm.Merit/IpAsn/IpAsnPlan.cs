namespace Bkpsdm.Merit;

/// <summary>A choice of interventions that reaches a target (<i>rencana</i>), and how sure it is that none is cheaper.</summary>
/// <remarks>Immutable; made by <see cref="IpAsnAdvice"/>.</remarks>
public sealed class IpAsnPlan
{
    internal IpAsnPlan(decimal target, decimal sebelum, decimal sesudah, IpAsnPlanRow[] rows, decimal? leastEffort)
    {
        Target = target;
        IndeksSebelum = sebelum;
        IndeksSesudah = sesudah;
        Rows = Array.AsReadOnly(rows);
        Upaya = rows.Sum(row => row.Upaya);
        UpayaTerendah = leastEffort ?? Upaya;
    }

    /// <summary>The target.</summary>
    public decimal Target { get; }

    /// <summary>The index now.</summary>
    public decimal IndeksSebelum { get; }

    /// <summary>The index after the plan; at least the target.</summary>
    public decimal IndeksSesudah { get; }

    /// <summary>What is done for how many persons; empty where the target is reached already.</summary>
    public IReadOnlyList<IpAsnPlanRow> Rows { get; }

    /// <summary>The effort of the plan, in the unit of the caller.</summary>
    public decimal Upaya { get; }

    /// <summary>The effort below which no plan reaches the target; equal to <see cref="Upaya"/> for an exact plan.</summary>
    public decimal UpayaTerendah { get; }

    /// <summary>True where no plan is cheaper; false where one may be, but not below <see cref="UpayaTerendah"/>.</summary>
    public bool IsExact => Upaya == UpayaTerendah;
}
