using System.Globalization;
using EssayMarker.Reports.Html;
using EssayMarker.Rubrics;
using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Pages;

/// <summary>The questions: side by side where they are few, in a list to open where they are many.</summary>
internal static class QuestionField
{
    private const int Few = 6;

    public static void Write(WebPage page, IReadOnlyList<Rubric> rubrics, string chosen, FormProblem? problem)
    {
        Choice[] choices = [.. rubrics.Select((rubric, at) => new Choice((at + 1).ToString(CultureInfo.InvariantCulture), rubric.Question))];
        string hint = page.Say("form.question.hint");
        if (rubrics.Count <= Few)
            new ChoiceField(FormFields.Question, page.Say("form.question"), hint).Write(page, choices, chosen, problem);
        else
            WriteList(page, choices, chosen, hint, problem);
    }

    private static void WriteList(WebPage page, Choice[] choices, string chosen, string hint, FormProblem? problem)
    {
        Markup html = page.Html;
        using (html.In("div", ("class", "field")))
        {
            html.Leaf("label", page.Say("form.question"), ("for", FormFields.Question));
            html.Leaf("p", hint, ("class", "fine"), ("id", Ids.Hint(FormFields.Question)));
            ErrorSummary.WriteAt(page, problem);
            using (html.In("select", ("id", FormFields.Question), ("name", FormFields.Question), ("required", ""),
                ("aria-describedby", Ids.Describing(FormFields.Question, problem)), ("aria-invalid", problem is null ? null : "true")))
            {
                html.Leaf("option", page.Say("form.question.choose"), ("value", ""));
                foreach (Choice choice in choices)
                    html.Leaf("option", choice.Label, ("value", choice.Value), ("selected", choice.Value == chosen ? "" : null));
            }
        }
    }
}
