using EssayMarker.Reports.Html;
using EssayMarker.Rubrics;
using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Pages;

/// <summary>The form for one essay. What was chosen is kept where something has to be put right; a browser keeps no file.</summary>
/// <param name="rubrics">The questions to choose from.</param>
/// <param name="token">The session's token.</param>
/// <param name="filled">What was chosen before.</param>
/// <param name="problems">What has to be put right.</param>
internal sealed class UploadForm(IReadOnlyList<Rubric> rubrics, string token, Upload filled, IReadOnlyList<FormProblem> problems)
{
    private const string Endings = ".docx,.docm,.dotx,.dotm,.odt,.html,.htm,.md,.txt";

    /// <summary>What has to be put right.</summary>
    public IReadOnlyList<FormProblem> Problems => problems;

    /// <summary>Writes it, below a summary of the problems.</summary>
    public void Write(WebPage page)
    {
        ErrorSummary.Write(page, problems);
        Markup html = page.Html;
        using (html.In("form", ("method", "post"), ("action", "/essays"), ("enctype", "multipart/form-data"), ("novalidate", ""), ("class", "sheet"), ("id", "upload"),
            ("data-sending", page.Say("status.sending", ("percent", "{percent}"))), ("data-marking", page.Say("status.marking")), ("data-failed", page.Say("status.failed")),
            ("data-chosen", page.Say("status.chosen", ("file", "{file}")))))
        {
            html.Void("input", ("type", "hidden"), ("name", FormFields.Token), ("value", token));
            QuestionField.Write(page, rubrics, filled.Question, ProblemOf(FormFields.Question));
            WriteKind(page);
            WriteFile(page);
            WriteText(page);
            html.Leaf("button", page.Say("form.send"), ("type", "submit"), ("class", "send"));
            html.Leaf("progress", "", ("max", "100"), ("value", "0"), ("aria-label", page.Say("status.progress")), ("hidden", ""));
            html.Leaf("p", "", ("role", "status"), ("class", "status"));
        }
    }

    private void WriteKind(WebPage page)
    {
        var choice = new ChoiceField(FormFields.Kind, page.Say("form.kind"), page.Say("form.kind.hint"));
        choice.Write(
            page,
            [
                new(FormFields.Practice, page.Say("form.practice"), page.Say("form.practice.hint")),
                new(FormFields.Coursework, page.Say("form.coursework"), page.Say("form.coursework.hint")),
            ],
            filled.Kind,
            ProblemOf(FormFields.Kind));
    }

    private void WriteFile(WebPage page)
    {
        FormProblem? problem = ProblemOf(FormFields.File);
        Markup html = page.Html;
        using (html.In("div", ("class", "field drop")))
        {
            html.Leaf("label", page.Say("form.file"), ("for", FormFields.File));
            html.Leaf("p", page.Say("form.file.hint"), ("class", "fine"), ("id", Ids.Hint(FormFields.File)));
            ErrorSummary.WriteAt(page, problem);
            html.Void("input", ("type", "file"), ("id", FormFields.File), ("name", FormFields.File), ("accept", Endings),
                ("aria-describedby", Ids.Describing(FormFields.File, problem)), ("aria-invalid", problem is null ? null : "true"));
        }
    }

    private void WriteText(WebPage page)
    {
        FormProblem? problem = ProblemOf(FormFields.Text);
        Markup html = page.Html;
        using (html.In("div", ("class", "field")))
        {
            html.Leaf("label", page.Say("form.text"), ("for", FormFields.Text));
            html.Leaf("p", page.Say("form.text.hint"), ("class", "fine"), ("id", Ids.Hint(FormFields.Text)));
            ErrorSummary.WriteAt(page, problem);
            // A parser drops the first line end of a text area: with one more, the text's own stays.
            html.Leaf("textarea", "\n" + filled.Text.ReplaceLineEndings("\n"), ("id", FormFields.Text), ("name", FormFields.Text), ("rows", "8"), ("dir", "auto"),
                ("aria-describedby", Ids.Describing(FormFields.Text, problem)), ("aria-invalid", problem is null ? null : "true"));
        }
    }

    private FormProblem? ProblemOf(string field) => problems.FirstOrDefault(problem => problem.Field == field);
}
