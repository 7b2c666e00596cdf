using EssayMarker.Docx.Names;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Names;

/// <summary>The words that essays on a question are full of.</summary>
internal static class SubjectWords
{
    /// <summary>The words of the question, its people and its evidence, and what its points write with a capital; folded. In prose none of them is a name.</summary>
    public static HashSet<string> Of(Rubric rubric) =>
    [
        .. Topic(rubric),
        .. rubric.Actors.Concat(rubric.Others).SelectMany(Names)
            .Concat(rubric.Points.SelectMany(point => point.Evidence).SelectMany(evidence => evidence.Aliases.Append(evidence.Text)))
            .SelectMany(Words),
        .. rubric.Points.SelectMany(point => new[] { point.Statement, point.Ask ?? "" }
            .Concat(point.Clauses.Select(clause => clause.Text)).Concat(point.Examples).Concat(point.Counterexamples))
            .SelectMany(CapitalWords),
    ];

    /// <summary>The words that a file is called by for what it is about: those of the question, and the surnames of its people.</summary>
    public static HashSet<string> Topic(Rubric rubric) =>
    [
        .. new[] { rubric.Question, rubric.Subject ?? "", rubric.Id }.SelectMany(Words),
        .. rubric.Actors.Concat(rubric.Others).SelectMany(Names).Select(name => Words(name).LastOrDefault()).OfType<string>(),
    ];

    private static IEnumerable<string> Names(Actor actor) => actor.Aliases.Append(actor.Name);

    private static IEnumerable<string> Words(string text) => NameWord.Of(new FoldedText(text).Text).Select(word => word.Text);

    private static IEnumerable<string> CapitalWords(string text)
    {
        var folded = new FoldedText(text);
        return NameWord.Of(folded.Text).Where(word => char.IsUpper(text[folded.Place(word.Start)])).Select(word => word.Text);
    }
}
