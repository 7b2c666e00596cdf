using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Browser.Tests;

/// <summary>A page asks for nothing, says nothing on the console, and moves only where the reader has nothing against it.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class QuietTests(ChromiumFixture chromium, ReportPages pages)
{
    [TheoryWhere("chromium"), MemberData(nameof(BrowserTests.Kinds), MemberType = typeof(BrowserTests))]
    public async Task No_request_leaves_the_page_and_nothing_goes_wrong_while_it_is_used(PageKind kind)
    {
        Uri address = pages.Write(BrowserTests.Essay, kind);
        await using OpenedPage opened = await chromium.OpenAsync(address);

        foreach (string control in new[] { "a.s", ".walk", "[data-step='1']", "[data-step='0']", ".contents a" })
        {
            if (await opened.Page.Locator(control).CountAsync() > 0)
                await opened.Page.Locator(control).First.ClickAsync();
        }

        opened.Errors.ShouldBeEmpty();
        opened.Dialogs.ShouldBeEmpty();
        opened.Requests.ShouldBe([address.AbsoluteUri]);
    }

    [FactWhere("chromium")]
    public async Task The_policy_lets_no_script_but_the_pages_own_run()
    {
        await using OpenedPage opened = await chromium.OpenAsync(pages.Write(BrowserTests.Essay, PageKind.Student));

        await opened.Page.EvaluateAsync("""
            () => {
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              document.body.append(script);
            }
            """);

        (await opened.Page.EvaluateAsync<bool>("() => window.ran === true")).ShouldBeFalse();
        opened.Errors.ShouldHaveSingleItem().ShouldContain("Content Security Policy");
    }

    [TheoryWhere("chromium")]
    [InlineData(ReducedMotion.Reduce, "auto")]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    public async Task The_page_glides_only_for_readers_who_do_not_mind_motion(ReducedMotion motion, string behaviour)
    {
        await using OpenedPage opened = await chromium.OpenAsync(pages.Write(BrowserTests.Essay, PageKind.Student), new PageOptions { ReducedMotion = motion });

        (await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior")).ShouldBe(behaviour);
        (await opened.Page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('*')].filter(element => {
              const style = getComputedStyle(element);
              return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
            }).length
            """)).ShouldBe(0);
    }
}
