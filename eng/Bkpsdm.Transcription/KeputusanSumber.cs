using System.Text.RegularExpressions;

namespace Bkpsdm.Transcription;

/// <summary>
/// Reads the decree from the source lines. Its heads stand in bold, behind <c>##</c> or in table rows, alone on a line or
/// several on one; what tells them apart is their words.
/// </summary>
internal sealed partial class KeputusanSumber
{
    internal const string Name = "Keputusan IKU/IKI";
    private const string Kepala = "INDIKATOR KINERJA INDIVIDU";

    private static readonly (string Awal, string Jenis)[] Jenis =
    [
        ("INDIKATOR TUJUAN:", "tujuan"),
        ("INDIKATOR KINERJA UTAMA (IKU).", "iku"),
        ("INDIKATOR PROGRAM:", "program"),
        ("INDIKATOR KINERJA INDIVIDU (IKI).", "iki"),
    ];

    private readonly List<string> judul = [];
    private readonly List<KeputusanBagian> bagian = [];
    private readonly List<KeputusanEntri> entri = [];
    private string? pernyataan;
    private string? jenis;

    private KeputusanSumber()
    {
    }

    public string Judul => string.Join(' ', judul);

    public IReadOnlyList<KeputusanBagian> Bagian => bagian;

    public IReadOnlyList<KeputusanEntri> Entri => entri;

    public static KeputusanSumber Read(string source)
    {
        var reader = new KeputusanSumber();
        var line = 0;
        foreach (var text in source.Split('\n'))
        {
            line++;
            if (text.Length > 0 && !text.StartsWith("# ", StringComparison.Ordinal))
            {
                reader.Line(new SourceRow(Name, line, text.Split('\t')), text);
            }
        }

        return reader;
    }

    private void Line(SourceRow row, string text)
    {
        if (Head().Match(text) is { Success: true } head)
        {
            Section(row, head.Groups["nama"].Value, SourceMarks.Plain(head.Groups["isi"].Value));
        }
        else if (row.Cells[0] is "Sumber Data" or "Penanggung Jawab")
        {
            Field(row, Items(SourceMarks.Plain(row.Cells[1])));
        }
        else
        {
            foreach (var part in Parts(row.Cells[0]))
            {
                Part(row, part);
            }
        }
    }

    private void Section(SourceRow row, string nama, string isi)
    {
        switch (nama)
        {
            case "TUJUAN" when entri.Count == 0 && bagian.Count == 1:
                bagian[0] = bagian[0] with { Tujuan = isi };
                break;
            case "INSTANSI" when bagian.Count == 0:
            case "Jabatan" when bagian.Count > 0:
                bagian.Add(new(bagian.Count + 1, nama == "INSTANSI", isi));
                pernyataan = null;
                break;
            default:
                throw row.Fault("the head does not belong here", nama);
        }
    }

    private void Field(SourceRow row, List<string> items)
    {
        if (entri.Count == 0 || items.Count == 0)
        {
            throw row.Fault("a field must belong to an entry and say something", string.Join('\t', row.Cells));
        }

        entri[^1] = row.Cells[0] == "Sumber Data" ? entri[^1] with { SumberData = items } : entri[^1] with { PenanggungJawab = items };
    }

    private void Part(SourceRow row, string part)
    {
        if (bagian.Count == 0)
        {
            judul.Add(part);
        }
        else if (Jenis.FirstOrDefault(kind => part.StartsWith(kind.Awal, StringComparison.Ordinal)) is { Awal: { } awal } kind)
        {
            jenis = kind.Jenis;
            Entry(row, part[awal.Length..].Trim());
        }
        else if (jenis is not null)
        {
            Entry(row, part);
        }
        else if (part != Kepala)
        {
            pernyataan = part;
        }
    }

    // The name may follow its kind in the same part, or in the next one.
    private void Entry(SourceRow row, string nama)
    {
        if (nama.Length == 0)
        {
            return;
        }

        entri.Add(new(entri.Count + 1, bagian[^1], jenis!, pernyataan ?? throw row.Fault("the entry has no statement above it", nama), nama));
        jenis = null;
    }

    private static List<string> Items(string cell) => [.. cell.Split(';').Select(item => item.Trim()).Where(item => item.Length > 0)];

    private static IEnumerable<string> Parts(string cell) =>
        Bold().Split(cell.TrimStart('#')).Select(SourceMarks.Plain).Where(part => part.Length > 0);

    [GeneratedRegex(@"^(?:- )?(?<nama>INSTANSI|TUJUAN|Jabatan)(?:\*\*)?\s*: (?<isi>.*)$")]
    private static partial Regex Head();

    [GeneratedRegex(@"\*\*|</?b>")]
    private static partial Regex Bold();
}
