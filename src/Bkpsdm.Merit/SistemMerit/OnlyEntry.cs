using Bkpsdm.Indicators;

namespace Bkpsdm.Merit;

/// <summary>The one entry of a part of an instrument. A missing entry and a second one are reasons, never a guess.</summary>
internal static class OnlyEntry
{
    public static ValueOrReason<T> Of<T>(IReadOnlyList<T> own, string id)
        where T : notnull => own.Count switch
        {
            1 => own[0],
            0 => Reason.MissingInput(id),
            _ => MeritReasons.Twice(id),
        };
}
