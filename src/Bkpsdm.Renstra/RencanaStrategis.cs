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
    private readonly RenstraData data;

    private RencanaStrategis(RenstraData data, IndicatorCatalog katalog, RenstraLimits limits)
    {
        this.data = data;
        Katalog = katalog;
        Identitas = IdentitasRencana.Make(data.Identitas, "$.identitas");
        Rencana = Section(data.Rencana, (rencana, path) => PohonReader.Read(rencana, Identitas, limits, path), "$.rencana", PohonRencana.Empty);
        PencapaianPelayanan = Section(data.PencapaianPelayanan, PencapaianPelayanan.Make, "$.pencapaianPelayanan", PencapaianPelayanan.Empty);
        AnggaranRealisasi = Section(data.AnggaranRealisasi, AnggaranRealisasi.Make, "$.anggaranRealisasi", AnggaranRealisasi.Empty);
        PenetapanIndikator = Section(data.PenetapanIndikator, PenetapanIndikator.Make, "$.penetapanIndikator", PenetapanIndikator.Empty);
        KeterkaitanRpjmd = Aligned(data.KeterkaitanRpjmd, JenisKeselarasan.Rpjmd, (row, kaitan, _) => new KeterkaitanRpjmdRow(row, kaitan), "$.keterkaitanRpjmd");
        Tpb = Aligned(data.Tpb, JenisKeselarasan.Tpb, (row, kaitan, _) => new TpbRow(row, kaitan), "$.tpb");
        AstaCita = Aligned(data.AstaCita, JenisKeselarasan.AstaCita, (row, kaitan, _) => new AstaCitaRow(row, kaitan), "$.astaCita");
        Rpjmn = Aligned(data.Rpjmn, JenisKeselarasan.Rpjmn, (row, kaitan, _) => new RpjmnRow(row, kaitan), "$.rpjmn");
        Permasalahan = Aligned(data.Permasalahan, JenisKeselarasan.Permasalahan, (row, kaitan, at) => new PermasalahanRow(row, kaitan, at), "$.permasalahan");
        IsuStrategis = Section(data.IsuStrategis, IsuStrategis.Make, "$.isuStrategis", IsuStrategis.Empty);
        ProgramUnggulan = Section(data.ProgramUnggulan, ProgramUnggulan.Make, "$.programUnggulan", ProgramUnggulan.Empty);
    }

    /// <summary>Title, agency, period and nomenclature of the plan.</summary>
    public IdentitasRencana Identitas { get; }

    /// <summary>The definitions of its indicators; empty where the plan brings none.</summary>
    public IndicatorCatalog Katalog { get; }

    /// <summary>The tree: tujuan, sasaran, program, kegiatan, sub kegiatan with indicators and funding.</summary>
    public PohonRencana Rencana { get; }

    /// <summary>Targets, realisations and ratios of the years before the plan.</summary>
    public PencapaianPelayanan PencapaianPelayanan { get; }

    /// <summary>Budget and realisation of the years before the plan.</summary>
    public AnggaranRealisasi AnggaranRealisasi { get; }

    /// <summary>The main and key indicators with their targets.</summary>
    public PenetapanIndikator PenetapanIndikator { get; }

    /// <summary>Goal, objective and indicator of the regency's plan (RPJMD) beside those of this plan.</summary>
    public TabelKeselarasan<KeterkaitanRpjmdRow> KeterkaitanRpjmd { get; }

    /// <summary>The sub kegiatan that support the sustainable development goals (TPB).</summary>
    public TabelKeselarasan<TpbRow> Tpb { get; }

    /// <summary>The sub kegiatan recommended for the national priorities (Asta Cita).</summary>
    public TabelKeselarasan<AstaCitaRow> AstaCita { get; }

    /// <summary>The indicators with which the agency contributes to the macro targets of the national plan (RPJMN).</summary>
    public TabelKeselarasan<RpjmnRow> Rpjmn { get; }

    /// <summary>The problems of the agency's services and their root causes.</summary>
    public TabelKeselarasan<PermasalahanRow> Permasalahan { get; }

    /// <summary>The strategic issues and the environmental study from which they follow.</summary>
    public IsuStrategis IsuStrategis { get; }

    /// <summary>The priority programs of the head of the regency that the agency supports, or that there are none.</summary>
    public ProgramUnggulan ProgramUnggulan { get; }

    /// <summary>Reads a plan from one JSON text.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>What is wrong, with its place; or the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static OneOf<ReadError, RencanaStrategis> Read(string json) => Read([Guard.Against.Null(json)], RenstraLimits.Default);

    /// <summary>Reads a plan from several JSON texts that hold different sections.</summary>
    /// <remarks>
    /// A fault of the shape (syntax, unknown field, wrong type, a limit exceeded) is one error. What is wrong with the content of
    /// the tree does not stop the reading; see <see cref="PohonRencana.Faults"/>.
    /// </remarks>
    /// <param name="parts">The JSON texts; a section stands in one of them only.</param>
    /// <param name="limits">How large the plan may be; usually <see cref="RenstraLimits.Default"/>.</param>
    /// <returns>What is wrong, with its place; or the plan.</returns>
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

    /// <summary>The plan as one JSON text with all its sections, from which it can be read again.</summary>
    /// <returns>The JSON text, indented, with line feeds; the same plan gives the same bytes.</returns>
    public string ToJson() => RenstraWriter.Write(data);

    /// <summary>An indicator with its definition and trajectory.</summary>
    /// <param name="id">The id, such as <c>indeks-sistem-merit</c>.</param>
    /// <returns>The reason (<c>INDIKATOR_TIDAK_DIKENAL</c>), or the indicator.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public OneOf<Reason, IndikatorRenstra> Indicator(string id) =>
        Katalog.Find(Guard.Against.Null(id)).Match<OneOf<Reason, IndikatorRenstra>>(reason => reason, definition => Indicator(definition));

    /// <summary>With what a node or an indicator is aligned: every row of the alignment tables that names it, with kind, table and row.</summary>
    /// <param name="id">The id of a node, such as <c>sasaran-2</c> or <c>5.04.02</c>, or of an indicator.</param>
    /// <returns>The rows in the order of <see cref="JenisKeselarasan"/>; empty where none names it. Rows that name a node above or below it are not among them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public IReadOnlyList<KaitanKeselarasan> Keselarasan(string id)
    {
        Guard.Against.Null(id);
        IEnumerable<KaitanKeselarasan> all =
        [
            .. KeterkaitanRpjmd.Rows.Select(row => row.Kaitan),
            .. Tpb.Rows.Select(row => row.Kaitan),
            .. AstaCita.Rows.Select(row => row.Kaitan),
            .. Rpjmn.Rows.Select(row => row.Kaitan),
            .. Permasalahan.Rows.Select(row => row.Kaitan),
            .. IsuStrategis.Kaitan,
            .. ProgramUnggulan.Rows.Select(row => row.Kaitan),
        ];
        return [.. all.Where(kaitan => kaitan.Names(id))];
    }

    private static TabelKeselarasan<TRow> Aligned<TData, TRow>(TabelKeselarasanData<TData>? data, JenisKeselarasan jenis, Func<TData, KaitanKeselarasan, string, TRow> make, string path)
        where TData : class, IBarisKeselarasanData
        where TRow : class =>
        data is null ? TabelKeselarasan<TRow>.Empty : TabelKeselarasan<TRow>.Make(data, jenis, make, path);

    private static TSection Section<TData, TSection>(TData? data, Func<TData, string, TSection> make, string path, TSection empty)
        where TData : class => data is null ? empty : make(data, path);

    private IndikatorRenstra Indicator(IndicatorDefinition definition)
    {
        var row = PenetapanIndikator.Rows.FirstOrDefault(candidate => string.Equals(candidate.IdIndikator, definition.Id, StringComparison.Ordinal));
        return row is null
            ? new IndikatorRenstra(definition, Reason.NoTarget, default)
            : new IndikatorRenstra(definition, row.ToTrajectory(definition), row.Reference);
    }
}
