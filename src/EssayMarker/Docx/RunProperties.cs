using System.Xml.Linq;

namespace EssayMarker.Docx;

/// <summary>How a run shows its text, as far as it matters to a marker. What is not said is <see langword="null"/>.</summary>
/// <param name="IsHidden">Whether Word does not show it (ECMA-376 17.3.2.41).</param>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsUnderlined">Whether it is underlined.</param>
internal sealed record RunProperties(bool? IsHidden, bool? IsBold, bool? IsUnderlined)
{
    /// <summary>Nothing is said.</summary>
    public static readonly RunProperties None = new(null, null, null);

    /// <summary>Whether it is bold or underlined.</summary>
    public bool IsEmphasised => IsBold == true || IsUnderlined == true;

    /// <summary>What a <c>w:rPr</c> says, its style left aside.</summary>
    public static RunProperties Of(XElement properties)
    {
        RunProperties said = None;
        foreach (XElement property in properties.Elements())
        {
            if (!property.IsWord()) continue;
            said = property.Name.LocalName switch
            {
                "vanish" => said with { IsHidden = property.IsOn() },
                "b" => said with { IsBold = property.IsOn() },
                "u" => said with { IsUnderlined = property.WordAttribute("val") is not (null or "none") },
                _ => said,
            };
        }
        return said;
    }

    /// <summary>These properties where they are said, else those further off.</summary>
    public RunProperties Over(RunProperties further) => this == None ? further : further == None ? this
        : new(IsHidden ?? further.IsHidden, IsBold ?? further.IsBold, IsUnderlined ?? further.IsUnderlined);
}
