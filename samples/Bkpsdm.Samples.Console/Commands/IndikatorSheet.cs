using Bkpsdm.Indicators;
using Bkpsdm.Renstra;

namespace Bkpsdm.Samples;

/// <summary>One definition on a sheet: meaning, formula, legal basis, trajectory, notes and a worked example.</summary>
internal static class IndikatorSheet
{
    public static void Show(IndikatorRenstra indicator, Arguments arguments, Screen screen)
    {
        var definition = indicator.Definition;
        var bahasa = arguments.Bahasa;
        screen.Heading(definition.Nama);
        screen.Line(definition.Definisi?.In(bahasa) ?? string.Empty);
        screen.Line();
        Field(screen, "Id", definition.Id + (definition.Kode is null ? string.Empty : $" ({definition.Kode})"));
        Field(screen, arguments.Say("Tingkat", "Level"), definition.Tingkat);
        Field(screen, arguments.Say("Satuan", "Unit"), definition.Satuan.Nama.In(bahasa));
        Field(screen, arguments.Say("Arah", "Direction"), Direction(definition.Polarity, arguments));
        Field(screen, arguments.Say("Rentang", "Range"), definition.Range.IsEmpty ? "-" : definition.Range.ToString());
        Field(screen, arguments.Say("Rumus", "Formula"), definition.Formula.Match(
            formula => formula.Expression.In(bahasa),
            reason => $"{arguments.Say("tidak ada", "none")}: {reason.Text(bahasa)} [{reason.Code}]"));
        foreach (var basis in definition.LegalBases)
        {
            Field(screen, arguments.Say("Dasar hukum", "Legal basis"), basis.Text(bahasa));
        }

        Field(screen, arguments.Say("Sumber data", "Source of data"), string.Join("; ", definition.SumberData));
        Field(screen, arguments.Say("Penanggung jawab", "Responsible"), string.Join("; ", definition.PenanggungJawab));
        Field(screen, arguments.Say("Rujukan", "Reference"), definition.Reference.Text(bahasa));
        ShowTrajectory(indicator, arguments, screen);
        ShowNotes(definition, arguments, screen);
        ShowExample(definition, arguments, screen);
    }

    private static void Field(Screen screen, string name, string text) =>
        screen.Line($"{name,-17}: {(text.Length == 0 ? "-" : text)}");

    private static string Direction(Stated<Polarity> polarity, Arguments arguments)
    {
        if (!polarity.TryGet(out var value))
        {
            return arguments.Say("belum dapat ditetapkan", "undecided");
        }

        var direction = value == Polarity.HigherIsBetter
            ? arguments.Say("lebih tinggi lebih baik", "higher is better")
            : arguments.Say("lebih rendah lebih baik", "lower is better");
        return polarity.Basis == StatedBasis.Inferred ? direction + arguments.Say(" (disimpulkan)", " (inferred)") : direction;
    }

    private static void ShowTrajectory(IndikatorRenstra indicator, Arguments arguments, Screen screen)
    {
        if (!indicator.Trajectory.TryGet(out var trajectory))
        {
            return;
        }

        var years = string.Join("; ", trajectory.Targets.Select(target => $"{target.Tahun}: {Figures.Plain(target.Target, arguments.Bahasa)}"));
        Field(screen, "Target", $"{trajectory.BaselineYear}: {Figures.Plain(trajectory.Baseline, arguments.Bahasa)} -> {years} [{indicator.TrajectorySource.Text(arguments.Bahasa)}]");
    }

    private static void ShowNotes(IndicatorDefinition definition, Arguments arguments, Screen screen)
    {
        if (definition.Notes.Count == 0)
        {
            return;
        }

        screen.Line();
        screen.Line(arguments.Say("Catatan", "Notes"));
        foreach (var note in definition.Notes)
        {
            screen.Line($"- {note.Teks.In(arguments.Bahasa)} {arguments.Say("Pilihan:", "Choice:")} {note.Pilihan.In(arguments.Bahasa)} [{note.Kode}]");
        }
    }

    private static void ShowExample(IndicatorDefinition definition, Arguments arguments, Screen screen)
    {
        if (definition.Example is not { } example)
        {
            return;
        }

        screen.Line();
        screen.Line($"{arguments.Say("Contoh", "Example")} ({example.Asal.In(arguments.Bahasa)})");
        screen.Write(ExplanationTree.Of(definition.Explain(example.Masukan), arguments.Bahasa, screen));
    }
}
