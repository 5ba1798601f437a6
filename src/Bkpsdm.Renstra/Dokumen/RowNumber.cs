using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Checks the number of a row; rows count from 1.</summary>
internal static class RowNumber
{
    public static TableReference Reference(string tabel, int baris, string path) => TableReference.Create(tabel, Check(baris, path));

    public static int Check(int baris, string path) => baris >= 1
        ? baris
        : throw new DataFault("NOMOR_TIDAK_SAH", "Nomor baris mulai dari 1.", "Row numbers start at 1.", path, ExactText.Of((long)baris));
}
