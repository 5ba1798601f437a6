using Bkpsdm.Indicators;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Renstra.Tests;

/// <summary>The same targets as several tables state them.</summary>
public class PernyataanTargetTests
{
    private static readonly RencanaStrategis Plan = PaserRenstra.Load();

    [Fact]
    public void Ip_asn_stands_in_five_tables() =>
        Assert.Equal(
            ["Tabel 2.4", "Tabel 3.1", "Tabel 3.2", "Tabel 4.1", "Tabel 4.3"],
            Plan.TargetsByIndikator("indeks-profesionalitas-asn").Select(statement => statement.Reference.Tabel));

    // Tabel 4.1, row 114, reads 82 and is corrected by Tabel 4.4, row 7, which reads 52.
    [Fact]
    public void Corrected_target_of_one_table_is_the_target_of_the_other()
    {
        var statements = Plan.TargetsByIndikator("asn-memenuhi-standar-kompetensi");

        Assert.Equal([JenisTabel.Rencana, JenisTabel.IndikatorProgram], statements.Select(statement => statement.JenisTabel));
        Assert.All(statements, statement => Assert.Equal(52m, statement.TargetAt(TahunAnggaran.Create(2026))));
    }

    [Fact]
    public void Shipped_plans_have_no_fault()
    {
        Assert.Empty(Plan.Faults);
        Assert.Empty(DrafRenstraPaser.Load().Faults);
    }

    [Fact]
    public void Unknown_indicator_has_no_statement() => Assert.Empty(Plan.TargetsByIndikator("tidak-ada"));

    [Fact]
    public void Nodes_are_found_by_jabatan_and_by_unit()
    {
        Assert.Equal(["5.03.01"], Plan.NodesByJabatan("sekretaris").Select(node => node.Id));
        Assert.Equal(39, Plan.NodesByUnit("sekretariat").Count());
        Assert.Empty(Plan.NodesByJabatan("tidak-ada"));
    }
}
