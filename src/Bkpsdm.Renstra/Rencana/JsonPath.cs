using System.Text.Json;

namespace Bkpsdm.Renstra;

/// <summary>Follows a JSON reader token by token and knows the path of the token it stands on.</summary>
internal sealed class JsonPath
{
    private readonly Stack<Level> open = new();

    /// <summary>Takes the token that was read; reads the name of a field and the text of a value, so that a broken one is met here.</summary>
    public void Step(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                open.Peek().Name = reader.GetString();
                return;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                open.Pop();
                return;
            default:
                if (open.Count > 0)
                {
                    open.Peek().Index++;
                }

                break;
        }

        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            open.Push(new Level(reader.TokenType == JsonTokenType.StartArray));
        }
        else if (reader.TokenType == JsonTokenType.String)
        {
            reader.GetString();
        }
    }

    /// <summary>The path.</summary>
    /// <returns>Such as <c>$.tpb.baris[3].nomor</c>.</returns>
    public override string ToString() => "$" + string.Concat(open.Reverse().Select(level => level.ToString()));

    private sealed class Level(bool isArray)
    {
        public string? Name { get; set; }

        public int Index { get; set; } = -1;

        public override string ToString() => isArray ? FormattableString.Invariant($"[{Math.Max(Index, 0)}]") : Name is null ? string.Empty : "." + Name;
    }
}
