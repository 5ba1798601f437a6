using Bkpsdm.Tests;

namespace Bkpsdm.Repository.Tests;

/// <summary>
/// The folders of a package do not form loops, so that each can be read with what stands before it and nothing else.
/// <c>BKPSDM_WRITE_ROOMS=1 dotnet test tests/Bkpsdm.Repository.Tests --filter RoomTests</c> writes all arrows to <c>artifacts/rooms</c>.
/// </summary>
public class RoomTests
{
    public static TheoryData<string> Names => [.. Packages.All.Select(assembly => assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Rooms_of_a_package_form_no_loop(string package) => AssertNoLoop(package, RoomArrows.Of(PackageSources.Of(package)), package);

    [Theory]
    [MemberData(nameof(Names))]
    public void Folders_of_a_room_form_no_loop(string package)
    {
        var references = PackageSources.Of(package);
        Assert.All(RoomArrows.Of(references).Rooms, room => AssertNoLoop($"{package}/{room}", RoomArrows.Inside(references, room), $"{package}.{room}"));
    }

    /// <summary>The arrows are there: a test that saw none would hold without a reason.</summary>
    [Theory]
    [InlineData("Bkpsdm.Indicators", "Targets/Trajectory.cs", "Reasons/ValueOrReason.cs", "ValueOrReason")]
    [InlineData("Bkpsdm.Indicators", "Rubrics/PermenpanRb14Of2017.cs", "Bands/BandScale.cs", "BandScale")]
    [InlineData("Bkpsdm.Renstra", "Audit/AuditReport.cs", "Rencana/RencanaStrategis.cs", "RencanaStrategis")]
    public void Reference_between_two_files_is_seen(string package, string from, string to, string type) =>
        Assert.Contains(new SourceReference(from, to, type), PackageSources.Of(package));

    private static void AssertNoLoop(string floor, RoomArrows arrows, string file)
    {
        Write(file, arrows);
        var loops = arrows.Loops();
        Assert.True(loops.Count == 0, string.Join("\n\n", loops.Select(loop => $"{floor} has a loop: {string.Join(", ", loop)}\n{arrows.Picture(loop)}")));
    }

    private static void Write(string file, RoomArrows arrows)
    {
        if (Environment.GetEnvironmentVariable("BKPSDM_WRITE_ROOMS") is not null)
        {
            var folder = Directory.CreateDirectory(RepositoryRoot.File("artifacts", "rooms"));
            var loops = arrows.Loops().Select(loop => $"Loop: {string.Join(", ", loop)}\n{arrows.Picture(loop, int.MaxValue)}\n");
            File.WriteAllText(Path.Combine(folder.FullName, file + ".txt"), string.Join('\n', loops.Append("All arrows\n" + arrows.Picture([.. arrows.Rooms], int.MaxValue) + "\n")));
        }
    }
}
