using Bkpsdm.Renstra.Paser;
using System.Text.RegularExpressions;
using Bkpsdm.Indicators;
using Bkpsdm.Tests;

namespace Bkpsdm.Renstra.Tests;

/// <summary>Tabel 4.1 as it ships: counts, cells against the source lines, corrections against the sums that prove them.</summary>
public partial class PaserRencanaTests
{
    private static readonly PohonRencana Plan = PaserRenstra.Load().Rencana;
    private static readonly RekapPagu Rekap = RekapPagu.Of(Plan);

    // Of 5.03.01.2.01: what its printed total adds and what it leaves out.
    private static readonly string[] Added = ["0001", "0007"];
    private static readonly string[] LeftOut = ["0002", "0004", "0006"];

    [Fact]
    public void Table_has_77_nodes_112_indicators_and_76_budgets()
    {
        Assert.Equal((77, 112, 76), (Plan.Nodes.Count, Plan.Indikator.Count(), Plan.Nodes.Count(node => node.Pagu is not null)));
        Assert.Equal([1, 2, 3, 13, 58], new[] { JenjangRencana.Tujuan, JenjangRencana.Sasaran, JenjangRencana.Program, JenjangRencana.Kegiatan, JenjangRencana.SubKegiatan }.Select(level => Plan.ByJenjang(level).Count()));
        Assert.Empty(Plan.Faults);
    }

    [Fact]
    public void Nodes_stand_in_the_order_of_the_document()
    {
        var rows = Plan.Indikator.Select(row => row.Reference.Baris).ToArray();

        Assert.Equal(rows.Order(), rows);
    }

    [Fact]
    public void Code_of_every_node_is_under_the_code_of_its_parent() =>
        Assert.All(Plan.Nodes.Where(node => node.Jenjang >= JenjangRencana.Kegiatan), node => Assert.True(node.Kode.IsChildOf(node.Parent!.Kode)));

    // A plain second reading: what the line holds between tabs is what the cells hold as read, in any order, and nothing more.
    [Fact]
    public void Every_cell_of_every_line_is_in_the_row_as_read_and_nothing_else()
    {
        var cells = CellsByRow();
        var looked = 0;
        foreach (var (number, line) in SourceRows())
        {
            var expected = line.Concat(Borrowed(number)).Order(StringComparer.Ordinal);
            var actual = cells[number].Where(cell => !string.IsNullOrEmpty(cell));
            Assert.Equal(expected, actual.Concat(Misplaced(number)).Order(StringComparer.Ordinal));
            looked += line.Length;
        }

        Assert.Equal(1929, looked);
    }

    // The sums are those of the roll-up. With the value as read none of them closes; that is why it is taken for misread.
    [Fact]
    public void Every_corrected_rupiah_is_proven_by_as_many_sums_as_it_claims()
    {
        var corrected = 0;
        foreach (var node in Plan.Nodes.Where(node => node.Pagu is not null))
        {
            foreach (var (tahun, cell) in node.Pagu!.Tahun.Select(year => (year.Tahun, year.Cell)).Where(year => year.Cell.Correction is not null))
            {
                corrected++;
                var closing = Closing(node, tahun);
                Assert.True(cell.Correction!.Certainty == CorrectionCertainty.Proven ? closing >= 2 : closing >= 1, $"{node} {tahun}: {closing} sums");
            }
        }

        Assert.Equal(16, corrected);
    }

    [Theory]
    [InlineData("5.03.01.2.02", 2026, 8873965704, 8573965704)]
    [InlineData("5.03.01.2.01", 2027, 240204650, 240304650)]
    [InlineData("5.03.02.2.01", 2030, 1426194804, 1426154804)]
    [InlineData("tujuan-1", 2026, 17994096616, 17594096616)]
    public void Misread_digit_is_kept_as_read_and_used_corrected(string id, int year, long asRead, long used)
    {
        var cell = Node(id).Pagu!.Tahun.Single(column => column.Tahun.Year == year).Cell;

        Assert.Equal((asRead, used), (cell.ValueAsRead, cell.Value));
    }

    [Fact]
    public void Lost_cell_is_lost_as_read_and_used_where_sums_prove_it()
    {
        var cell = Node("5.03.01.2.06.0011").Pagu!.Tahun[3].Cell;

        Assert.Null(cell.AsRead);
        Assert.Equal(3_200_000m, cell.Value);
        Assert.Equal(CorrectionCertainty.Proven, cell.Correction?.Certainty);
    }

    // Errors of the document: they stay, and the difference shows them. Years and total of a row, from the lines of Tabel 4.1.
    [Theory]
    [InlineData("5.03.01.2.01.0006", 35000000, 50000000)]
    [InlineData("5.03.01.2.01", 1293274818, 1423774818)]
    [InlineData("5.03.01", 52750727354, 52881227354)]
    [InlineData("sasaran-1", 52750727354, 52881227354)]
    [InlineData("5.04.02.2.01", 400000000, 3296359630)]
    [InlineData("5.04.02", 12495460200, 15391819830)]
    [InlineData("sasaran-2", 34416646721, 37313006351)]
    [InlineData("tujuan-1", 87167374075, 90194233705)]
    public void Wrong_total_of_the_document_stays(string id, long stated, long years)
    {
        Assert.Equal(stated, Rekap.PaguDipakai(Node(id), null));
        Assert.Equal(years, Rekap.JumlahTahun(Node(id)).Nilai);
    }

    // Without the misread digits one cause is left in each branch: 130,500,000 are the years of three sub kegiatan that the total of
    // 5.03.01.2.01 leaves out, 2,896,359,630 are those of the one that the total of 5.04.02.2.01 leaves out.
    [Fact]
    public void Every_other_row_adds_up_to_its_total()
    {
        var open = Plan.Nodes.Where(node => node.Pagu is not null && Rekap.JumlahTahun(node).Nilai != Rekap.PaguDipakai(node, null)).ToList();

        Assert.Equal(
            ["tujuan-1", "sasaran-1", "5.03.01", "5.03.01.2.01", "5.03.01.2.01.0006", "sasaran-2", "5.04.02", "5.04.02.2.01"],
            open.Select(node => node.Id));
        Assert.Equal(130_500_000m, LeftOut.Sum(last => Rupiah(Rekap.JumlahTahun(Node("5.03.01.2.01." + last)).Nilai)));
        Assert.Equal(2_896_359_630m, Rekap.JumlahTahun(Node("5.04.02.2.01.0003")).Nilai);
    }

    [Theory]
    [InlineData("tujuan-1", "87.167.274.075,00")]
    [InlineData("sasaran-1", "52.750.727.394,00")]
    [InlineData("5.03.01", "52.750.727.394,00")]
    [InlineData("5.03.01.2.01", "1.293.274.819,00")]
    public void Misread_total_is_likely_only(string id, string asRead)
    {
        var total = Node(id).Pagu!.Total;

        Assert.Equal((asRead, CorrectionCertainty.Likely), (total.AsRead, total.Correction?.Certainty));
    }

    [Fact]
    public void Total_of_a_kegiatan_adds_two_of_its_five_sub_kegiatan() =>
        Assert.Equal(
            Rupiah(Rekap.PaguDipakai(Node("5.03.01.2.01"), null)),
            Added.Sum(last => Rupiah(Rekap.PaguDipakai(Node("5.03.01.2.01." + last), null))));

    [Fact]
    public void Final_that_the_scan_set_into_the_row_above_is_back_in_its_row()
    {
        var row = Plan.Indikator.Single(indicator => indicator.IdIndikator == "5.03.01.2.06.0011-2");

        Assert.Equal(["5000", "5000", "5000", "5000", "5000", "25000"], row.Targets.Select(target => target.Cell.AsRead).Append(row.KondisiAkhir.AsRead));
        Assert.Null(row.PenanggungJawab.AsRead);
        Assert.Equal("Kepala Subbagian Umum", row.PenanggungJawab.Used);
    }

    // With the values used, every year closes on every node: what is left are totals.
    [Fact]
    public void Every_year_adds_up_and_two_totals_do_not()
    {
        var open = Plan.Nodes.Where(node => node.Children.Count > 0 && node.Pagu is not null);

        Assert.All(open, node => Assert.All(Plan.TahunTarget, tahun => Assert.Equal(0m, Rekap.Selisih(node, tahun))));
        Assert.Equal(["5.03.01.2.01", "5.04.02.2.01"], open.Where(node => Rekap.Selisih(node, null) != 0m).Select(node => node.Id));
    }

    [Fact]
    public void Program_without_a_budget_of_its_own_stands_for_its_kegiatan()
    {
        Assert.Equal("TANPA_PAGU", Rekap.PaguDipakai(Node("5.03.02"), Plan.TahunTarget[0]).Reason?.Code);
        Assert.Equal(4_276_143_360m, Rekap.PaguBerlaku(Node("5.03.02"), Plan.TahunTarget[0]));
    }

    // 17.594.096.616 in 2026, 18.440.739.059 in 2030; computed by hand to ten decimals.
    [Fact]
    public void Growth_of_the_funding_is_a_compound_yearly_rate() =>
        Assert.Equal(1.181902m, Rekap.Pertumbuhan(Node("tujuan-1")).Match(rate => Math.Round(rate.Value, 6), reason => throw new InvalidOperationException(reason.ToString())));

    // 52.750.727.354 of 87.167.374.075 rupiah.
    [Fact]
    public void Share_of_a_branch_is_its_part_of_what_its_siblings_make() =>
        Assert.Equal(60.516596m, Rekap.Porsi(Node("sasaran-1"), null).Match(share => Math.Round(share, 6), reason => throw new InvalidOperationException(reason.ToString())));

    [Fact]
    public void Missing_N_A_and_dash_are_three_things()
    {
        var row = Plan.Indikator.Single(indicator => indicator.IdIndikator == "keselarasan-renstra-rpjmd");

        Assert.Equal((CellKind.NotAvailable, CellKind.Dash), (row.KondisiAwal.Cell.Kind, row.Targets[0].Cell.Kind));
        Assert.Equal(CellKind.Lost, Plan.Indikator.Single(indicator => indicator.IdIndikator == "5.03.01.2.06.0011-1").KondisiAkhir.Kind);
    }

    [Fact]
    public void Path_leads_from_a_sub_kegiatan_to_the_goal() =>
        Assert.Equal(
            ["5.03.02.2.02.0003", "5.03.02.2.02", "5.03.02", "sasaran-2", "tujuan-1"],
            Node("5.03.02.2.02.0003").PathToGoal().Select(node => node.Id));

    [Fact]
    public void Queries_find_by_code_name_and_indicator()
    {
        Assert.Equal("5.03.02.2.04", Assert.Single(Plan.ByKode(KodeNomenklatur.Create("5.03.02.2.04"))).Id);
        Assert.Equal(["5.03.02.2.02", "5.03.02.2.02.0001"], Plan.ByNama("mutasi").Select(node => node.Id));
        Assert.Equal("sasaran-1", Assert.Single(Plan.ByIndikator("nilai-sakip")).Id);
        Assert.Equal("SIMPUL_TIDAK_DIKENAL", Plan.Find("5.99").Reason!.Code);
    }

    private static decimal Rupiah(ValueOrReason<decimal> amount) => amount.TryGet(out var rupiah) ? rupiah : throw new InvalidOperationException(amount.ToString());

    private static SimpulRencana Node(string id) => Plan.Find(id).ToOneOf().AsT1;

    private static int Closing(SimpulRencana node, TahunAnggaran tahun)
    {
        var above = node.PathToGoal().Skip(1).FirstOrDefault(parent => parent.Pagu is not null);
        return (Rekap.Selisih(node, tahun) == 0m ? 1 : 0)
            + (Rekap.JumlahTahun(node).Nilai == Rekap.PaguDipakai(node, null) ? 1 : 0)
            + (above is not null && Rekap.Selisih(above, tahun) == 0m ? 1 : 0);
    }

    private static Dictionary<int, List<string?>> CellsByRow()
    {
        Dictionary<int, List<string?>> rows = [];
        List<string?> Row(int number) => rows.TryGetValue(number, out var row) ? row : rows[number] = [];
        foreach (var node in Plan.Nodes)
        {
            var head = HeadRow(node);
            Row(head).AddRange([node.Kode.ToString(), node.Nama.AsRead]);
            node.Pernyataan.ToList().ForEach(statement => Row(statement.Reference.Baris).Add(statement.Teks.AsRead));
            foreach (var row in node.Indikator)
            {
                Row(row.Reference.Baris).AddRange([row.Nama.AsRead, row.Satuan.AsRead, row.KondisiAwal.Cell.AsRead, row.KondisiAkhir.AsRead, row.KelompokSasaran.AsRead, row.Lokasi.AsRead, row.PenanggungJawab.AsRead, .. row.Targets.Select(target => target.Cell.AsRead)]);
            }

            if (node.Pagu is { } pagu)
            {
                Row(pagu.Reference.Baris).AddRange([pagu.Total.AsRead, .. pagu.Tahun.Select(year => year.Cell.AsRead)]);
            }
        }

        return rows;
    }

    // A heading stands above its first statement or indicator, on a row of its own unless the indicator stands beside it.
    private static int HeadRow(SimpulRencana node)
    {
        var first = node.Indikator[0].Reference.Baris;
        var statement = node.Pernyataan.Count == 0 ? first : node.Pernyataan[0].Reference.Baris;
        var besides = node.Jenjang is JenjangRencana.Tujuan or JenjangRencana.Sasaran or JenjangRencana.SubKegiatan || node.Pernyataan[0].Teks.AsRead is null;
        return besides ? first : statement - 1;
    }

    // What the scan set into a row from the row below, or repeated at its end; the layout of shifted rows names them.
    private static string[] Misplaced(int row) => row switch
    {
        57 => ["5000", "5000", "25000"],
        58 => ["5000", "5000", "5000"],
        67 => ["3", "3"],
        69 => ["100", "100"],
        _ => [],
    };

    // The last target and the final of this row stand in the line above, in their columns.
    private static string[] Borrowed(int row) => row == 58 ? ["5000", "25000"] : [];

    private static IEnumerable<(int Number, string[] Cells)> SourceRows()
    {
        var number = 0;
        foreach (var line in File.ReadLines(RepositoryRoot.File("eng", "Bkpsdm.Transcription", "Sources", "tabel-4.1.txt")))
        {
            if (DataLine().IsMatch(line))
            {
                yield return (++number, [.. line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal).Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]);
            }
        }
    }

    [GeneratedRegex("^(?!Tujuan\t|1\t2\t|\t*2026|\t*Target).*\t")]
    private static partial Regex DataLine();
}
