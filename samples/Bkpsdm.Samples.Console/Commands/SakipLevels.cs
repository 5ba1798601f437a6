using System.Text.Json;
using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>The level table that <c>sakip</c> reads letters by: the caller's with <c>--level</c>, else the best confirmed one. Every output names it.</summary>
internal sealed record SakipLevels(SakipLevelTable Table, bool IsChosen)
{
    public static SakipLevels Of(Arguments arguments)
    {
        var tables = PermenpanRb88Of2021.LevelTables;
        return arguments.Option("--level") is not { } id ? new SakipLevels(tables[0], false)
            : tables.FirstOrDefault(table => table.Id == id) is { } chosen ? new SakipLevels(chosen, true)
            : throw new InputFault($"--level {id}: {string.Join(", ", tables.Select(table => table.Id))}");
    }

    public string Basis(Bahasa bahasa) => Table.Basis.Text(bahasa);

    public IEnumerable<string> Lines(Arguments arguments)
    {
        yield return $"{arguments.Say("Tabel level", "Level table")}: {Table.Nama.In(arguments.Bahasa)} ({Table.Id})"
            + (IsChosen ? string.Empty : arguments.Say(", paling terkonfirmasi, dipakai tanpa --level", ", the best confirmed one, used without --level"));
        yield return $"{arguments.Say("dasar tabel", "basis of the table")}: {Basis(arguments.Bahasa)}";
    }

    public void Write(Utf8JsonWriter json, Bahasa bahasa)
    {
        json.WriteStartObject("tabelLevel");
        json.WriteString("id", Table.Id);
        json.WriteString("nama", Table.Nama.In(bahasa));
        json.WriteString("uraian", Basis(bahasa));
        json.WriteBoolean("dipilih", IsChosen);
        json.WriteEndObject();
    }
}
