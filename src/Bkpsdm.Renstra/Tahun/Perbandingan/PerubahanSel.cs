using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>A difference between two plans in one place, old and new (<i>perubahan sel</i>).</summary>
public sealed class PerubahanSel
{
    internal PerubahanSel(UnsurRencana unsur, TahunAnggaran? tahun, DocumentCell lama, DocumentCell baru)
    {
        Unsur = unsur;
        Tahun = tahun;
        Lama = lama;
        Baru = baru;
    }

    /// <summary>The part that differs.</summary>
    public UnsurRencana Unsur { get; }

    /// <summary>The year of a target or budget; null for the rest.</summary>
    public TahunAnggaran? Tahun { get; }

    /// <summary>The cell of the old plan; a lost cell where it states nothing. Of <see cref="UnsurRencana.Induk"/> the id of the node.</summary>
    public DocumentCell Lama { get; }

    /// <summary>The cell of the new plan; a lost cell where it states nothing.</summary>
    public DocumentCell Baru { get; }

    /// <summary>New minus old; or why there is no difference in numbers: the reason of the cell that holds none, the old one's first.</summary>
    public ValueOrReason<decimal> Selisih => Lama.Value.Bind(lama => Baru.Value.Bind(baru => SelisihPagu.Subtract(baru, lama)));

    /// <summary>True when only one of the two plans states anything here.</summary>
    public bool IsStatedOnce => StatesNothing(Lama) || StatesNothing(Baru);

    /// <summary>True when two texts differ in case, blanks and punctuation only.</summary>
    public bool IsSpellingOnly => Lama.Kind == CellKind.Text && Baru.Kind == CellKind.Text && SameText(Lama, Baru);

    internal static bool AreSame(DocumentCell lama, DocumentCell baru) =>
        lama.Kind == CellKind.Number && baru.Kind == CellKind.Number ? lama.Value == baru.Value
        : StatesNothing(lama) && StatesNothing(baru) ? true
        : lama.Kind == baru.Kind && SameText(lama, baru);

    // Empty, dash, N/A and lost are different cells of a document, and no different plan.
    private static bool StatesNothing(DocumentCell cell) => cell.Kind is not (CellKind.Number or CellKind.Text);

    private static bool SameText(DocumentCell lama, DocumentCell baru) =>
        string.Equals(EjaanNama.Normalise(lama.Used), EjaanNama.Normalise(baru.Used), StringComparison.Ordinal);
}
