using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;

namespace EssayMarker.Tests.Reports.Html;

/// <summary>What holds of every page that we write.</summary>
internal static class PageChecks
{
    public static void LinksLead(IHtmlDocument page)
    {
        foreach (string? target in page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")))
        {
            target.ShouldStartWith("#");
            page.GetElementById(target[1..]).ShouldNotBeNull($"{target} leads nowhere");
        }
    }

    public static void IsInOrder(IHtmlDocument page)
    {
        page.QuerySelectorAll("[id]").Select(element => element.Id).ShouldBeUnique();
        foreach (IElement labelled in page.QuerySelectorAll("[aria-labelledby]"))
            page.GetElementById(labelled.GetAttribute("aria-labelledby")!).ShouldNotBeNull().TextContent.ShouldNotBeNullOrWhiteSpace();

        int[] levels = [.. page.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0')];
        levels[0].ShouldBe(1);
        levels.Count(level => level == 1).ShouldBe(1);
        levels.Zip(levels.Skip(1)).ShouldAllBe(pair => pair.Second <= pair.First + 1);
    }

    public static void IsCorrectHtml(string source)
    {
        List<string> errors = [];
        var parser = new HtmlParser();
        parser.AddEventListener("error", (_, error) => errors.Add(error.ToString()!));

        parser.ParseDocument(source);

        errors.ShouldBeEmpty();
    }

    /// <summary>No attribute styles, fetches or acts, and nothing names an address elsewhere.</summary>
    public static void ActsByNoAttribute(IHtmlDocument page, string source)
    {
        page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute =>
            attribute.Name != "style" && attribute.Name != "src" && !attribute.Name.StartsWith("on", StringComparison.Ordinal));
        source.ShouldNotContain("://");
    }
}
