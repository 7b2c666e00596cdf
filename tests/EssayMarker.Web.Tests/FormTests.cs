using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Shouldly;

namespace EssayMarker.Web.Tests;

public sealed class FormTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private readonly Visitor _visitor = new(server);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task What_kind_of_work_it_is_has_no_default_and_the_only_question_is_chosen()
    {
        IHtmlDocument page = await _visitor.PageAsync("/");

        page.QuerySelectorAll<IHtmlInputElement>("input[name=kind]").Select(choice => (choice.Value, choice.IsChecked, choice.IsRequired))
            .ShouldBe([("practice", false, true), ("coursework", false, true)]);
        page.QuerySelectorAll<IHtmlInputElement>("input[name=question]").ShouldHaveSingleItem().IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task Every_field_has_a_label_and_every_reference_leads_to_an_element()
    {
        IHtmlDocument page = await _visitor.PageAsync("/");

        foreach (IElement field in page.QuerySelectorAll("input:not([type=hidden]), textarea, select"))
            page.QuerySelectorAll($"label[for={field.Id}]").ShouldHaveSingleItem(field.Id).TextContent.ShouldNotBeNullOrWhiteSpace();
        ShouldHoldTogether(page);
    }

    [Theory]
    [InlineData(2, "input[name=question]", 2)]
    [InlineData(9, "select[name=question] option:not([value=''])", 9)]
    public async Task Of_several_questions_none_is_chosen(int questions, string choices, int expected)
    {
        using var several = new RunningServer { Rubrics = [Repository.Rubric(), .. Enumerable.Range(2, questions - 1).Select(number => Repository.OtherRubric($"Why {number}?"))] };
        await several.InitializeAsync();
        using var visitor = new Visitor(several);

        IHtmlDocument page = await visitor.PageAsync("/");
        HttpResponseMessage answer = await visitor.SendAsync(new Filled { Question = "2", Text = "He was cruel because he was afraid.", Kind = null });

        page.QuerySelectorAll(choices).Length.ShouldBe(expected);
        page.QuerySelectorAll("input[name=question][checked], option[selected]").ShouldBeEmpty();
        IHtmlDocument kept = await Visitor.ReadAsync(answer);
        kept.QuerySelectorAll("input[name=question][checked], option[selected]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("2");
        await several.DisposeAsync();
    }

    [Fact]
    public async Task An_empty_form_comes_back_with_each_problem_at_the_top_and_beside_its_field()
    {
        HttpResponseMessage answer = await _visitor.SendAsync(new Filled { Question = null, Kind = null });

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        page.Title!.ShouldStartWith("Please check: ");
        IElement summary = page.QuerySelector("main > :first-child")!;
        summary.Id.ShouldBe("problems");
        summary.HasAttribute("autofocus").ShouldBeTrue();
        summary.GetAttribute("tabindex").ShouldBe("-1");
        summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#question", "#kind", "#file"]);
        page.QuerySelectorAll("[aria-invalid=true]").Length.ShouldBe(3);
        foreach (IElement field in page.QuerySelectorAll("[aria-invalid=true]"))
            field.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.ClassName).ShouldContain("problem");
        ShouldHoldTogether(page);
    }

    [Fact]
    public async Task What_was_chosen_and_pasted_is_kept_as_it_was()
    {
        const string pasted = "\n\n  Stalin <b>\"ruled\"</b> & Khrushchev\n</textarea><script>alert(1)</script>\n";

        HttpResponseMessage answer = await _visitor.SendAsync(new Filled { Kind = "coursework", Text = pasted, FileName = "draft.txt", File = "He ruled."u8.ToArray() });

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        IHtmlDocument page = await Visitor.ReadAsync(answer);
        page.QuerySelector<IHtmlTextAreaElement>("#text")!.TextContent.ShouldBe(pasted);
        page.QuerySelectorAll("main script").ShouldBeEmpty();
        page.QuerySelectorAll("input[name=kind][checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("coursework");
        page.QuerySelector("#problems")!.TextContent.ShouldContain("There is a file and a pasted text.");
    }

    [Fact]
    public async Task Pasted_text_is_marked_even_where_it_begins_like_a_zip()
    {
        (_, HttpResponseMessage report) = await _visitor.MarkAsync(new Filled { Text = "PKK politics apart, Stalin ruled by terror because he trusted nobody." });

        report.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Visitor.ReadAsync(report)).QuerySelector("h1")!.TextContent.ShouldBe("pasted.txt");
    }

    private static void ShouldHoldTogether(IHtmlDocument page)
    {
        string[] ids = [.. page.QuerySelectorAll("[id]").Select(element => element.Id!)];
        ids.ShouldBeUnique();
        page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' '))
            .Concat(page.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!))
            .Concat(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]))
            .Except(ids).ShouldBeEmpty();
    }
}
