using System.Xml.Linq;
using static EssayMarker.Docx.Imports.Markup;

namespace EssayMarker.Docx.Imports;

/// <summary>The settings part: without one Word opens a document in a mode for old ones.</summary>
internal static class SettingsMarkup
{
    public static XElement Settings() => Root(
        "settings",
        Word("compat", Word("compatSetting", Attribute("name", "compatibilityMode"), Attribute("uri", "http://schemas.microsoft.com/office/word"), Attribute("val", "15"))));
}
