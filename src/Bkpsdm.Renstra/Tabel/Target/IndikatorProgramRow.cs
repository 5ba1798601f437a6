using System.Text.Json.Serialization;

namespace Bkpsdm.Renstra;

/// <summary>One program indicator (<i>indikator kinerja program</i>) with its targets. The table prints no unit.</summary>
/// <remarks>In the Paser plan these are the rows of Tabel 4.4, in its draft of Lampiran IV, which has kegiatan too.</remarks>
internal sealed class IndikatorProgramRow : ListedTargetRow
{
    [JsonConstructor]
    internal IndikatorProgramRow(int number, DocumentCell name, string id, DocumentCell baseline, IReadOnlyList<DocumentCell> cells, DocumentCell final)
        : base(number, name, id, baseline, cells, final)
    {
    }

    /// <inheritdoc/>
    [JsonIgnore]
    internal override JenisTabel JenisTabel => JenisTabel.IndikatorProgram;
}
