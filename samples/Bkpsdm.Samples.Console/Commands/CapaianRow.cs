using Bkpsdm.Indicators;

namespace Bkpsdm.Samples;

/// <summary>One achievement to show: an indicator and a year.</summary>
internal sealed record CapaianRow(
    string Indikator,
    TahunAnggaran Tahun,
    ValueOrReason<decimal> Target,
    ValueOrReason<decimal> Realisasi,
    ValueOrReason<decimal> Rasio,
    decimal? RasioTerbaca);
