using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Two plans for the laws, the second made from the first by small changes; names and ids are few, so that some are ambiguous.</summary>
internal sealed record PlanPair(RencanaStrategis Lama, RencanaStrategis Baru)
{
    private static readonly string[] Levels = ["tujuan", "sasaran", "program", "kegiatan", "subkegiatan"];

    // Equal but for spelling, equal but for a letter, and plainly different ones.
    private static readonly string[] Names =
    [
        "Administrasi Umum Perangkat Daerah", "administrasi umum, perangkat daerah", "Administrasi Umum Perangkat Derah",
        "Mutasi dan Promosi ASN", "Laporan 1 2", "Laporan 12", "",
    ];

    private static readonly Gen<Row> Rows =
        from name in Gen.Choose(0, Names.Length - 1)
        from code in Gen.Choose(0, 12)
        from id in Gen.Choose(1, 40)
        from above in Gen.Choose(0, int.MaxValue)
        from indicators in Gen.Choose(0, 9).ArrayOf(2)
        from amount in Gen.Choose(0, 5)
        from kept in Gen.Choose(0, 5)
        select new Row(id, name, code, above, indicators, amount, kept > 0);

    public static Arbitrary<PlanPair> Pairs { get; } = Arb.From(
        from rows in Rows.NonEmptyListOf()
        from others in Rows.ListOf()
        from first in Gen.Choose(2025, 2027)
        from second in Gen.Choose(2025, 2027)
        select new PlanPair(Plan([.. rows.Take(20)], first), Plan([.. rows.Take(20).Zip(others.Concat(rows), Changed).Where(row => row.Kept), .. others.Take(4)], second)));

    public PlanPair Turned => new(Baru, Lama);

    // One property of the row is that of another.
    private static Row Changed(Row row, Row other) => (other.Above % 6) switch
    {
        0 => row with { Name = other.Name },
        1 => row with { Indicators = other.Indicators },
        2 => row with { Amount = other.Amount },
        3 => row with { Id = other.Id, Kept = other.Kept },
        _ => row,
    };

    private static RencanaStrategis Plan(Row[] rows, int first)
    {
        var distinct = rows.GroupBy(row => row.Id).Select(group => group.First()).ToArray();
        var nodes = distinct.Select((row, i) => Node(row, i == 0 ? null : distinct[row.Above % i], Levels[row.Above % Levels.Length]));
        var json = $$"""{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[{{first}},{{first + 1}}],"simpul":[{{string.Join(",", nodes)}}]""" + "}}";
        return RencanaStrategis.Read(json).Match(error => throw new JsonException(error.ToString()), plan => plan);
    }

    private static string Node(Row row, Row? above, string level)
    {
        var code = row.Code is > 0 and < 5 ? $"\"5.0{row.Code}.02\"" : "null";
        var parent = above is null ? "null" : $"\"s{above.Id}\"";
        var pagu = row.Amount < 4 ? ",\"pagu\":{\"baris\":1,\"tahun\":[\"" + row.Amount + "\",\"-\"],\"total\":\"" + row.Amount + "\"}" : string.Empty;
        return $$"""{"id":"s{{row.Id}}","jenjang":"{{level}}","kode":{{code}},"induk":{{parent}},"nama":"{{Names[row.Name]}}","indikator":[{{string.Join(",", row.Indicators.Where(id => id < 6).Select(id => Indicator(id, row)))}}]{{pagu}}}""";
    }

    private static string Indicator(int id, Row row) =>
        $$"""{"id":"i{{id}}","baris":1,"nama":"{{Names[(id + row.Name) % Names.Length]}}","satuan":{{(row.Amount == 0 ? "null" : "\"Persen\"")}},"kondisiAwal":"{{row.Amount}}","target":["{{row.Amount}}","{{(row.Amount == 1 ? "N/A" : "9")}}"],"kondisiAkhir":"-"}""";

    internal sealed record Row(int Id, int Name, int Code, int Above, int[] Indicators, int Amount, bool Kept);
}
