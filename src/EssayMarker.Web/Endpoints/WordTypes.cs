namespace EssayMarker.Web.Endpoints;

/// <summary>The media types of Word's files, as IANA and Microsoft register them.</summary>
internal static class WordTypes
{
    public static string Of(string extension) => extension switch
    {
        ".docm" => "application/vnd.ms-word.document.macroEnabled.12",
        ".dotx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        ".dotm" => "application/vnd.ms-word.template.macroEnabled.12",
        _ => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };
}
