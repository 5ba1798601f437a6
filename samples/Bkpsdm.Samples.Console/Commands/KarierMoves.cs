using System.Globalization;
using Bkpsdm.Asn;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using NodaTime;
using OneOf;

namespace Bkpsdm.Samples;

/// <summary>Moves between positions, each judged by every condition; a line that cannot be used is refused with its number.</summary>
internal sealed record KarierMoves(AturanPerpindahan Aturan, IReadOnlyList<KarierMove> Rows, IReadOnlyList<ReadError> Refused)
{
    /// <summary>The kinds of moves, in the order of the output.</summary>
    public static readonly IReadOnlyList<JenisPerpindahan> Kinds = [JenisPerpindahan.Mutasi, JenisPerpindahan.Promosi];

    public int Baris => Rows.Count + Refused.Count;

    public ValueOrReason<decimal> PersenTidakDihitung => KarierResult.LeftOut(Refused.Count, Baris);

    public static KarierMoves Read(string file, string text, Arguments arguments, LocalDate asOf)
    {
        var aturan = Conditions(arguments);
        var (rows, refused) = (new List<KarierMove>(), new List<ReadError>());
        foreach (var row in CsvTable.Read(file, text, arguments.Bahasa, "jenis", "tmtBaru").Rows)
        {
            Row(row, aturan, asOf).Switch(refused.Add, rows.Add);
        }

        return new KarierMoves(aturan, rows, refused);
    }

    public PerpindahanTally Rekap(JenisPerpindahan jenis) => Aturan.Tally(jenis, Rows.Select(row => row.Hasil.Perpindahan));

    /// <summary>How many moves of a kind meet one condition, fail it, and leave it unknown.</summary>
    public (int Met, int Failed, int Unknown) Count(JenisPerpindahan jenis, SyaratPerpindahan syarat)
    {
        var results = Rows.Where(row => row.Hasil.Perpindahan.Jenis == jenis).SelectMany(row => row.Hasil.Syarat).Where(one => one.Syarat == syarat).ToArray();
        var met = results.Count(one => one.IsMet == true);
        var unknown = results.Count(one => !one.IsMet.IsKnown);
        return (met, results.Length - met - unknown, unknown);
    }

    public IEnumerable<SyaratPerpindahan> ConditionsOf(JenisPerpindahan jenis) => Aturan.Syarat.Where(one => one.Jenis is null || one.Jenis == jenis);

    // No source states thresholds for promotions, so that those are the caller's and there is none without an option.
    private static AturanPerpindahan Conditions(Arguments arguments)
    {
        var own = LegalBasis.Create("ketentuan instansi", SourceConfidence.Recalled);
        var conditions = new List<SyaratPerpindahan> { SyaratPerpindahan.MasaJabatanMinimal(PeraturanBkn5Of2019.Mutasi), SyaratPerpindahan.MasaJabatanMaksimal(PeraturanBkn5Of2019.Mutasi) };
        if (arguments.Option("--predikat") is { } predikat)
        {
            conditions.Add(SyaratPerpindahan.PredikatMinimal(Option("--predikat", AsnNames.PredikatSkp.Parse(predikat), arguments), own, JenisPerpindahan.Promosi));
        }

        if (arguments.Option("--pendidikan") is { } pendidikan)
        {
            conditions.Add(SyaratPerpindahan.PendidikanMinimal(Option("--pendidikan", AsnNames.Pendidikan.Parse(pendidikan), arguments), own, JenisPerpindahan.Promosi));
        }

        return AturanPerpindahan.Create([.. conditions]);
    }

    private static T Option<T>(string option, OneOf<ReadError, T> value, Arguments arguments) =>
        value.Match(error => throw InputFault.Of(option, error, arguments.Bahasa), known => known);

    private static OneOf<ReadError, KarierMove> Row(CsvRow row, AturanPerpindahan aturan, LocalDate asOf)
    {
        var fields = new KarierFields(row);
        var jenis = fields.Take("jenis", Kind);
        var baru = fields.Take("tmtBaru", text => KarierFile.Date(text).Match(error => error, day => NotInFuture(day, asOf)));
        var lama = fields.TakeOptional("tmtLama", KarierFile.Date);
        var predikat = fields.TakeOptional("predikatSkp", AsnNames.PredikatSkp.Parse);
        var pendidikan = fields.TakeOptional("pendidikan", AsnNames.Pendidikan.Parse);
        if (fields.Error is { } error)
        {
            return error;
        }

        var move = PerpindahanJabatan.Create(row.Line.ToString(CultureInfo.InvariantCulture), jenis, baru, lama, predikat, pendidikan);
        return new KarierMove(row.Line, fields.Text("nama"), fields.Text("unit"), aturan.Check(move));
    }

    private static OneOf<ReadError, JenisPerpindahan> Kind(string text) =>
        Kinds.Where(kind => string.Equals(kind.ToString(), text, StringComparison.OrdinalIgnoreCase)).Select(kind => (JenisPerpindahan?)kind).FirstOrDefault() is { } known
            ? known
            : ReadError.Create("JENIS_PERPINDAHAN_TIDAK_DIKENAL", BilingualText.Create("Jenis perpindahan tidak dikenal; yang dikenal: mutasi, promosi.", "Unknown kind of move; known are mutasi, promosi."), text);

    private static OneOf<ReadError, LocalDate> NotInFuture(LocalDate day, LocalDate asOf) => day <= asOf
        ? day
        : ReadError.Create("TANGGAL_MASA_DEPAN", BilingualText.Create("TMT baru sesudah tanggal acuan.", "The new start is after the reference date."));
}
