using Ardalis.GuardClauses;

namespace Bkpsdm.DataQuality;

/// <summary>Makes a tally of the rows of the queries and refuses impossible counts.</summary>
internal static class TallyRows
{
    public static DataQualityTally Tally(TallyFrame frame, long[]? row, IReadOnlyDictionary<string, IReadOnlyList<GroupMembers>>? groups)
    {
        var state = new TallyState(frame);
        if (row is not null)
        {
            RequireRow(frame, row);
            state.Records = row[0];
            row.AsSpan(1).CopyTo(state.Counts);
        }

        for (var rule = 0; rule < frame.GroupRules.Count; rule++)
        {
            var code = frame.GroupRules[rule];
            var left = state.Records;
            foreach (var group in groups?.TryGetValue(code, out var rows) == true ? rows : throw new ArgumentException($"The groups of {code} are missing; run its GroupQuery.", nameof(groups)))
            {
                left -= Guard.Against.LessThanOne(group.Members, nameof(groups));
                state.AddGroup(rule, UnicodeText.Repaired(group.Group), left >= 0 ? group.Members : throw new ArgumentException($"The groups of {code} have more members than there are records.", nameof(groups)));
            }
        }

        return DataQualityTally.Of(frame, state);
    }

    private static void RequireRow(TallyFrame frame, long[] row)
    {
        if (row.Length != 1 + (2 * frame.RecordRules.Count))
        {
            throw new ArgumentException(FormattableString.Invariant($"The row has {row.Length} numbers; this model needs {1 + (2 * frame.RecordRules.Count)}."), nameof(row));
        }

        for (var i = 1; i < row.Length; i += 2)
        {
            if (row[i + 1] < 0 || row[i + 1] > row[i] || row[i] > row[0])
            {
                throw new ArgumentException($"The counts of {frame.RecordRules[(i - 1) / 2]} are impossible: {row[i + 1]} disparate of {row[i]} of {row[0]} records.", nameof(row));
            }
        }
    }
}
