using System.Reflection;
using Bkpsdm.DataQuality;
using Bkpsdm.Indicators;
using Bkpsdm.Merit;
using Bkpsdm.Renstra;
using Bkpsdm.Renstra.Paser;

namespace Bkpsdm.Repository.Tests;

/// <summary>The assemblies of the packages.</summary>
internal static class Packages
{
    public static readonly Assembly[] All =
        [typeof(Formula).Assembly, typeof(RencanaStrategis).Assembly, typeof(PaserRenstra).Assembly, typeof(PermenpanRb40Of2018).Assembly, typeof(IkdDimension).Assembly];

    public static IEnumerable<Type> PublicTypes => All.SelectMany(assembly => assembly.GetExportedTypes());
}
