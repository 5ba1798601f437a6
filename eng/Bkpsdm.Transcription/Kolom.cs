using System.Text.Json;

namespace Bkpsdm.Transcription;

/// <summary>A declared column: its name in the data and what stands under it for a row.</summary>
/// <typeparam name="T">What a row is.</typeparam>
internal sealed class Kolom<T>
{
    private readonly Action<Utf8JsonWriter, T> write;

    public Kolom(string nama, Action<Utf8JsonWriter, T> isi)
    {
        write = (writer, row) =>
        {
            writer.WritePropertyName(nama);
            isi(writer, row);
        };
    }

    private Kolom(Action<Utf8JsonWriter, T> write) => this.write = write;

    /// <summary>A text; null where a row has none.</summary>
    public static Kolom<T> Teks(string nama, Func<T, string?> isi) => new(nama, (writer, row) => writer.WriteStringValue(isi(row)));

    /// <summary>A text that a row without it does not mention.</summary>
    public static Kolom<T> BilaAda(string nama, Func<T, string?> isi) => new((writer, row) =>
    {
        if (isi(row) is { } text)
        {
            writer.WriteString(nama, text);
        }
    });

    /// <summary>Authored JSON that a row without it does not mention.</summary>
    public static Kolom<T> SalinBilaAda(string nama, Func<T, JsonElement?> isi) => new((writer, row) =>
    {
        if (isi(row) is { } json)
        {
            writer.WritePropertyName(nama);
            json.WriteTo(writer);
        }
    });

    /// <summary>A whole number of ours, such as a number of a row or a year.</summary>
    public static Kolom<T> Angka(string nama, Func<T, int> isi) => new(nama, (writer, row) => writer.WriteNumberValue(isi(row)));

    /// <summary>Texts on one line.</summary>
    public static Kolom<T> Sel(string nama, Func<T, IEnumerable<string>> isi) => new(nama, (writer, row) => writer.WriteCells(isi(row)));

    /// <summary>Years on one line.</summary>
    public static Kolom<T> Tahun(string nama, Func<T, IEnumerable<int>> isi) => new(nama, (writer, row) => writer.WriteYears(isi(row)));

    /// <summary>Authored JSON as it stands; null where a row has none.</summary>
    public static Kolom<T> Salin(string nama, Func<T, JsonElement?> isi) => new(nama, (writer, row) =>
    {
        if (isi(row) is { } json)
        {
            json.WriteTo(writer);
        }
        else
        {
            writer.WriteNullValue();
        }
    });

    /// <summary>A part with columns of its own; null where a row has none.</summary>
    public static Kolom<T> Objek<TPart>(string nama, Func<T, TPart?> isi, params Kolom<TPart>[] kolom)
        where TPart : class =>
        new(nama, (writer, row) =>
        {
            if (isi(row) is { } part)
            {
                writer.WriteRow(part, kolom);
            }
            else
            {
                writer.WriteNullValue();
            }
        });

    /// <summary>Rows with columns of their own.</summary>
    public static Kolom<T> Daftar<TItem>(string nama, Func<T, IEnumerable<TItem>> isi, params IEnumerable<Kolom<TItem>> kolom) =>
        Larik(nama, isi, (writer, item) => writer.WriteRow(item, kolom));

    /// <summary>Values that write themselves, one below the other.</summary>
    public static Kolom<T> Larik<TItem>(string nama, Func<T, IEnumerable<TItem>> isi, Action<Utf8JsonWriter, TItem> tulis) => new(nama, (writer, row) =>
    {
        writer.WriteStartArray();
        foreach (var item in isi(row))
        {
            tulis(writer, item);
        }

        writer.WriteEndArray();
    });

    public void Write(Utf8JsonWriter writer, T row) => write(writer, row);
}
