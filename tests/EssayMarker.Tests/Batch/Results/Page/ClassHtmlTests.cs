using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using EssayMarker.Batch;
using EssayMarker.Reports;
using EssayMarker.Rubrics;
using EssayMarker.Tests.Reports.Html;
using Shouldly;

namespace EssayMarker.Tests.Batch.Results.Page;

/// <summary>What the teacher sees of a class.</summary>
public sealed class ClassHtmlTests
{
    private const string Attack = "</td><script>alert(1)</script><img src=x onerror=alert(2)>\" autofocus onfocus='alert(3)' &amp; <!-- ";

    private static readonly (string, string, string) Failure = ("torn.docx", "The file is not a Word document.", "Save it as .docx and run this again.");

    private static BatchOptions Coursework { get; } = MadeClass.Options with { Reports = new ReportOptions { IsCoursework = true } };

    [Fact]
    public void The_text_of_the_page() => ClassPages.Text(ClassPages.Read([.. MadeClass.Essays(16), .. Alike()], failures: Failure)).ShouldMatchApproved();

    [Fact]
    public void The_text_of_a_class_of_coursework_lists_drafts_lengths_and_failures_only()
    {
        IHtmlDocument page = ClassPages.Read([.. MadeClass.Essays(16), .. Alike()], Coursework, failures: Failure);

        ClassPages.Text(page).ShouldMatchApproved();
        page.QuerySelectorAll("section").Select(section => section.Id).ShouldBe(["essays", "failures"]);
        page.QuerySelectorAll("thead th").Select(head => head.TextContent).ShouldBe(["Essay", "Words"]);
    }

    [Fact]
    public void Every_link_leads_to_a_part_of_the_page_or_to_a_report_that_is_there()
    {
        MadeEssay[] odd = [.. new[] { "Set A/Müller & #1 50%.docx", "Set A/a+b=c;d.docx", "Set B/~draft.v2.docx", "한국어.docx", "o'Neill 'x'.docx" }.Select(path => new MadeEssay(path))];
        using MadeClass made = new MadeClass().Write([.. MadeClass.Essays(16), .. Alike(), .. odd], failures: Failure);
        IHtmlDocument page = new HtmlParser().ParseDocument(File.ReadAllText(made.Page));

        string[] links = [.. page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!)];
        links.ShouldContain(link => link.StartsWith('#'));
        foreach (string link in links)
        {
            if (link.StartsWith('#'))
                page.GetElementById(link[1..]).ShouldNotBeNull($"{link} leads nowhere");
            else
                File.Exists(new Uri(new Uri("file://" + made.Page), link).LocalPath).ShouldBeTrue(link);
        }
        foreach (MadeEssay essay in odd)
            page.QuerySelectorAll("#map tbody a").Select(link => link.TextContent).ShouldContain(essay.Path);
    }

    [Fact]
    public void Without_reports_in_HTML_no_link_leads_to_one() =>
        ClassPages.Read(MadeClass.Essays(16), MadeClass.Options with { Formats = ["docx"] }).QuerySelectorAll("a:not([href^='#'])").ShouldBeEmpty();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Ids_labels_and_headings_are_in_order_and_the_HTML_is_correct(bool isCoursework)
    {
        string source = ClassPages.Source([.. MadeClass.Essays(16), .. Alike()], isCoursework ? Coursework : null, failures: Failure);
        List<string> errors = [];
        var parser = new HtmlParser();
        parser.AddEventListener("error", (_, error) => errors.Add(error.ToString()!));

        PageChecks.IsInOrder(parser.ParseDocument(source));
        errors.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_acts_but_our_own_styles_and_script()
    {
        string source = ClassPages.Source(MadeClass.Essays(16));
        IHtmlDocument page = new HtmlParser().ParseDocument(source);

        page.QuerySelector("meta[http-equiv=Content-Security-Policy]").ShouldNotBeNull().GetAttribute("content").ShouldBe(
            $"default-src 'none'; style-src {string.Join(' ', page.QuerySelectorAll("style").Select(HashOf))}; script-src {HashOf(page.QuerySelectorAll("script").Single())}; base-uri 'none'; form-action 'none'");
        page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute =>
            attribute.Name != "style" && attribute.Name != "src" && !attribute.Name.StartsWith("on", StringComparison.Ordinal));
        source.ShouldNotContain("://");
    }

    [Fact]
    public void The_same_results_give_the_same_bytes_in_whatever_order_the_essays_come() =>
        ClassPages.Source(MadeClass.Essays(30).Reverse()).ShouldBe(ClassPages.Source(MadeClass.Essays(30)));

    [Fact]
    public void Those_who_need_a_look_come_by_how_much_it_presses_each_with_its_reasons()
    {
        IHtmlDocument page = ClassPages.Read(
        [
            new MadeEssay("fine.docx"), new MadeEssay("sure.docx"), new MadeEssay("calm.docx"),
            new MadeEssay("edge.docx") { Level = (3, null, [12, 15, 17]) },
            new MadeEssay("wide.docx") { Level = (3, 4, [8, 13, 19]) },
            new MadeEssay("plan.docx") { Level = null, Warnings = ["This is a plan, so it gets no level."] },
        ]);

        page.QuerySelectorAll("#review tbody tr").Select(row => string.Join(" | ", row.Children.Select(ClassPages.Line))).ShouldBe(
        [
            "1 | plan.docx | No level | It gets no level. This is a plan, so it gets no level.",
            "2 | wide.docx | Level 3, possibly 4 | The range of marks is wide: 8 to 19.",
            "3 | edge.docx | Level 3 | At 15 it lies on the edge of Levels 3 and 4.",
        ]);
        page.QuerySelector(".glance .big")!.TextContent.ShouldBe("3 of 6");
    }

    [Fact]
    public void In_a_class_of_fewer_than_fifteen_no_sentence_is_quoted()
    {
        const string Said = "Witness", Slip = "Error q";

        string small = ClassPages.Source(MadeClass.Essays(14)), large = ClassPages.Source(MadeClass.Essays(15));

        small.ShouldNotContain(Said);
        small.ShouldNotContain(Slip);
        small.ShouldContain("with fewer than 15 essays");
        large.ShouldContain(Said);
        large.ShouldContain(Slip);
    }

    [Fact]
    public void What_is_printed_has_no_name_level_error_or_words_of_the_scheme()
    {
        IReadOnlyList<MadeEssay> essays = [.. MadeClass.Essays(30), .. Alike()];
        IHtmlDocument page = ClassPages.Read(essays);
        IElement sheet = page.GetElementById("sheet")!;

        page.Body!.ClassList.ShouldContain("has-sheet");
        sheet.QuerySelectorAll("blockquote").Select(quote => quote.TextContent).ShouldAllBe(quote => quote.StartsWith("Witness ", StringComparison.Ordinal));
        sheet.QuerySelectorAll("blockquote").ShouldNotBeEmpty();
        foreach (MadeEssay essay in essays)
            sheet.TextContent.ShouldNotContain(essay.Stem);
        foreach (string secret in new[] { "Error q", "Level 1", "Level 2", "Level 3", "Level 4", "Level 5", "marks", "The scheme says", MadeClass.Passage[..30] })
            sheet.TextContent.ShouldNotContain(secret);
        sheet.QuerySelectorAll("a").ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_that_holds_a_fact_to_check_is_not_quoted_on_the_sheet()
    {
        MadeEssay[] essays = [.. MadeClass.Essays(16).Select((essay, at) => essay with
        {
            States = ["met", "met", "met", "met", "not found", "not found"],
            Sentences =
            [
                ($"Both S1 and a slip {at}.", "S1", "supports"), ($"Both S1 and a slip {at}.", "D3", "misattributed"),
                ($"The Wall of 1951, number {at}.", "S2", "supports"), ($"The year 1951, number {at}.", "S3", "supports"), ("All is well here.", "D1", "supports"),
            ],
            DatesToCheck = [("the wall", "The Wall: August 1961")],
        })];

        IHtmlDocument page = ClassPages.Read(essays);

        page.QuerySelectorAll("#points .said li").Select(quote => quote.TextContent).ShouldContain("Both S1 and a slip 3.");
        page.QuerySelectorAll("#sheet blockquote").Select(quote => quote.TextContent).ShouldBe(["All is well here."]);
    }

    [Fact]
    public void A_date_stands_on_the_sheet_only_where_three_essays_have_it_to_check()
    {
        MadeEssay[] essays = [.. MadeClass.Essays(30).Select((essay, at) => essay with { DatesToCheck = at < 3 ? [("the Wall", "The Wall: August 1961")] : at < 5 ? [("the visit", "The visit: September 1959")] : [] })];

        string sheet = ClassPages.Read(essays).GetElementById("sheet")!.TextContent;

        sheet.ShouldContain("The Wall: August 1961");
        sheet.ShouldNotContain("The visit");
    }

    [Fact]
    public void Hostile_names_and_quotations_are_shown_as_text()
    {
        string name = Attack.Replace('/', '_');
        MadeEssay[] essays =
        [
            .. MadeClass.Essays(16).Select(essay => essay with
            {
                Path = name + essay.Path,
                Warnings = [Attack],
                Level = null,
                States = ["met", "misattributed", "met", "met", "met", "met"],
                Sentences = [(Attack + essay.Path, "S1", "supports"), ($"{Attack} slip {essay.Path}", "S2", "misattributed"), ($"{MadeClass.Passage} {Attack}", null, null)],
                DatesToCheck = essay.Path.StartsWith("Brown", StringComparison.Ordinal) ? [] : [(Attack, Attack)],
            }),
        ];
        Rubric rubric = MadeClass.Rubric with
        {
            Question = Attack,
            Points = [.. MadeClass.Rubric.Points.Select(point => point with { Statement = Attack, Ask = Attack })],
            Sides = [new Side("similarity", Attack, Stance.Supports), new Side("difference", Attack, Stance.Unstated)],
        };

        // File names of the system's own may not hold them; what the page gets is the same.
        MadeEssay[] fit = [.. essays.Select((essay, at) => OperatingSystem.IsWindows() ? essay with { Path = $"{at}.docx" } : essay)];
        IHtmlDocument page = ClassPages.Read(fit, rubric: rubric, failures: (Attack, Attack, Attack));

        page.QuerySelectorAll("script").Length.ShouldBe(1);
        page.QuerySelectorAll("img, [onerror], [onfocus], [autofocus]").ShouldBeEmpty();
        page.QuerySelectorAll("#map tbody th:first-child").Select(head => head.TextContent).ShouldBe(fit.Select(essay => essay.Path).Order(StringComparer.Ordinal));
        page.QuerySelector("#failures li")!.TextContent.ShouldBe(Attack + Attack + Attack);
        page.QuerySelector("#points .said li")!.TextContent.ShouldStartWith(Attack);
        page.QuerySelector("#points h3")!.TextContent.ShouldBe(Attack);
        page.QuerySelector("#sheet blockquote")!.TextContent.ShouldStartWith(Attack);
        page.QuerySelectorAll("#sheet li").ShouldContain(line => line.TextContent == Attack);
    }

    [Fact]
    public void Essays_that_share_passages_are_set_side_by_side_and_nobody_is_accused()
    {
        IElement alike = ClassPages.Read([.. MadeClass.Essays(16), .. Alike()]).GetElementById("alike")!;

        alike.QuerySelectorAll("details").Length.ShouldBe(1);
        alike.QuerySelectorAll("a").Select(link => link.TextContent).ShouldBe(["left.docx", "right.docx"]);
        alike.QuerySelectorAll("blockquote").Select(passage => passage.TextContent).ShouldBe([MadeClass.Passage, MadeClass.Passage.ToUpperInvariant()]);
        foreach (string accusing in new[] { "cop", "cheat", "plagiar", "suspect", "misconduct", "guilt" })
            alike.QuerySelectorAll("p, h2, summary").ShouldAllBe(line => !line.TextContent.Contains(accusing, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Of_many_pairs_those_that_share_most_are_shown_and_the_others_are_counted()
    {
        MadeEssay[] essays =
        [
            .. MadeClass.Essays(60).Select((essay, at) => essay with { Sentences = [($"{string.Join(' ', Enumerable.Range(0, 31 + (at / 2)).Select(word => $"pair{at / 2}word{word}"))}.", null, null)] }),
        ];

        IElement alike = ClassPages.Read(essays).GetElementById("alike")!;

        alike.QuerySelectorAll("details").Length.ShouldBe(20);
        alike.QuerySelectorAll("details .figure").Select(words => words.TextContent).ShouldBe(Enumerable.Range(0, 20).Select(place => $"{60 - place} words"));
        alike.TextContent.ShouldContain("Further pairs in class.json: 10.");
    }

    [Fact]
    public void The_heat_map_has_a_row_an_essay_and_a_word_in_every_cell()
    {
        IHtmlDocument page = ClassPages.Read([new MadeEssay("one.docx") { States = ["met", "partly", "misattributed", "contradicted", "reported", "not found"] }]);

        page.QuerySelectorAll("#map tbody tr").Length.ShouldBe(1);
        page.QuerySelectorAll("#map tbody td:not(.own)").Select(cell => cell.TextContent)
            .ShouldBe(["✓Met", "◐Partly met", "⇄Check who did this", "≠Denied", "“Reported, not argued", "○Not found"]);
        page.QuerySelectorAll("#map thead th:not(.own,.off)").Select(head => head.TextContent).ShouldBe(MadeClass.Rubric.Points.Select(point => point.Id));
    }

    [Fact]
    public void That_levels_bunch_is_said()
    {
        IHtmlDocument bunched = ClassPages.Read(Enumerable.Range(10, 12).Select(number => new MadeEssay($"{number}.docx")));
        IHtmlDocument spread = ClassPages.Read(Enumerable.Range(10, 12).Select(number => new MadeEssay($"{number}.docx") { Level = (1 + (number % 4), null, [1, 3, 5]) }));

        bunched.QuerySelector("#levels .alert").ShouldNotBeNull().TextContent.ShouldBe(Wording.Default.Label("class.page.levels.bunched"));
        spread.QuerySelectorAll("#levels .alert").ShouldBeEmpty();
        bunched.QuerySelectorAll("#levels tbody tr").Select(row => (row.Children[0].TextContent, row.Children[1].TextContent))
            .ShouldBe([("Level 1", "0"), ("Level 2", "0"), ("Level 3", "12"), ("Level 4", "0"), ("Level 5", "0")]);
    }

    [Fact]
    public void A_class_in_which_no_essay_was_read_says_why()
    {
        IHtmlDocument page = ClassPages.Read([], failures: Failure);

        page.QuerySelectorAll("section").Select(section => section.Id).ShouldBe(["failures"]);
        page.QuerySelector("#failures li")!.TextContent.ShouldBe("torn.docxThe file is not a Word document.Save it as .docx and run this again.");
        page.Body!.ClassList.ShouldNotContain("has-sheet", "there is none to print");
    }

    [Fact]
    public void A_question_without_levels_sides_or_points_still_gives_a_page()
    {
        var bare = new Rubric("bare", "Any question?", []);

        IHtmlDocument page = ClassPages.Read(Enumerable.Range(10, 16).Select(number => new MadeEssay($"{number}.docx") { Level = null }), rubric: bare);

        page.QuerySelectorAll("section[id]").Select(section => section.Id).ShouldBe(["review", "map", "sheet"]);
        PageChecks.IsInOrder(page);
    }

    [Theory]
    [InlineData(30, 1_000_000)]
    [InlineData(300, 1_500_000)]
    public void The_page_of_a_class_can_be_sent_and_opened(int students, int mostBytes)
    {
        MadeEssay[] essays = [.. MadeClass.Essays(students).Select((essay, at) => at % 2 == 0 ? essay : essay with
        {
            Sentences = [.. essay.Sentences, (string.Join(' ', Enumerable.Range(0, 1000).Select(word => $"shared{at / 4}word{word}")) + ".", null, null)],
        })];

        Encoding.UTF8.GetByteCount(ClassPages.Source(essays)).ShouldBeLessThan(mostBytes);
    }

    private static MadeEssay[] Alike() =>
    [
        new("left.docx") { Sentences = [(MadeClass.Passage + ".", null, null)] },
        new("right.docx") { Sentences = [(MadeClass.Passage.ToUpperInvariant() + ".", null, null)] },
    ];

    private static string HashOf(IElement element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
}
