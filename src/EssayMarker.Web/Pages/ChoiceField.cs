using EssayMarker.Reports.Html;
using EssayMarker.Web.Uploads;

namespace EssayMarker.Web.Pages;

/// <summary>A few choices, one of which has to be taken; none is taken already unless it was before.</summary>
/// <param name="field">The field's name.</param>
/// <param name="legend">What is asked.</param>
/// <param name="hint">A line below it.</param>
internal sealed class ChoiceField(string field, string legend, string hint)
{
    /// <summary>Writes it.</summary>
    public void Write(WebPage page, IReadOnlyList<Choice> choices, string chosen, FormProblem? problem)
    {
        Markup html = page.Html;
        using (html.In("fieldset", ("class", "field"), ("role", "radiogroup"), ("aria-describedby", Ids.Describing(field, problem)),
            ("aria-required", "true"), ("aria-invalid", problem is null ? null : "true")))
        {
            html.Leaf("legend", legend);
            html.Leaf("p", hint, ("class", "fine"), ("id", Ids.Hint(field)));
            ErrorSummary.WriteAt(page, problem);
            for (int number = 1; number <= choices.Count; number++)
                WriteChoice(html, choices[number - 1], number, choices[number - 1].Value == chosen);
        }
    }

    private void WriteChoice(Markup html, Choice choice, int number, bool isChosen)
    {
        (string id, string hintId) = (Ids.Choice(field, number), Ids.ChoiceHint(field, number));
        using (html.In("div", ("class", "choice")))
        {
            html.Void("input", ("type", "radio"), ("id", id), ("name", field), ("value", choice.Value), ("required", ""), ("checked", isChosen ? "" : null),
                ("aria-describedby", choice.Hint is null ? null : hintId));
            html.Leaf("label", choice.Label, ("for", id));
            if (choice.Hint is { } hint)
                html.Leaf("p", hint, ("class", "fine"), ("id", hintId));
        }
    }
}
