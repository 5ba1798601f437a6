namespace Bkpsdm.Renstra;

/// <summary>Finds the line on which a JSON text nests deeper than a limit. The error can then name the nesting instead of "not valid".</summary>
internal static class NestingScan
{
    /// <summary>The line, from 1, of the first bracket beyond the limit; or null.</summary>
    public static int? LineBeyond(string json, int limit)
    {
        int depth = 0, line = 1;
        var inText = false;
        for (var i = 0; i < json.Length; i++)
        {
            var unit = json[i];
            line += unit == '\n' ? 1 : 0;
            if (inText)
            {
                i += unit == '\\' ? 1 : 0;
                inText = unit != '"';
                continue;
            }

            inText = unit == '"';
            depth += unit switch { '{' or '[' => 1, '}' or ']' => -1, _ => 0 };
            if (depth > limit)
            {
                return line;
            }
        }

        return null;
    }
}
