namespace Bkpsdm.Renstra;

/// <summary>The depth of a code of the nomenclature.</summary>
public enum KodeDepth
{
    /// <summary>Affair of government (<i>urusan</i>), such as <c>5</c>.</summary>
    Urusan = 1,

    /// <summary>Field of an affair (<i>bidang urusan</i>), such as <c>5.03</c>.</summary>
    Bidang = 2,

    /// <summary>Programme (<i>program</i>), such as <c>5.03.01</c>.</summary>
    Program = 3,

    /// <summary>Activity (<i>kegiatan</i>) with its level of government, such as <c>5.03.01.2.01</c>.</summary>
    Kegiatan = 4,

    /// <summary>Sub-activity (<i>sub kegiatan</i>), such as <c>5.03.01.2.01.0001</c>.</summary>
    SubKegiatan = 5,
}
