using System.Linq;
using Bkpsdm.Indicators;
using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Consumer.Library
{
    /// <summary>What a host does with the packages: take a row of the plan and compute its achievement.</summary>
    public static class MeritAchievement
    {
        public static ValueOrReason<decimal> Of(int year)
        {
            var row = PaserRenstra.Load().PencapaianPelayanan.Rows.First(candidate => candidate.IdIndikator == "indeks-sistem-merit");
            return row.CapaianAt(TahunAnggaran.Create(year)).Map(Rounding.Usual.Apply);
        }
    }
}
