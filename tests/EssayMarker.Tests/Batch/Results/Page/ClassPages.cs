using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EssayMarker.Batch;
using EssayMarker.Rubrics;

namespace EssayMarker.Tests.Batch.Results.Page;

/// <summary>Pages of made classes as a browser reads them.</summary>
internal static class ClassPages
{
    private const string Lines = "h1,h2,h3,p,li,th,td,summary,blockquote,button,label";

    /// <summary>As written by a batch whose folder is gone again.</summary>
    public static string Source(IEnumerable<MadeEssay> essays, BatchOptions? options = null, Rubric? rubric = null, params (string Path, string Problem, string Remedy)[] failures)
    {
        using MadeClass made = new MadeClass().Write(essays, options, rubric, failures);
        return File.ReadAllText(made.Page);
    }

    public static IHtmlDocument Read(IEnumerable<MadeEssay> essays, BatchOptions? options = null, Rubric? rubric = null, params (string Path, string Problem, string Remedy)[] failures) =>
        new HtmlParser().ParseDocument(Source(essays, options, rubric, failures));

    /// <summary>The text that the page shows without the hashes: a line an element, a row of a table in one.</summary>
    public static string Text(IHtmlDocument page) => string.Join('\n', page.Body!.QuerySelectorAll("tr," + Lines)
        .Where(element => element.LocalName == "tr" || (element.Closest("tr") is null && element.QuerySelector(Lines) is null))
        .Select(element => element.LocalName == "tr" ? string.Join(" | ", element.Children.Select(Line)) : Line(element))
        .Where(line => line.Length > 0)) + "\n";

    /// <summary>The text of an element on one line.</summary>
    public static string Line(IElement element) => string.Join(' ', element.QuerySelectorAll("li") is { Length: > 0 } items
        ? items.Select(item => item.TextContent)
        : element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
