using EssayMarker.Assessing;
using EssayMarker.Matching;

namespace EssayMarker.Reports.Html;

/// <summary>The details of one sentence: the comment, its points and why, its evidence, what it does in the essay.</summary>
internal static class SentenceNote
{
    /// <summary>A longer cue is a quotation, which stands in the sentence anyway.</summary>
    private const int MostOfCue = 40;

    /// <summary>Whether there is anything to say about the sentence.</summary>
    public static bool IsFor(ReportPage page, AssessedSentence assessed) =>
        assessed.Matches.Count > 0 || assessed.Roles.Count > 0 || assessed.IsUnlistedArgument
        || page.Comments.ContainsKey(assessed.Sentence.Number) || page.Evidence.Contains(assessed.Sentence.Number);

    /// <summary>The details of a paragraph's sentences, each shown when it is asked for.</summary>
    public static void WriteAll(ReportPage page, IReadOnlyList<AssessedSentence> sentences)
    {
        if (!page.Options.ShowsPointStates || sentences.Count == 0)
            return;
        using (page.Html.In("div", ("class", "notes")))
        {
            foreach (AssessedSentence sentence in sentences.Where(sentence => IsFor(page, sentence)))
                Write(page, sentence);
        }
    }

    private static void Write(ReportPage page, AssessedSentence assessed)
    {
        Markup html = page.Html;
        int sentence = assessed.Sentence.Number;
        bool isQuiet = assessed.Matches.Count == 0 && !assessed.IsUnlistedArgument && !page.Comments.ContainsKey(sentence);
        using (html.In("article", ("class", isQuiet ? "note quiet" : "note"), ("id", Anchors.OfNote(sentence)), ("tabindex", "-1")))
        {
            html.Leaf("h3", page.Say("note.title", ("number", Anchors.Digits(sentence))));
            Remark? comment = page.Comments.GetValueOrDefault(sentence);
            if (comment is not null)
                html.Leaf("p", page.Words.Remark(comment, page.Options.View), ("class", "say"));
            if (assessed.IsUnlistedArgument && !SaysIsOwn(comment))
                html.Leaf("p", Symbols.OwnArgument + " " + page.Say("note.own"), ("class", "say"));
            foreach (PointMatch match in assessed.Matches)
                MatchNote.Write(page, match);
            if (assessed.Rebuttal is { } rebuttal)
                html.Leaf("p", page.Words.Label(rebuttal), ("class", "fine"));
            WriteEvidence(page, sentence);
            if (assessed.Roles.Count > 0)
                html.Leaf("p", page.Say("note.roles", ("roles", string.Join(", ", assessed.RoleCues.Select(cue => RoleOf(page, cue))))), ("class", "fine does"));
            html.Leaf("a", page.Say("note.back"), ("class", "back"), ("href", "#" + Anchors.OfSentence(sentence)));
        }
    }

    /// <summary>Whether the comment says already that the argument is the student's own.</summary>
    private static bool SaysIsOwn(Remark? comment) => comment is not null && comment.Key.StartsWith("comment.unlisted", StringComparison.Ordinal);

    /// <summary>The role with the words that gave it away, where a few did.</summary>
    private static string RoleOf(ReportPage page, RoleCue cue) => cue.Words is { Length: <= MostOfCue } words
        ? page.Say("note.role-cue", ("role", page.Words.Label(cue.Role)), ("words", words))
        : page.Words.Label(cue.Role);

    private static void WriteEvidence(ReportPage page, int sentence)
    {
        if (!page.Options.ShowsFactChecks || !page.Evidence.Contains(sentence))
            return;

        Markup html = page.Html;
        using (html.In("ul", ("class", "names")))
        {
            foreach (EvidenceFinding finding in page.Evidence[sentence])
            {
                using (html.In("li", ("class", finding.FactLine is null ? null : "to-check")))
                {
                    html.Text(Symbols.Of(finding.State) + " " + page.Say("note.finding", ("name", finding.Name), ("state", page.Words.Label(finding.State))));
                    if (finding.FactLine is { } line)
                        html.Leaf("p", page.Say("evidence.fact-line", ("line", line)), ("class", "fine"));
                }
            }
        }
    }
}
