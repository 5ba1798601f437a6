using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>One entry of the lists of programs, kegiatan and sub kegiatan.</summary>
public sealed class DaftarRencanaRow
{
    private DaftarRencanaRow(TableReference reference, JenjangRencana jenjang, string nama, string? idSimpul)
    {
        Reference = reference;
        Jenjang = jenjang;
        Nama = nama;
        IdSimpul = idSimpul;
    }

    /// <summary>The list, such as <c>4.1.C</c>, and the number printed before the entry.</summary>
    public TableReference Reference { get; }

    /// <summary>The level: program, kegiatan or sub kegiatan.</summary>
    public JenjangRencana Jenjang { get; }

    /// <summary>The name as printed.</summary>
    public string Nama { get; }

    /// <summary>The node of the tree with that name; null where the tree has none. Two entries may name one node.</summary>
    public string? IdSimpul { get; }

    internal static DaftarRencanaRow Make(DaftarRencanaRowData row, string path) => new(
        RowNumber.Reference(DataFault.RequireText(row.Daftar, path + ".daftar"), row.No, path + ".no"),
        row.Jenjang switch
        {
            "program" => JenjangRencana.Program,
            "kegiatan" => JenjangRencana.Kegiatan,
            "subkegiatan" => JenjangRencana.SubKegiatan,
            _ => throw new DataFault("KATA_TIDAK_DIKENAL", "Jenjang tidak dikenal; yang dikenal: program, kegiatan, subkegiatan.", "Unknown level; the known ones are program, kegiatan, subkegiatan.", path + ".jenjang", row.Jenjang),
        },
        DataFault.RequireText(row.Nama, path + ".nama"),
        row.IdSimpul);
}
