using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>The planned weights of siblings: declared parts of their sum, or equal parts where none are declared.</summary>
internal sealed class BobotSaudara
{
    private readonly long[] parts;
    private readonly long[] wholes;
    private readonly StatedBasis[] bases;

    private BobotSaudara(KaskadeShape shape)
    {
        parts = new long[shape.Nodes.Count];
        wholes = new long[shape.Nodes.Count];
        bases = new StatedBasis[shape.Nodes.Count];
    }

    public static BobotSaudara Equal(KaskadeShape shape)
    {
        var weights = new BobotSaudara(shape);
        for (var index = 0; index < shape.Nodes.Count; index++)
        {
            weights.SetEqual(shape, index);
        }

        return weights;
    }

    public static OneOf<ReadError, BobotSaudara> Read(KaskadeShape shape, IReadOnlyDictionary<string, long> declared)
    {
        if (FirstFault(shape, declared) is { } fault)
        {
            return fault;
        }

        var weights = new BobotSaudara(shape);
        for (var index = 0; index < shape.Nodes.Count; index++)
        {
            if (weights.Set(shape, index, declared) is { } error)
            {
                return error;
            }
        }

        return weights;
    }

    /// <summary>The parts of a node among its siblings.</summary>
    public long Parts(int index) => parts[index];

    /// <summary>The sum of the children's parts.</summary>
    public long Whole(int parent) => wholes[parent];

    /// <summary>The basis of the children's weights: declared, or inferred to be equal. Undecided for a leaf.</summary>
    public StatedBasis Basis(int parent) => bases[parent];

    private void SetEqual(KaskadeShape shape, int parent)
    {
        foreach (var child in shape.Children(parent))
        {
            parts[child] = 1;
        }

        wholes[parent] = shape.Children(parent).Count;
        bases[parent] = wholes[parent] == 0 ? StatedBasis.Undecided : StatedBasis.Inferred;
    }

    private ReadError? Set(KaskadeShape shape, int parent, IReadOnlyDictionary<string, long> declared)
    {
        var children = shape.Children(parent);
        var stated = children.Count(child => declared.ContainsKey(shape.Nodes[child].Id));
        if (stated == 0)
        {
            SetEqual(shape, parent);
            return null;
        }

        if (stated < children.Count)
        {
            var without = shape.Nodes[children.First(child => !declared.ContainsKey(shape.Nodes[child].Id))];
            return Fault("BOBOT_TIDAK_LENGKAP", without.Id, "Simpul ini tanpa bobot, saudaranya berbobot; beri bobot semuanya atau tidak satu pun.", "This node has no weight and a sibling has one; give all of them one or none.");
        }

        bases[parent] = StatedBasis.Declared;
        return Add(shape, parent, declared);
    }

    private ReadError? Add(KaskadeShape shape, int parent, IReadOnlyDictionary<string, long> declared)
    {
        foreach (var child in shape.Children(parent))
        {
            parts[child] = declared[shape.Nodes[child].Id];
            if (parts[child] > long.MaxValue - wholes[parent])
            {
                return Fault("BOBOT_TERLALU_BESAR", shape.Nodes[child].Id, "Jumlah bobot bersaudara melampaui bilangan bulat terbesar.", "The weights of these siblings add up to more than the largest whole number.");
            }

            wholes[parent] += parts[child];
        }

        return wholes[parent] > 0 ? null
            : Fault("BOBOT_KOSONG", shape.Nodes[parent].Id, "Semua anak simpul ini berbobot 0.", "All children of this node weigh 0.");
    }

    private static ReadError? FirstFault(KaskadeShape shape, IReadOnlyDictionary<string, long> declared)
    {
        foreach (var weight in declared)
        {
            var index = shape.IndexOf(weight.Key);
            var fault = index < 0 ? Fault("SIMPUL_TIDAK_DIKENAL", weight.Key, "Pohon tidak memuat simpul ini.", "The tree has no such node.")
                : shape.Parents[index] < 0 ? Fault("BOBOT_DI_PUNCAK", weight.Key, "Simpul puncak tidak mempunyai bobot.", "A node at the top has no weight.")
                : weight.Value < 0 ? Fault("BOBOT_NEGATIF", weight.Key, "Bobot di bawah nol.", "The weight is below zero.", weight.Value)
                : null;
            if (fault is not null)
            {
                return fault;
            }
        }

        return null;
    }

    private static ReadError Fault(string code, string id, string indonesia, string english, long? value = null) =>
        ReadError.Create(code, BilingualText.Create(indonesia, english), value is { } number ? ExactText.Of(number) : null, id);
}
