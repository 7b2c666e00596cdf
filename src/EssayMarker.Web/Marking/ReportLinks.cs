using EssayMarker.Reports;
using EssayMarker.Web.Sessions;

namespace EssayMarker.Web.Marking;

/// <summary>The links at the top of a report.</summary>
internal static class ReportLinks
{
    /// <summary>The end of an address under the essay's own.</summary>
    public const string Word = "word", Json = "json", File = "page";

    /// <summary>To the essay's files, and back to the form.</summary>
    public static IReadOnlyList<PageLink> Of(KeptEssay essay, Wording words) =>
    [
        new(words.Label("web.link.word"), $"{essay.Address}/{Word}"),
        new(words.Label("web.link.page"), $"{essay.Address}/{File}"),
        new(words.Label("web.link.json"), $"{essay.Address}/{Json}"),
        new(words.Label("web.link.another"), "/"),
    ];
}
