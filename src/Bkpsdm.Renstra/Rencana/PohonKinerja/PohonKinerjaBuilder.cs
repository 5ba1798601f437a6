using Bkpsdm.Indicators;

namespace Bkpsdm.Renstra;

/// <summary>Makes the performance tree from a list of boxes that name their parent. An error of the content becomes a fault, and the rest is kept.</summary>
internal sealed class PohonKinerjaBuilder
{
    private readonly List<ReadError> faults = [];
    private readonly Dictionary<string, LevelKinerja> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KotakKinerja> byId = new(StringComparer.Ordinal);
    private readonly List<KotakKinerja> boxes = [];
    private readonly Dictionary<string, KotakKinerja> above = new(StringComparer.Ordinal);

    private PohonKinerjaBuilder()
    {
    }

    public static PohonKinerja Read(PohonKinerjaData data, string path)
    {
        DataFault.RequireText(data.Gambar, path + ".gambar");
        DataFault.RequireText(data.Judul, path + ".judul");
        PohonKinerjaBuilder reader = new();
        foreach (var (level, at) in Elements.Of(data.Level, path + ".level"))
        {
            reader.AddLevel(level, at);
        }

        foreach (var (box, at) in Elements.Of(data.Kotak, path + ".kotak"))
        {
            reader.AddBox(data.Gambar, box, at);
        }

        reader.Link();
        return new PohonKinerja(data.Gambar, data.Judul, [.. reader.levels.Values.OrderBy(level => level.Urutan)], reader.boxes, reader.above, reader.faults);
    }

    private void AddLevel(LevelKinerja level, string path)
    {
        level.Place(path);
        if (levels.ContainsKey(level.Id))
        {
            Fault("LEVEL_GANDA", "Id level sudah dipakai; level ini tidak dimasukkan.", "The id of the level is taken; this level is left out.", path + ".id", level.Id);
            return;
        }

        levels.Add(level.Id, level);
    }

    private void AddBox(string gambar, KotakKinerja box, string path)
    {
        if (!levels.TryGetValue(box.IdLevel, out var level))
        {
            Fault("LEVEL_TIDAK_DIKENAL", "Pohon tidak memuat level ini; kotak tidak dimasukkan.", "The tree has no such level; the box is left out.", path + ".level", box.IdLevel);
            return;
        }

        box.Place(gambar, path);
        box.PlaceOn(level);
        if (byId.ContainsKey(box.Id))
        {
            Fault("KOTAK_GANDA", "Id kotak sudah dipakai; kotak ini tidak dimasukkan.", "The id of the box is taken; this box is left out.", path + ".id", box.Id);
            return;
        }

        if (!level.HasBoxes)
        {
            Fault("LEVEL_TANPA_KOTAK", $"Level {level.Nama} dinyatakan tanpa kotak.", $"The level {level.Nama} is stated to have no boxes.", path + ".level", box.IdLevel);
        }

        byId.Add(box.Id, box);
        boxes.Add(box);
    }

    private void Link()
    {
        foreach (var box in boxes.Where(box => !box.Induk.IsEmpty))
        {
            var place = box.Path + ".induk.id";
            if (!byId.TryGetValue(box.Induk.ToString(), out var parent))
            {
                Fault("INDUK_TIDAK_ADA", "Induk tidak ada dalam pohon; kotak diletakkan di puncak.", "The parent is not in the tree; the box is placed at the top.", place, box.Induk.Id);
                continue;
            }

            // Every step up is a step to a higher level, so that no chain of parents can close.
            if (parent.Level.Urutan >= box.Level.Urutan)
            {
                Fault("INDUK_TIDAK_DI_ATAS", "Induk tidak berada pada level yang lebih tinggi; kotak diletakkan di puncak.", "The parent is not on a higher level; the box is placed at the top.", place, box.Induk.Id);
                continue;
            }

            above.Add(box.Id, parent);
        }
    }

    private void Fault(string code, string indonesia, string english, string path, string? value) =>
        faults.Add(ReadError.Create(code, BilingualText.Create(indonesia, english), value, path));
}
