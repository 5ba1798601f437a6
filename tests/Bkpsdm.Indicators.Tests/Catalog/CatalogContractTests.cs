using System.Text.Json;
using Bkpsdm.Tests;

namespace Bkpsdm.Indicators.Tests;

/// <summary>Whatever part of a catalogue is wrong, reading it gives one error with a place, and never another exception.</summary>
public class CatalogContractTests
{
    private static readonly (string Path, JsonValueKind Kind)[] Places = [.. JsonPlaces.Of(WholeCatalog.Json)];

    private static readonly string[] Lists = [.. Places.Where(place => place.Kind == JsonValueKind.Array).Select(place => place.Path)];

    private static readonly string[] OfMissing = ["BIDANG_TIDAK_ADA", "TEKS_KOSONG", "KATA_TIDAK_DIKENAL", "BIDANG_TIDAK_DIKENAL"];

    private static readonly string[] OfOtherKinds = ["BENTUK_SALAH", "BIDANG_TIDAK_ADA", "ANGKA_TIDAK_TERBACA"];

    // The ids of the inputs of an example are the caller's own names.
    private static bool IsInput(string path) => path.EndsWith(".contoh.masukan", StringComparison.Ordinal);

    [Fact]
    public void Read_Whole_IsACatalogue() => Assert.Equal(9, IndicatorCatalog.Read(WholeCatalog.Json).AsT1.Definitions.Count);

    [Fact]
    public void Read_NullInAnyList_IsRefusedByItsIndex()
    {
        // Six lists in each of the nine definitions, the list of them, two of branches and one of aspects.
        Assert.Equal(58, Lists.Length);
        foreach (var list in Lists)
        {
            AssertRefused(JsonPlaces.With(WholeCatalog.Json, list + "[0]", "null"), "ELEMEN_KOSONG", list + "[0]");
            AssertRefused(JsonPlaces.With(WholeCatalog.Json, list, "[null]"), "ELEMEN_KOSONG", list + "[0]");
        }
    }

    // The reader lets a null element pass, and stops at the wrong kind after it; still the first fault is the one that is told.
    [Fact]
    public void Read_NullInAListBeforeAnotherFault_IsToldFirst() =>
        AssertRefused(JsonPlaces.With(JsonPlaces.With(WholeCatalog.Json, "$.indikator[0].dasarHukum[0]", "null"), "$.indikator[1].nama", "7"), "ELEMEN_KOSONG", "$.indikator[0].dasarHukum[0]");

    [Fact]
    public void Read_AnotherFieldInAnyObject_IsRefusedByItsName()
    {
        foreach (var (path, _) in Places.Where(place => place.Kind == JsonValueKind.Object && !IsInput(place.Path)))
        {
            AssertRefused(JsonPlaces.WithFields(WholeCatalog.Json, path, fields => [.. fields, "\"lain\":1"]), "BIDANG_TIDAK_DIKENAL", path + ".lain");
            AssertRefused(JsonPlaces.WithFields(WholeCatalog.Json, path, fields => [.. fields, "\"\\ud800\":1"]), "TEKS_TIDAK_SAH", path);
        }
    }

    [Fact]
    public void Read_AnyFieldTwice_IsRefusedByItsName()
    {
        foreach (var (path, _) in Places.Where(place => place.Kind == JsonValueKind.Object))
        {
            foreach (var (name, i) in Names(path).Select((name, i) => (name, i)))
            {
                AssertRefused(JsonPlaces.WithFields(WholeCatalog.Json, path, fields => [.. fields, fields[i]]), "BIDANG_GANDA", $"{path}.{name}");
            }
        }
    }

    // Left out, a field is missing or optional; in a formula some are optional for one kind and not for another.
    [Fact]
    public void Read_AnyFieldMissing_IsRefusedByItsNameOrOptional()
    {
        var optional = 0;
        foreach (var (path, _) in Places.Where(place => place.Kind == JsonValueKind.Object && !IsInput(place.Path)))
        {
            foreach (var (name, i) in Names(path).Select((name, i) => (name, i)))
            {
                IndicatorCatalog.Read(JsonPlaces.WithFields(WholeCatalog.Json, path, fields => fields.Where((_, at) => at != i))).Switch(
                    error => Assert.Contains(error.Code, OfMissing),
                    _ => optional++);
            }
        }

        // The ends of an input and of a formula (2 + 2), and the name of a group in each of the nine examples.
        Assert.Equal(13, optional);
    }

    [Fact]
    public void Read_NullAnywhere_IsRefusedByItsPlaceOrMeansNone()
    {
        // A branch without its input or formula is a group whose fields are missing.
        string[] may = ["kode", "polaritas", "akhir", "minimum", "maksimum", "pasal", "berlakuDari", "berlakuSampai", "contoh"];
        foreach (var (path, _) in Places)
        {
            var name = path[(path.LastIndexOf('.') + 1)..];
            IndicatorCatalog.Read(JsonPlaces.With(WholeCatalog.Json, path, "null")).Switch(
                error => Assert.StartsWith(path.Contains("].", StringComparison.Ordinal) && name is "masukan" or "rumus" ? path[..path.LastIndexOf('.')] : path, error.Path, StringComparison.Ordinal),
                _ => Assert.True(may.Contains(name) || path.EndsWith("].nama", StringComparison.Ordinal), path));
        }
    }

    [Fact]
    public void Read_AnotherKindAnywhere_IsRefusedByItsPlace()
    {
        (JsonValueKind Kind, string Value)[] values =
        [
            (JsonValueKind.Number, "7.5"), (JsonValueKind.String, "\"7\""), (JsonValueKind.True, "true"), (JsonValueKind.Object, "{}"), (JsonValueKind.Array, "[]"),
        ];
        foreach (var (path, kind) in Places)
        {
            foreach (var (other, value) in values.Where(value => value.Kind != kind))
            {
                var read = IndicatorCatalog.Read(JsonPlaces.With(WholeCatalog.Json, path, value));
                if (read.IsT1)
                {
                    // An input of an example is a number or a list of any length.
                    Assert.True(path.Contains(".contoh.masukan.", StringComparison.Ordinal) && other is JsonValueKind.Array or JsonValueKind.Number, path + value);
                    continue;
                }

                Assert.Contains(read.AsT0.Code, OfOtherKinds);
                Assert.StartsWith(path, read.AsT0.Path, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Read_NoNumberOrHalfALetterAnywhere_IsRefused()
    {
        foreach (var (path, kind) in Places)
        {
            AssertRefused(JsonPlaces.With(WholeCatalog.Json, path, "NaN"), "JSON_TIDAK_SAH", null);
            AssertRefused(JsonPlaces.With(WholeCatalog.Json, path, "\"" + new string((char)0xD800, 1) + "\""), "TEKS_TIDAK_SAH", "$");
            if (kind == JsonValueKind.String)
            {
                AssertRefused(JsonPlaces.With(WholeCatalog.Json, path, "\"\\ud800\""), "TEKS_TIDAK_SAH", path);
            }
            else
            {
                AssertRefused(JsonPlaces.With(WholeCatalog.Json, path, "\"\\ud800\""), null, path);
            }
        }
    }

    [Theory]
    [InlineData("\uFEFF{}", "JSON_TIDAK_SAH")]
    [InlineData("", "JSON_TIDAK_SAH")]
    [InlineData("{}{}", "JSON_TIDAK_SAH")]
    [InlineData("null", "BENTUK_SALAH")]
    [InlineData("[]", "BENTUK_SALAH")]
    [InlineData("{\"lain\":1}", "BIDANG_TIDAK_DIKENAL")]
    public void Read_TextThatIsNoCatalogue_IsOneError(string json, string code) => AssertRefused(json, code, null);

    private static string[] Names(string path)
    {
        string[] names = [];
        JsonPlaces.WithFields(WholeCatalog.Json, path, fields =>
        {
            names = [.. fields.Select(field => field.Split('"')[1])];
            return fields;
        });
        return names;
    }

    private static void AssertRefused(string json, string? code, string? path)
    {
        Assert.True(IndicatorCatalog.Read(json).TryPickT0(out var error, out _), json);
        Assert.Equal((code ?? error.Code, path ?? error.Path), (error.Code, error.Path));
        Assert.StartsWith("$", error.Path, StringComparison.Ordinal);
    }
}
