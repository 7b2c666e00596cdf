using EssayMarker.Browser;
using Microsoft.Playwright;
using Shouldly;

namespace EssayMarker.Web.Tests.Browser;

/// <summary>The way from the form to the report, with and without scripts.</summary>
[Collection(BrowserTests.Name), Trait("Category", "Integration")]
public sealed class JourneyTests(ChromiumFixture chromium, RunningServer server)
{
    private const string Sentence = "Stalin ruled by terror because he trusted nobody.";

    [TheoryWhere("chromium")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_keyboard_alone_leads_from_the_form_to_the_report_and_back(bool hasScript)
    {
        await using Window window = await Window.OpenAsync(chromium, server, new PageOptions { HasScript = hasScript });

        await window.TabToAsync("#kind");
        await window.Page.Keyboard.PressAsync("Space");
        await window.TabToAsync("#text");
        await window.Page.Keyboard.TypeAsync(Sentence);
        await window.TabToAsync(".send");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.ReportAsync();
        (await window.Page.Locator("h1").InnerTextAsync()).ShouldBe("pasted.txt");

        await window.TabToAsync("nav.page-links li:last-child a");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Locator(".essays a").First.WaitForAsync();
        window.ShouldHaveStayedQuietly();
    }

    [TheoryWhere("chromium")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Problems_get_the_focus_and_lead_to_their_fields(bool hasScript)
    {
        await using Window window = await Window.OpenAsync(chromium, server, new PageOptions { HasScript = hasScript });
        await window.Page.Locator("#text").FillAsync(Sentence);

        await window.Page.Locator(".send").PressAsync("Enter");
        await window.Page.Locator("#problems").WaitForAsync();
        (await window.HasFocusAsync("#problems")).ShouldBeTrue();
        (await window.Page.TitleAsync()).ShouldStartWith("Please check: ");

        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Enter");
        await window.Page.Keyboard.PressAsync("Space");
        (await window.Page.Locator("#kind").IsCheckedAsync()).ShouldBeTrue();
        (await window.Page.Locator("#text").InputValueAsync()).ShouldBe(Sentence);

        await window.Page.Locator(".send").PressAsync("Enter");
        await window.ReportAsync();
        window.ShouldHaveStayedQuietly(refusals: 1);
    }

    [FactWhere("chromium")]
    public async Task A_file_can_be_dropped_and_stays_chosen_while_problems_are_put_right()
    {
        await using Window window = await Window.OpenAsync(chromium, server);
        IJSHandle dropped = await window.Page.EvaluateHandleAsync(
            "text => { const data = new DataTransfer(); data.items.add(new File([text], 'dropped.txt')); return data; }", Sentence);

        await window.Page.Locator(".drop").DispatchEventAsync("drop", new { dataTransfer = dropped });
        (await window.Page.Locator("#upload [role=status]").InnerTextAsync()).ShouldBe("dropped.txt is chosen.");
        await window.Page.Locator(".send").ClickAsync();
        await window.Page.Locator("#problems").WaitForAsync();
        await window.Page.Locator("#kind-2").CheckAsync();
        await window.Page.Locator(".send").ClickAsync();

        await window.ReportAsync();
        (await window.Page.Locator("h1").InnerTextAsync()).ShouldBe("dropped.txt");
        (await window.Page.Locator("#criteria").CountAsync()).ShouldBe(1);
        window.ShouldHaveStayedQuietly(refusals: 1);
    }

    [TheoryWhere("chromium")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_long_essay_is_waited_for(bool hasScript)
    {
        await using Window window = await Window.OpenAsync(chromium, server, new PageOptions { HasScript = hasScript });
        await window.Page.Locator("#kind").CheckAsync();
        await window.Page.Locator("#text").FillAsync(Texts.Long);

        await window.Page.Locator(".send").ClickAsync();
        await window.Page.Locator("#waiting").WaitForAsync();

        await window.ReportAsync();
        window.ShouldHaveStayedQuietly();
    }

    [FactWhere("chromium")]
    public async Task A_file_is_downloaded_under_the_essays_name()
    {
        await using Window window = await Window.OpenAsync(chromium, server);
        await window.Page.Locator("#kind").CheckAsync();
        await window.Page.Locator("#file").SetInputFilesAsync(Repository.Sample("plan.docx"));
        await window.Page.Locator(".send").ClickAsync();
        await window.ReportAsync();

        IDownload download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.Locator("nav.page-links a").First.ClickAsync());

        download.SuggestedFilename.ShouldBe("plan.marked.docx");
    }
}
