namespace Bkpsdm.DataQuality;

/// <summary>Reason why a rule cannot run in a database (<i>aturan tidak portabel</i>).</summary>
/// <remarks>Immutable.</remarks>
public sealed class PortabilityFault
{
    internal PortabilityFault(string kode, string part)
    {
        Kode = kode;
        Part = part;
    }

    /// <summary>Code of the rule.</summary>
    public string Kode { get; }

    /// <summary>Text of the part of the rule that databases may read otherwise.</summary>
    public string Part { get; }

    /// <summary>Code and part.</summary>
    /// <returns>Such as <c>COM_1: asn.Nama.Trim()</c>.</returns>
    public override string ToString() => $"{Kode}: {Part}";
}
