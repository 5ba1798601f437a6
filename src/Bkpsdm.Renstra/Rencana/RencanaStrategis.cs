using Ardalis.GuardClauses;
using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>A five-year plan of an agency (<i>rencana strategis</i>, Renstra): its indicators and tables as typed data.</summary>
/// <remarks>
/// A plan is read from JSON (<c>docs/schema/renstra.schema.json</c>), from one text or from several that hold different sections.
/// A section that the document does not have is empty. Immutable and safe for use from several threads.
/// </remarks>
public sealed class RencanaStrategis
{
    private readonly BagianRencana bagian;
    private readonly ILookup<string, TargetRow> statements;
    private readonly ILookup<string?, DefinisiSubKegiatanRow> subKegiatan;
    private readonly ILookup<string, DefinisiIndikatorRow> printed;

    private RencanaStrategis(BagianRencana bagian, IndicatorCatalog katalog, RenstraLimits limits)
    {
        this.bagian = bagian;
        Katalog = katalog;
        Identitas = DataFault.Require(bagian.Identitas, "$.identitas");
        Rencana = bagian.Rencana is { } tree ? PohonBuilder.Read(tree, Identitas, limits, "$.rencana") : PohonRencana.Empty;
        PohonKinerja = bagian.PohonKinerja is { } boxes ? PohonKinerjaBuilder.Read(boxes, "$.pohonKinerja") : PohonKinerja.Empty;
        subKegiatan = DefinisiSubKegiatan.Rows.ToLookup(row => row.IdIndikator, StringComparer.Ordinal);
        printed = DefinisiIndikator.Rows.ToLookup(row => row.IdIndikator, StringComparer.Ordinal);
        TargetRows =
        [
            .. PencapaianPelayanan.Rows,
            .. TujuanSasaran.SelectMany(table => table.Rows),
            .. Rencana.Indikator,
            .. PenetapanIndikator.Rows,
            .. IndikatorProgram.Rows,
        ];
        statements = TargetRows.ToLookup(row => row.IdIndikator, StringComparer.Ordinal);
    }

    /// <summary>Title, agency, period and nomenclature of the plan.</summary>
    public IdentitasRencana Identitas { get; }

    /// <summary>The definitions of its indicators; empty where the plan brings none.</summary>
    public IndicatorCatalog Katalog { get; }

    /// <summary>The tree: tujuan, sasaran, program, kegiatan, sub kegiatan with indicators and funding.</summary>
    public PohonRencana Rencana { get; }

    /// <summary>Targets, realisations and ratios of the years before the plan.</summary>
    public PencapaianPelayanan PencapaianPelayanan => bagian.PencapaianPelayanan ?? PencapaianPelayanan.Empty;

    /// <summary>Budget and realisation of the years before the plan.</summary>
    public AnggaranRealisasi AnggaranRealisasi => bagian.AnggaranRealisasi ?? AnggaranRealisasi.Empty;

    /// <summary>The main and key indicators with their targets.</summary>
    public TargetTable PenetapanIndikator => bagian.PenetapanIndikator ?? TargetTable<PenetapanRow>.Empty;

    /// <summary>The staff of the agency, by education and by grade.</summary>
    internal KomposisiPegawai Pegawai => bagian.Pegawai ?? KomposisiPegawai.Empty;

    /// <summary>The goods of the agency and their condition.</summary>
    public CellTable Barang => bagian.Barang ?? CellTable.Empty;

    /// <summary>The services of the agency.</summary>
    public CellTable Layanan => bagian.Layanan ?? CellTable.Empty;

    /// <summary>The numbered lists of programs, kegiatan and sub kegiatan beside the tree.</summary>
    public CellTable DaftarRencana => bagian.DaftarRencana ?? CellTable.Empty;

    /// <summary>The numbers that the document quotes in its prose.</summary>
    public IReadOnlyList<PernyataanProsaRow> PernyataanProsa => bagian.PernyataanProsa?.Rows ?? [];

    /// <summary>The applications of the agency.</summary>
    public CellTable Aplikasi => bagian.Aplikasi ?? CellTable.Empty;

    /// <summary>The partners of the agency.</summary>
    public CellTable Mitra => bagian.Mitra ?? CellTable.Empty;

    /// <summary>The agreement of the agency's forum; only a draft has it.</summary>
    public CellTable KesepakatanForum => bagian.KesepakatanForum ?? CellTable.Empty;

    /// <summary>The indicators of goal and objectives with their targets, as their own tables state them.</summary>
    public IReadOnlyList<TargetTable> TujuanSasaran => bagian.TujuanSasaran?.Tables ?? [];

    /// <summary>The strategies of the objectives, in document order.</summary>
    public IReadOnlyList<Strategi> Strategi => StrategiKebijakan.Strategi;

    /// <summary>The policy directions (<i>arah kebijakan</i>) of the strategies with their phases, in document order.</summary>
    public IReadOnlyList<ArahKebijakan> ArahKebijakan => StrategiKebijakan.ArahKebijakan;

    /// <summary>The performance tree (<i>pohon kinerja</i>, POKIN): boxes on levels from output up to the goal.</summary>
    public PohonKinerja PohonKinerja { get; }

    /// <summary>The programme logic: programs, kegiatan and sub kegiatan with the goal, objective, outcome and output from which they follow.</summary>
    public CellTable Logika => bagian.Logika ?? CellTable.Empty;

    /// <summary>The posts and units that answer for indicators, with their spellings.</summary>
    public DaftarJabatan Jabatan => bagian.Jabatan ?? DaftarJabatan.Empty;

    /// <summary>The decree on main and individual indicators.</summary>
    public DocumentTable<KeputusanRow> KeputusanIndikator => Keputusan;

    /// <summary>The program indicators with their targets, as their own table states them.</summary>
    public TargetTable IndikatorProgram => bagian.IndikatorProgram ?? TargetTable<IndikatorProgramRow>.Empty;

    /// <summary>The facts of the document's definitions of the indicators from tujuan to kegiatan.</summary>
    internal DocumentTable<DefinisiIndikatorRow> DefinisiIndikator => bagian.DefinisiIndikator ?? DocumentTable<DefinisiIndikatorRow>.Empty;

    /// <summary>The facts of the document's definitions of the sub kegiatan indicators, and the measures of these indicators.</summary>
    internal DocumentTable<DefinisiSubKegiatanRow> DefinisiSubKegiatan => bagian.DefinisiSubKegiatan ?? DocumentTable<DefinisiSubKegiatanRow>.Empty;

    /// <summary>Goal, objective and indicator of the regency's plan (RPJMD) beside those of this plan.</summary>
    public CellTable KeterkaitanRpjmd => bagian.KeterkaitanRpjmd ?? CellTable.Empty;

    /// <summary>The sub kegiatan that support the sustainable development goals (TPB).</summary>
    public CellTable Tpb => bagian.Tpb ?? CellTable.Empty;

    /// <summary>The sub kegiatan recommended for the national priorities (Asta Cita).</summary>
    public CellTable AstaCita => bagian.AstaCita ?? CellTable.Empty;

    /// <summary>The indicators with which the agency contributes to the macro targets of the national plan (RPJMN).</summary>
    public CellTable Rpjmn => bagian.Rpjmn ?? CellTable.Empty;

    /// <summary>The problems of the agency's services and their root causes.</summary>
    public CellTable Permasalahan => bagian.Permasalahan ?? CellTable.Empty;

    /// <summary>The strategic issues and the environmental study from which they follow.</summary>
    public IsuStrategis IsuStrategis => bagian.IsuStrategis ?? IsuStrategis.Empty;

    /// <summary>The priority programs of the head of the regency that the agency supports, or the statement that there are none.</summary>
    public CellTable ProgramUnggulan => bagian.ProgramUnggulan ?? CellTable.Empty;

    /// <summary>The JSON schema of a plan (JSON Schema 2020-12), generated from the types that read it and published as <c>docs/schema/renstra.schema.json</c>.</summary>
    /// <returns>The JSON text, indented, with line feeds; always the same.</returns>
    public static string JsonSchema() => RenstraSchema.ToJson();

    /// <summary>Reads a plan from one JSON text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The error with its place, or the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, RencanaStrategis> Read(string json) => Read([Guard.Against.Null(json)], RenstraLimits.Default);

    /// <summary>Reads a plan from several JSON texts that hold different sections.</summary>
    /// <remarks>
    /// A fault of the shape (syntax, unknown field, wrong type, a limit exceeded) is one error. An error in the content of
    /// the tree does not stop the reading; see <see cref="PohonRencana.Faults"/>.
    /// </remarks>
    /// <param name="parts">The JSON texts; a section stands in one of them only.</param>
    /// <param name="limits">The limits of size; usually <see cref="RenstraLimits.Default"/>.</param>
    /// <returns>The error with its place, or the plan.</returns>
    /// <exception cref="ArgumentNullException">An argument or one of the texts is null.</exception>
    public static OneOf<ReadError, RencanaStrategis> Read(IReadOnlyList<string> parts, RenstraLimits limits)
    {
        Guard.Against.Null(parts);
        Guard.Against.Null(limits);
        foreach (var part in parts)
        {
            Guard.Against.Null(part);
        }

        try
        {
            var (data, katalog) = RenstraReader.Read(parts, limits);
            return new RencanaStrategis(data, katalog, limits);
        }
        catch (DataFault fault)
        {
            return fault.Error;
        }
    }

    /// <summary>The errors in the content of the trees, each with its JSON path: <see cref="PohonRencana.Faults"/> and <see cref="Renstra.PohonKinerja.Faults"/>.</summary>
    public IEnumerable<ReadError> Faults => Rencana.Faults.Concat(PohonKinerja.Faults);

    /// <summary>The plan as one JSON text with all its sections, from which it can be read again.</summary>
    /// <returns>The JSON text, indented, with line feeds; the same plan gives the same bytes.</returns>
    public string ToJson() => RenstraWriter.Write(bagian);

    /// <summary>An indicator with its definition and trajectory.</summary>
    /// <param name="id">The id, such as <c>indeks-sistem-merit</c>.</param>
    /// <returns>The reason (<c>INDIKATOR_TIDAK_DIKENAL</c>), or the indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueOrReason<IndikatorRenstra> FindIndikator(string id) =>
        Katalog.Find(Guard.Against.Null(id)).Map(definition => FindIndikator(definition));

    /// <summary>The owners of an indicator (<i>pemilik indikator</i>): the entries of the decree, each with its jabatan and kind.</summary>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <returns>The entries, in document order; none where the decree does not have the indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public IReadOnlyList<KeputusanRow> KeputusanByIndikator(string idIndikator) => [.. KeputusanIndikator.Rows.Where(entri => string.Equals(entri.IdIndikator, Guard.Against.Null(idIndikator), StringComparison.Ordinal))];

    /// <summary>The responsibilities of a jabatan (<i>tanggung jawab</i>), by the decree, the plan and the definitions.</summary>
    /// <param name="jabatanId">The id of the jabatan or unit, such as <c>sekretaris</c>.</param>
    /// <returns>The reason (<c>JABATAN_TIDAK_DIKENAL</c>), or the responsibilities.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jabatanId"/> is null.</exception>
    public ValueOrReason<TanggungJawab> FindTanggungJawab(string jabatanId) =>
        Jabatan.Find(jabatanId).Map(jabatan => new TanggungJawab(jabatan, this));
    /// <summary>The measure of an indicator: kind of formula, direction, range, and rule by which its years make the final condition.</summary>
    /// <param name="idIndikator">The id: of the catalogue, such as <c>lhp-nihil</c>, or of a sub kegiatan, such as <c>5.03.01.2.01.0002-1</c>.</param>
    /// <returns>The measure, from the catalogue where it has the indicator, else from the definitions of the sub kegiatan; or <c>INDIKATOR_TIDAK_DIKENAL</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public ValueOrReason<UkuranIndikator> FindUkuran(string idIndikator) => Katalog.Find(Guard.Against.Null(idIndikator)).Match(
        definition => UkuranIndikator.Of(
            definition,
            printed[idIndikator].FirstOrDefault()?.JenisRumus),
        unknown => subKegiatan[idIndikator].FirstOrDefault() is { } row
            ? ValueOrReason<UkuranIndikator>.Known(row.Ukuran)
            : ValueOrReason<UkuranIndikator>.Unknown(Reason.Create("INDIKATOR_TIDAK_DIKENAL", BilingualText.Create(
                $"indikator '{idIndikator}' tidak ada dalam katalog maupun definisi sub kegiatan",
                $"neither the catalogue nor the definitions of the sub kegiatan have an indicator '{idIndikator}'"))));

    /// <summary>The statements of all tables about the targets of an indicator, each with its table and row.</summary>
    /// <param name="idIndikator">The id of the indicator.</param>
    /// <returns>The statements, in the order of the tables; none where no table has the indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="idIndikator"/> is null.</exception>
    public IReadOnlyList<TargetRow> TargetsByIndikator(string idIndikator) => [.. statements[Guard.Against.Null(idIndikator)]];

    /// <summary>The nodes of the tree that a jabatan or unit answers for with one of their indicators.</summary>
    /// <param name="jabatanId">The id of the jabatan or unit, such as <c>sekretaris</c>.</param>
    /// <returns>The nodes, in document order; none where the plan does not know the jabatan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="jabatanId"/> is null.</exception>
    public IEnumerable<SimpulRencana> NodesByJabatan(string jabatanId)
    {
        Guard.Against.Null(jabatanId);
        return NodesOf(party => string.Equals(party.Id, jabatanId, StringComparison.Ordinal));
    }

    /// <summary>The nodes of the tree that a unit, or a jabatan in it, answers for with one of their indicators.</summary>
    /// <param name="unit">The unit as <see cref="Renstra.Jabatan.Unit"/> names it.</param>
    /// <returns>The nodes, in document order; none where no jabatan is of this unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public IEnumerable<SimpulRencana> NodesByUnit(string unit)
    {
        Guard.Against.Null(unit);
        return NodesOf(party => string.Equals(party.Unit, unit, StringComparison.Ordinal));
    }

    private IEnumerable<SimpulRencana> NodesOf(Func<Jabatan, bool> matches) =>
        Rencana.Nodes.Where(node => node.Indikator.Any(row => Jabatan.Resolve(row.Reference.Tabel, row.PenanggungJawab).Match(parties => parties.Any(matches), _ => false)));
    /// <summary>The alignment of a node or an indicator: every row of the alignment tables that names it, with kind, table and row.</summary>
    /// <param name="id">The id of a node, such as <c>sasaran-2</c> or <c>5.04.02</c>, or of an indicator.</param>
    /// <returns>The rows in the order of <see cref="JenisKeselarasan"/>; empty where none names it. Rows that name an ancestor or a descendant are not among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public IReadOnlyList<KaitanKeselarasan> KeselarasanById(string id)
    {
        Guard.Against.Null(id);
        return [.. AlignedRows.Select(row => row.Kaitan).Where(kaitan => kaitan.Contains(id))];
    }

    /// <summary>The value that the prose quotes, as the table has it: the other side of a comparison.</summary>
    /// <remarks>It is in the unit of the table: rupiah where the text says billions. A share (<c>porsi</c>) is computed from the persons of the table, unrounded.</remarks>
    /// <param name="pernyataan">A statement in the prose of this plan.</param>
    /// <returns>The value; or <c>TANPA_RUJUKAN</c> where the statement points at no single cell, or why the cell holds no number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pernyataan"/> is null.</exception>
    public ValueOrReason<decimal> NilaiTabel(PernyataanProsaRow pernyataan) => NilaiKutipan.Of(this, Guard.Against.Null(pernyataan));

    /// <summary>The strategies, policy directions and phases with the heads of their tables.</summary>
    internal StrategiKebijakan StrategiKebijakan => bagian.Strategi ?? StrategiKebijakan.Empty;

    /// <summary>The decree with its sections.</summary>
    internal KeputusanIndikator Keputusan => bagian.KeputusanIndikator ?? Renstra.KeputusanIndikator.Empty;

    /// <summary>Every row that states targets, in the order of the tables.</summary>
    internal IReadOnlyList<TargetRow> TargetRows { get; }

    /// <summary>Every row of the alignment tables, in the order of <see cref="JenisKeselarasan"/>.</summary>
    internal IEnumerable<CellRow> AlignedRows =>
    [
        .. KeterkaitanRpjmd.Rows,
        .. Tpb.Rows,
        .. AstaCita.Rows,
        .. Rpjmn.Rows,
        .. Permasalahan.Rows,
        .. IsuStrategis.TemaKlhs.Rows,
        .. IsuStrategis.IndikasiKlhs.Rows,
        .. IsuStrategis.Isu.Rows,
        .. ProgramUnggulan.Rows,
    ];

    // The table of main indicators comes first: it has one year more than the tree.
    private IndikatorRenstra FindIndikator(IndicatorDefinition definition)
    {
        var main = PenetapanIndikator.Rows.FirstOrDefault(candidate => string.Equals(candidate.IdIndikator, definition.Id, StringComparison.Ordinal));
        if (main is not null)
        {
            return new IndikatorRenstra(definition, main.ToTrajectory(definition), main.Reference);
        }

        var row = Rencana.Indikator.FirstOrDefault(candidate => string.Equals(candidate.IdIndikator, definition.Id, StringComparison.Ordinal));
        return row is null
            ? new IndikatorRenstra(definition, Reason.NoTarget, default)
            : new IndikatorRenstra(definition, row.ToTrajectory(definition.FinalRule, definition.Polarity), row.Reference);
    }
}
