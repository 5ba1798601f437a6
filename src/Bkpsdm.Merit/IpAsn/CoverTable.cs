namespace Bkpsdm.Merit;

/// <summary>
/// The dynamic programme behind the cheapest plan: the least effort that covers at least so many units, item by item. Within an item
/// a sliding window over places that differ by whole gains finds the best number of persons. The work therefore does not grow with
/// the number of persons.
/// </summary>
internal static class CoverTable
{
    private const decimal Unreached = decimal.MaxValue;

    public static long[] Solve(CoverItem[] items, long unit, int units)
    {
        var least = new decimal[units + 1];
        least.AsSpan(1).Fill(Unreached);
        var taken = new int[items.Length][];
        for (var i = 0; i < items.Length; i++)
        {
            (least, taken[i]) = With(items[i], (int)(items[i].Gain / unit), least);
        }

        return Follow(items, unit, units, taken);
    }

    private static (decimal[] Least, int[] Taken) With(CoverItem item, int gain, decimal[] before)
    {
        var least = (decimal[])before.Clone();
        var taken = new int[before.Length];
        for (var start = 0; start < Math.Min(gain, before.Length); start++)
        {
            Slide(item, gain, start, before, least, taken);
        }

        Overshoot(item, gain, least, taken);
        return (least, taken);
    }

    private static void Slide(CoverItem item, int gain, int start, decimal[] before, decimal[] least, int[] taken)
    {
        var window = new Queue(((before.Length - 1 - start) / gain) + 1);
        for (int place = start, step = 0; place < before.Length; place += gain, step++)
        {
            if (before[place] != Unreached)
            {
                window.Push(step, before[place] - (step * item.Effort));
            }

            window.DropBefore(step - item.Persons);
            if (window.TryFirst(out var from, out var value) && value + (step * item.Effort) < least[place])
            {
                least[place] = value + (step * item.Effort);
                taken[place] = step - from;
            }
        }
    }

    // Persons of this item alone may cover more than what is missing.
    private static void Overshoot(CoverItem item, int gain, decimal[] least, int[] taken)
    {
        for (var place = 1; place < least.Length; place++)
        {
            var persons = ((place - 1) / gain) + 1;
            if (persons > item.Persons)
            {
                return;
            }

            if (persons * item.Effort < least[place])
            {
                least[place] = persons * item.Effort;
                taken[place] = persons;
            }
        }
    }

    private static long[] Follow(CoverItem[] items, long unit, int units, int[][] taken)
    {
        var persons = new long[items.Length];
        var place = units;
        for (var i = items.Length - 1; i >= 0; i--)
        {
            persons[i] = taken[i][place];
            place = (int)Math.Max(0, place - (persons[i] * (items[i].Gain / unit)));
        }

        return persons;
    }

    /// <summary>The places of a window with rising values. The first is the least.</summary>
    private sealed class Queue(int capacity)
    {
        private readonly (int Step, decimal Value)[] kept = new (int Step, decimal Value)[capacity];
        private int first;
        private int end;

        public void Push(int step, decimal value)
        {
            while (end > first && kept[end - 1].Value > value)
            {
                end--;
            }

            kept[end++] = (step, value);
        }

        public void DropBefore(long step)
        {
            while (first < end && kept[first].Step < step)
            {
                first++;
            }
        }

        public bool TryFirst(out int step, out decimal value)
        {
            (step, value) = first < end ? kept[first] : default;
            return first < end;
        }
    }
}
