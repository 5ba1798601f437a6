using Spectre.Console;
using Spectre.Console.Rendering;

namespace Bkpsdm.Samples;

/// <summary>Where a command prints: tables, trees and colours on a terminal, plain text elsewhere; JSON and CSV go out as they are.</summary>
internal sealed class Screen
{
    private const int PlainWidth = 160;

    private readonly TextWriter writer;
    private readonly IAnsiConsole ansi;
    private readonly IAnsiConsole? progress;

    private Screen(TextWriter writer, IAnsiConsole ansi, bool plain, IAnsiConsole? progress)
    {
        this.writer = writer;
        this.ansi = ansi;
        this.progress = progress;
        Border = plain ? TableBorder.Ascii : TableBorder.Rounded;
        Guide = plain ? TreeGuide.Ascii : TreeGuide.Line;
    }

    public TableBorder Border { get; }

    public TreeGuide Guide { get; }

    /// <summary>A screen on a writer; where a terminal is given for it, long work shows its progress there and not among the results.</summary>
    public static Screen For(TextWriter writer, bool redirected, IAnsiConsole? progress = null)
    {
        var ansi = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = redirected ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (redirected)
        {
            ansi.Profile.Width = PlainWidth;
        }

        return new Screen(writer, ansi, redirected, progress);
    }

    /// <summary>The code with which the program ends: 0, and 1 where an audit found errors.</summary>
    public int ExitCode { get; set; }

    /// <summary>Does long work, with a bar on a terminal; the work says from time to time how far it is.</summary>
    public T Track<T>(string what, long total, Func<Action<long>, T> work) => progress is null
        ? work(_ => { })
        : progress.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(what), maxValue: Math.Max(1, total));
                return work(done => task.Value = done);
            });

    public void Raw(string text) => writer.Write(text);

    public void Line(string text = "") => ansi.Write(new Text(text + Environment.NewLine));

    /// <summary>A line that goes on further to the right where it is longer than the screen.</summary>
    public void Item(int indent, string text)
    {
        var margin = new string(' ', indent);
        var line = margin;
        foreach (var word in text.Split(' '))
        {
            if (line.Length > margin.Length && line.Length + 1 + word.Length > ansi.Profile.Width)
            {
                Line(line);
                (margin, line) = (new string(' ', indent + 2), new string(' ', indent + 2));
            }

            line += (line.Length > margin.Length ? " " : string.Empty) + word;
        }

        Line(line);
    }

    public void Heading(string text)
    {
        Line();
        ansi.Write(new Text(text + Environment.NewLine, new Style(Color.Teal, decoration: Decoration.Bold)));
    }

    public void Write(IRenderable renderable)
    {
        ansi.Write(renderable);
        if (renderable is Tree)
        {
            Line();
        }
    }

    public Table Table(params string[] columns)
    {
        var table = new Table { Border = Border };
        foreach (var column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        }

        return table;
    }

    public void Flush() => writer.Flush();
}
