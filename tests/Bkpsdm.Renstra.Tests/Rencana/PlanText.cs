using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Plans for the laws: a shape, and the JSON text of it, flat or nested.</summary>
internal static class PlanText
{
    private const string Head = """{"identitas":{"judul":{"id":"x","en":"x"},"perangkatDaerah":"x","tahunAwal":2025,"tahunAkhir":2029,"versiNomenklatur":""},"rencana":{"tabel":"T","judul":"x","tahunAwal":2024,"tahunTarget":[2026,2027],"simpul":[""";

    /// <summary>Every node but the first has an earlier one above it, so any list of numbers is a tree.</summary>
    public static Gen<Shape[]> Shapes =>
        from size in Gen.Choose(1, 30)
        from parents in Gen.Choose(0, int.MaxValue).ArrayOf(size)
        from amounts in Gen.Choose(0, 1_000_000_000).ArrayOf(size * 2)
        from stated in Gen.Choose(0, 3).ArrayOf(size)
        select Enumerable.Range(0, size)
            .Select(i => new Shape($"s{i}", i == 0 ? null : $"s{parents[i] % i}", amounts[2 * i], amounts[(2 * i) + 1], stated[i] > 0))
            .ToArray();

    public static string Flat(IEnumerable<Shape> shapes) => Of(shapes.Select(shape => Node(shape, shape.Above, null)));

    public static string Nested(IReadOnlyList<Shape> shapes) =>
        Of(shapes.Where(shape => shape.Above is null).Select(shape => Nested(shape, shapes)));

    public static string Of(IEnumerable<string> nodes) => Head + string.Join(",", nodes) + "]}}";

    public static string Node(Shape shape, string? above, string? children) =>
        $$"""{"id":"{{shape.Id}}","jenjang":"kegiatan","induk":{{(above is null ? "null" : $"\"{above}\"")}},"nama":"n"{{(shape.Stated ? $$""","pagu":{"baris":1,"tahun":["{{Text(shape.First)}}","{{Text(shape.Second)}}"],"total":""}""" : "")}}{{(children is null ? "" : $""","anak":[{children}]""")}}}""";

    public static PohonRencana Tree(string json) =>
        RencanaStrategis.Read(json).Match(error => throw new JsonException(error.ToString()), plan => plan.Rencana);

    private static string Nested(Shape shape, IReadOnlyList<Shape> all) =>
        Node(shape, null, string.Join(",", all.Where(other => other.Above == shape.Id).Select(other => Nested(other, all))));

    private static string Text(int amount) => amount.ToString(CultureInfo.InvariantCulture) + ",00";

    internal sealed record Shape(string Id, string? Above, int First, int Second, bool Stated);
}
