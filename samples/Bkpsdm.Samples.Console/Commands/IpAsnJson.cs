using System.Text.Json;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;

namespace Bkpsdm.Samples;

/// <summary>The professionalism index for programs.</summary>
internal static class IpAsnJson
{
    public static void Write(Utf8JsonWriter json, IpAsnPopulation population, Bahasa bahasa)
    {
        var rekap = population.Tally.Score();
        json.WriteStartObject();
        Head(json, population, bahasa);
        json.Array("dimensi", IpAsnNames.Dimensi, dimensi => Dimension(json, population.Tally.Measurement.Rubrik, rekap.Keseluruhan, dimensi, bahasa));
        json.Array("sebaran", rekap.Keseluruhan.Sebaran, one =>
        {
            json.WriteString("predikat", one.Band.Predikat);
            json.WriteNumber("orang", one.Orang);
            json.Number("persen", one.Persen);
        });
        json.Array("tingkatPoin", IpAsnNames.Dimensi.SelectMany(rekap.TingkatPoin), one =>
        {
            json.WriteString("dimensi", IpAsnNames.IdOf(one.Dimensi));
            json.Number("poin", (decimal?)one.Poin);
            json.WriteNumber("orang", one.Orang);
        });
        json.Array("kelompok", population.Groups(bahasa).Skip(1), one => Group(json, one.By, one.Group, one.Name, bahasa));
        json.Array("peluang", population.Tally.Peluang(), one => Opportunity(json, one, bahasa));
        json.Array("barisGagal", population.Bad, one =>
        {
            json.WriteNumber("baris", one.Line);
            json.WriteString("keterangan", one.Fault);
        });
        json.Explanation(rekap.Explain());
        json.WriteEndObject();
    }

    /// <summary>What was measured and what the index is, in the same words wherever it is printed.</summary>
    public static void Head(Utf8JsonWriter json, IpAsnPopulation population, Bahasa bahasa)
    {
        var (measurement, all) = (population.Tally.Measurement, population.Tally.Score().Keseluruhan);
        json.WriteNumber("tahun", measurement.Tahun.Year);
        json.WriteString("rubrik", measurement.Rubrik.Id);
        json.WriteString("skala", measurement.Rubrik.SkalaPegawai.Id);
        json.WriteString("jendela", measurement.Jendela.ToString());
        json.WriteString("kebijakanTanpaSkp", measurement.TanpaSkp.ToString());
        json.WriteBoolean("rekaan", population.Invented);
        json.Number("indeks", all.Indeks);
        json.WriteString("predikat", all.Kategori.Match<string?>(band => band.Predikat, _ => null));
        json.Reason(all.Indeks.Reason, bahasa);
        json.WriteNumber("baris", population.Lines);
        json.WriteNumber("gagal", population.Bad.Count);
        json.WriteNumber("orang", all.Orang);
        json.WriteNumber("diukur", all.Diukur);
        json.WriteNumber("tidakDiukur", all.TidakDiukur);
        json.WriteNumber("tanpaPoin", all.TanpaPoin);
        json.WriteNumber("tanpaSkp", all.TanpaSkp);
        json.Number("persenTerlewat", (decimal?)population.LeftOut(all));
    }

    private static void Dimension(Utf8JsonWriter json, IpAsnRubric rubric, IpAsnKelompok all, DimensiIpAsn dimensi, Bahasa bahasa)
    {
        json.WriteString("dimensi", IpAsnNames.IdOf(dimensi));
        json.WriteString("nama", IpAsnNames.Of(dimensi).In(bahasa));
        json.WriteNumber("bobot", rubric.Bobot.For(dimensi));
        json.Number("rataRata", all.RataRata(dimensi));
        json.Reason(all.RataRata(dimensi).Reason, bahasa);
    }

    private static void Group(Utf8JsonWriter json, string by, IpAsnKelompok group, string name, Bahasa bahasa)
    {
        json.WriteString("menurut", by);
        json.WriteString("kode", group.Kode);
        json.WriteString("nama", name);
        json.WriteNumber("orang", group.Orang);
        json.WriteNumber("diukur", group.Diukur);
        json.Number("indeks", group.Indeks);
        json.WriteString("predikat", group.Kategori.Match<string?>(band => band.Predikat, _ => null));
        json.Reason(group.Indeks.Reason, bahasa);
        foreach (var dimensi in IpAsnNames.Dimensi)
        {
            json.Number(IpAsnNames.IdOf(dimensi), group.RataRata(dimensi));
        }
    }

    private static void Opportunity(Utf8JsonWriter json, PeluangIpAsn one, Bahasa bahasa)
    {
        json.WriteString("intervensi", one.Intervensi.Text(bahasa));
        json.WriteString("dari", one.Asal.In(bahasa));
        json.WriteNumber("orang", one.Orang);
        json.Number("kenaikanPerOrang", (decimal?)one.KenaikanPerOrang);
        json.Number("kenaikanIndeks", one.KenaikanIndeks);
    }
}
