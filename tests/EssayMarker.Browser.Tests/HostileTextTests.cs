using EssayMarker.Assessing;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>Whatever an essay holds, a browser shows it as text.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class HostileTextTests(ChromiumFixture chromium, ReportPages pages)
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>",
        "</style><style>* { display: none }</style>",
        "</script><img src=x onerror=alert(2)>",
        "\"><svg onload=alert(3)>",
        "' autofocus onfocus='alert(4)",
        "<a href=\"javascript:alert(5)\">Khrushchev</a>",
        "<base href=https://example.org/><meta http-equiv=refresh content=0;url=https://example.org/>",
        "\u202Eyrotsih\u202C \u2066of the Party\u2069 \u200Fmark",
        "\0\u0001\u0007\u0008\u001B\u007F\u009F control",
        new string('w', 10_000),
    ];

    public static TheoryData<PageKind, int> Pages
    {
        get
        {
            var data = new TheoryData<PageKind, int>();
            foreach (PageKind kind in new[] { PageKind.Student, PageKind.Teacher, PageKind.TeachersCoursework })
            {
                data.Add(kind, 320);
                data.Add(kind, 1280);
            }

            return data;
        }
    }

    [TheoryWhere("chromium"), MemberData(nameof(Pages))]
    public async Task Hostile_text_is_shown_and_does_nothing(PageKind kind, int width)
    {
        Assessment assessment = pages.Mark(Hostile());
        Uri address = pages.Write("hostile", assessment, kind);
        await using OpenedPage opened = await chromium.OpenAsync(address, new PageOptions { Width = width });

        await opened.Page.Locator("#essay").ClickAsync();
        if (await opened.Page.Locator("a.s").CountAsync() > 0)
            await opened.Page.Locator("a.s").First.ClickAsync();

        opened.Dialogs.ShouldBeEmpty();
        opened.Errors.ShouldBeEmpty();
        opened.Requests.ShouldBe([address.AbsoluteUri]);
        (await opened.Page.Locator("script").CountAsync()).ShouldBe(1);
        (await opened.Page.Locator("style").CountAsync()).ShouldBe(1);
        (await opened.Page.Locator("img, base, meta[http-equiv=refresh], [onload], [onerror], [onfocus], [autofocus], a:not([href^='#'])").CountAsync()).ShouldBe(0);
        (await opened.Page.Locator("h1").InnerTextAsync()).ShouldBe(assessment.Essay.FileName);
        string shown = await opened.Page.Locator("#essay").InnerTextAsync();
        foreach (string attack in Attacks[..7])
            shown.ShouldContain(attack);
        shown.ShouldContain("[U+202E]yrotsih[U+202C]");
        shown.ShouldContain("␀␁␇␈␛␡[U+009F]");
        (await Layout.FindingsAsync(opened.Page)).ShouldBeEmpty();
    }

    /// <summary>A real essay with an attack in every paragraph.</summary>
    private Essay Hostile()
    {
        string[] paragraphs = [.. pages.Mark(BrowserTests.Essay).Essay.Paragraphs
            .Where(paragraph => paragraph.Role == ParagraphRole.Body)
            .Select(paragraph => paragraph.Text)];
        paragraphs.Length.ShouldBeGreaterThanOrEqualTo(Attacks.Length);
        IEnumerable<string> attacked = paragraphs.Select((text, at) => $"{text} {Attacks[at % Attacks.Length]}.");
        return EssayReader.FromText("<img src=x onerror=alert(0)>\".docx", string.Join('\n', attacked));
    }
}
