using System.Text;
using System.Text.Json.Nodes;

namespace Bkpsdm.Samples.Tests;

/// <summary>Broken text in any file that the console reads: a clean result, or one line that names the file and the place.</summary>
public class BrokenInputTests
{
    // UTF-8 has no half of a surrogate pair; these are the bytes that some programs write for U+D800.
    private static readonly byte[] LoneSurrogate = [0xED, 0xA0, 0x80];

    private static readonly string[][] Commands =
    [
        ["capaian"], ["sakip"], ["merit"], ["merit", "--menuju", "Baik"], ["nspk"], ["ipasn"], ["ikm"], ["ikd"], ["karier"], ["skor"], ["evaluasi", "--triwulan", "1"], ["renja", "2026"],
    ];

    public static TheoryData<string, string> Files()
    {
        var files = new TheoryData<string, string>();
        foreach (var command in Commands)
        {
            files.Add(string.Join(' ', command), ".csv");
            if (command[0] is not ("ikm" or "karier" or "skor"))
            {
                files.Add(string.Join(' ', command), ".json");
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Half_of_a_surrogate_pair_is_one_line(string command, string extension)
    {
        var sound = Encoding.UTF8.GetBytes(Sample(command, extension));
        foreach (var at in Places(sound))
        {
            var run = Run(command, extension, [.. sound[..at], .. LoneSurrogate, .. sound[at..]]);
            if (command == "ikd")
            {
                // It reads files of any size, gives up single fields and passes over columns that it does not know.
                Told(run);
            }
            else
            {
                OneLine(run);
            }
        }
    }

    // The fourth column of the sample is the kind of employment, "PNS" in its first record.
    [Theory]
    [InlineData(".csv", false)]
    [InlineData(".json", false)]
    [InlineData(".json", true)]
    public void Ikd_lists_the_field_that_is_no_text_with_its_line(string extension, bool escaped)
    {
        var sound = Sample("ikd", extension);
        var at = sound.IndexOf("PNS", StringComparison.Ordinal) + 1;
        byte[] sign = escaped ? "\\ud800"u8.ToArray() : LoneSurrogate;
        var run = Run("ikd", extension, [.. Encoding.UTF8.GetBytes(sound[..at]), .. sign, .. Encoding.UTF8.GetBytes(sound[at..])]);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        var result = JsonNode.Parse(run.Output)!;
        var fault = result["tidakTerbaca"]!.AsArray().Single(one => one!["alasan"]!.GetValue<string>() == "TEKS_TIDAK_SAH")!;
        Assert.Equal(("jenis", 1), (fault["kolom"]!.GetValue<string>(), fault["jumlah"]!.GetValue<int>()));
        Assert.Equal(extension == ".csv" ? 2 : 1, fault["nomorBaris"]![0]!.GetValue<int>());
        Assert.Equal(result["baris"]!.GetValue<int>(), result["dihitung"]!.GetValue<int>());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Half_of_a_surrogate_pair_that_is_escaped_is_one_line_or_plain_text(string command, string extension)
    {
        var sound = Sample(command, extension);
        foreach (var at in Places(Encoding.UTF8.GetBytes(sound)))
        {
            Told(Run(command, extension, sound.Insert(at, "\\ud800")));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_byte_order_mark_is_read_over(string command, string extension)
    {
        var sound = Sample(command, extension);
        var (with, without) = (Run(command, extension, "\uFEFF" + sound), Run(command, extension, sound));

        Assert.Equal((0, string.Empty), (without.Code, without.Error));
        Assert.Equal(without, with);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_that_is_none_is_told(string command, string extension)
    {
        foreach (var odd in (string[])["NaN", "Infinity", "null", "true", "[]", "{}", "1e999", "79228162514264337593543950336", "\\u0000"])
        {
            foreach (var text in extension == ".json" ? JsonWith(Sample(command, extension), odd) : CsvWith(Sample(command, extension), odd))
            {
                Told(Run(command, extension, text));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_beginning_of_a_file_is_told(string command, string extension)
    {
        var sound = Sample(command, extension);
        for (var length = 0; length < sound.Length; length += 1 + (sound.Length / 20))
        {
            Told(Run(command, extension, sound[..length]));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_column_or_field_that_stands_twice_is_one_line(string command, string extension)
    {
        var sound = Sample(command, extension);
        if (extension == ".csv")
        {
            var lines = sound.TrimEnd('\n').Split('\n');
            var first = lines[0].Split(',')[0];
            var run = Run(command, extension, string.Join('\n', lines.Select((line, i) => line + "," + (i == 0 ? first : "x"))));

            OneLine(run);
            Assert.Contains(first, run.Error, StringComparison.Ordinal);
        }
        else
        {
            OneLine(Run(command, extension, sound.Replace("{", "{\"" + Field(sound) + "\":\"x\",", StringComparison.Ordinal)));
        }
    }

    // Which of two values is meant is not known: the field is blank and listed, the record counts.
    [Fact]
    public void Ikd_takes_neither_value_of_a_field_that_stands_twice()
    {
        var sound = Sample("ikd", ".json");
        var result = JsonNode.Parse(Run("ikd", ".json", sound.Insert(sound.IndexOf("},{", StringComparison.Ordinal) + 3, "\"jenisKelamin\":\"P\",")).Output)!;

        var fault = result["tidakTerbaca"]!.AsArray().Single(one => one!["alasan"]!.GetValue<string>() == "BIDANG_GANDA")!;
        Assert.Equal(("jenisKelamin", 1), (fault["kolom"]!.GetValue<string>(), fault["jumlah"]!.GetValue<int>()));
        Assert.Equal(5, result["dihitung"]!.GetValue<int>());
    }

    private static string Field(string json) => JsonNode.Parse(json)![0]!.AsObject().First().Key;

    private static string Sample(string command, string extension)
    {
        var csv = command.StartsWith("renja", StringComparison.Ordinal) ? "kode,rupiah\n5.03.01,1000\n" : ConsoleRun.Of([.. Words(command), "--contoh"]).Output;
        var lines = csv.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith('#')).Take(command.StartsWith("merit", StringComparison.Ordinal) ? int.MaxValue : 6).ToArray();
        return extension == ".csv" ? string.Join('\n', lines) + "\n" : Json(lines);
    }

    private static string Json(string[] lines)
    {
        var head = lines[0].Split(',');
        return new JsonArray([.. lines.Skip(1).Select(line => (JsonNode)new JsonObject(line.Split(',').Take(head.Length).Select((cell, i) => KeyValuePair.Create(head[i], (JsonNode?)Value(cell)))))]).ToJsonString();
    }

    private static JsonValue? Value(string cell) => cell.Length == 0 ? null
        : decimal.TryParse(cell, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) && cell.Length < 10 && (cell == "0" || !cell.StartsWith('0') || cell.StartsWith("0.", StringComparison.Ordinal)) ? JsonValue.Create(number)
        : JsonValue.Create(cell);

    private static IEnumerable<string> JsonWith(string sound, string odd)
    {
        yield return "[" + odd + "]";
        yield return odd;
        yield return sound.Insert(1, odd + ",");
        for (var at = sound.IndexOf(':', StringComparison.Ordinal); at >= 0 && at < 400; at = sound.IndexOf(':', at + 1))
        {
            var end = sound.IndexOfAny([',', '}'], at);
            yield return sound[..(at + 1)] + odd + sound[end..];
        }
    }

    private static IEnumerable<string> CsvWith(string sound, string odd)
    {
        var lines = sound.TrimEnd('\n').Split('\n');
        for (var cell = 0; cell < lines[1].Split(',').Length; cell++)
        {
            var cells = lines[1].Split(',');
            cells[cell] = odd;
            yield return string.Join('\n', [lines[0], string.Join(',', cells), .. lines[2..]]) + "\n";
        }

        yield return odd;
        yield return lines[0] + "\n" + odd + "\n";
    }

    // Behind the quotes and delimiters of the head and the first row, so within every name and every value.
    private static int[] Places(byte[] sound) => [.. Enumerable.Range(0, Math.Min(sound.Length, 500)).Where(i => i > 0 && sound[i - 1] is (byte)'"' or (byte)',' or (byte)'\n').Take(40)];

    private static ConsoleRun Run(string command, string extension, string text) => Run(command, extension, Encoding.UTF8.GetBytes(text));

    private static ConsoleRun Run(string command, string extension, byte[] bytes)
    {
        // One name, so that runs on equal text are equal.
        var file = Path.Combine(Path.GetTempPath(), "bkpsdm-broken-" + Environment.CurrentManagedThreadId + extension);
        File.WriteAllBytes(file, bytes);
        try
        {
            return ConsoleRun.Of([.. Words(command), "--file", file, "--json"]);
        }
        catch (Exception fault) when (fault is not InputFault)
        {
            throw new InvalidOperationException($"{command}: {Encoding.UTF8.GetString(bytes)}", fault);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Words(string command) => command.Split(' ');

    private static void Told(ConsoleRun run)
    {
        if (run.Code == 0)
        {
            Assert.Equal(string.Empty, run.Error);
            Assert.NotNull(JsonNode.Parse(run.Output));
        }
        else
        {
            OneLine(run);
        }
    }

    private static void OneLine(ConsoleRun run)
    {
        Assert.Equal((2, string.Empty), (run.Code, run.Output));
        Assert.True(System.Text.RegularExpressions.Regex.IsMatch(run.Error, @"^\S+: .*(baris \d|\$|kepala|kosong|tidak ada|tidak memuat|item aspek)"), run.Error);
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
