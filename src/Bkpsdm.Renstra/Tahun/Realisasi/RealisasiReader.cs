using Bkpsdm.Indicators;
using OneOf;

namespace Bkpsdm.Renstra;

/// <summary>Reads rows of realisations one by one: their meaning in the plan, and the faults of each row alone.</summary>
internal sealed class RealisasiReader(RencanaStrategis plan)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    private readonly PencarianIndikator indicators = new(plan);
    private readonly Dictionary<string, ValueRange> ranges = new(StringComparer.Ordinal);

    public List<RealisasiTriwulan> Accepted { get; } = [];

    public List<ReadError> Refused { get; } = [];

    public List<int> Blank { get; } = [];

    public void Read(RealisasiRow row)
    {
        if (row.IsEmpty)
        {
            return;
        }

        if (Year(row).TryPickT0(out var error, out var tahun) || Quarter(row).TryPickT0(out error, out var triwulan))
        {
            Refuse(row, error);
            return;
        }

        if (row.Rupiah.Length > 0)
        {
            Take(row, Money(row, tahun, triwulan));
        }

        if (row.Nilai.Length > 0)
        {
            Take(row, Value(row, tahun, triwulan));
        }
        else if (row.Rupiah.Length == 0)
        {
            Leave(row);
        }
    }

    // An empty cell is a realisation that is still missing, but what the row names must be in the plan all the same.
    private void Leave(RealisasiRow row)
    {
        if (indicators.Indicator(row.Id, row.Kode, row.Indikator).TryPickT0(out var error, out _) && (row.Id.Length > 0 || indicators.Node(row.Kode).IsT0))
        {
            Refuse(row, error);
        }
        else
        {
            Blank.Add(row.Line);
        }
    }

    private void Take(RealisasiRow row, OneOf<ReadError, RealisasiTriwulan> read)
    {
        if (read.TryPickT0(out var error, out var realised))
        {
            Refuse(row, error);
        }
        else
        {
            Accepted.Add(realised);
        }
    }

    private void Refuse(RealisasiRow row, ReadError error) => Refused.Add(error.WithPlace(error.Path ?? "id", row.Line));

    private OneOf<ReadError, TahunAnggaran> Year(RealisasiRow row) => TahunAnggaran.Parse(row.Tahun).Match<OneOf<ReadError, TahunAnggaran>>(
        error => error.WithPlace("tahun"),
        tahun => plan.Rencana.TahunTarget.Contains(tahun) ? tahun : ReadError.Create(
            "TAHUN_DI_LUAR_RENCANA",
            BilingualText.Create(
                $"Rencana tidak memuat tahun ini; tahun targetnya {string.Join(", ", plan.Rencana.TahunTarget)}.",
                $"The plan does not have this year; its years are {string.Join(", ", plan.Rencana.TahunTarget)}."),
            row.Tahun,
            "tahun"));

    private static OneOf<ReadError, int?> Quarter(RealisasiRow row)
    {
        if (string.Equals(row.Triwulan, "tahun", StringComparison.OrdinalIgnoreCase))
        {
            return (int?)null;
        }

        var roman = Array.FindIndex(Roman, number => string.Equals(number, row.Triwulan, StringComparison.OrdinalIgnoreCase));
        return roman >= 0 ? roman + 1
            : row.Triwulan is ['1' or '2' or '3' or '4'] ? row.Triwulan[0] - '0'
            : ReadError.Create(
                "TRIWULAN_TIDAK_DIKENAL",
                BilingualText.Create("Triwulan tidak dikenal; tulis 1 sampai 4, I sampai IV, atau tahun untuk angka setahun.", "Unknown triwulan; write 1 to 4, I to IV, or tahun for the figure of the year."),
                row.Triwulan,
                "triwulan");
    }

    private OneOf<ReadError, RealisasiTriwulan> Value(RealisasiRow row, TahunAnggaran tahun, int? triwulan) =>
        indicators.Indicator(row.Id, row.Kode, row.Indikator).Match(
            error => error,
            found => TulisanAngka.Parse(row.Nilai, row.Angka).Match(
                error => error.WithPlace("nilai"),
                value => InRange(row, found, value).Match<OneOf<ReadError, RealisasiTriwulan>>(
                    error => error,
                    inside => new RealisasiTriwulan(row.Line, tahun, triwulan, found.IdIndikator, null, inside))));

    private OneOf<ReadError, decimal> InRange(RealisasiRow row, IndikatorRow found, decimal value)
    {
        if (!ranges.TryGetValue(found.IdIndikator, out var range))
        {
            range = plan.FindUkuran(found.IdIndikator).Match(ukuran => ukuran.Range, _ => default);
            ranges[found.IdIndikator] = range;
        }

        if (range.Contains(value))
        {
            return value;
        }

        var reason = Reason.OutOfRange(value, range);
        return ReadError.Create(
            reason.Code,
            BilingualText.Create(
                $"{Capital(reason.Text(Bahasa.Indonesia))}; periksa angka dan satuannya ({found.Satuan}).",
                $"{Capital(reason.Text(Bahasa.English))}; check the number and its unit ({found.Satuan})."),
            row.Nilai,
            "nilai");
    }

    private OneOf<ReadError, RealisasiTriwulan> Money(RealisasiRow row, TahunAnggaran tahun, int? triwulan) =>
        indicators.Node(row.Kode).Match(
            error => error,
            node => TulisanAngka.Parse(row.Rupiah, row.Angka).Match<OneOf<ReadError, RealisasiTriwulan>>(
                error => error.WithPlace("rupiah"),
                amount => amount >= 0
                    ? new RealisasiTriwulan(row.Line, tahun, triwulan, null, node.Id, amount)
                    : ReadError.Create("RUPIAH_NEGATIF", BilingualText.Create("Realisasi anggaran negatif; tulis belanja bersih, nol atau lebih.", "The spending is negative; write the net spending, zero or more."), row.Rupiah, "rupiah")));

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);
}
