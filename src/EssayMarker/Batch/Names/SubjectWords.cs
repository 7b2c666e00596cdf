using EssayMarker.Docx.Names;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Names;

/// <summary>The words that essays on a question are full of: none of them alone is a student's name.</summary>
internal static class SubjectWords
{
    /// <summary>The words of the question, its people and its evidence, and what its points write with a capital; folded.</summary>
    public static HashSet<string> Of(Rubric rubric) =>
    [
        .. rubric.Actors.Concat(rubric.Others).SelectMany(actor => actor.Aliases.Append(actor.Name))
            .Concat(rubric.Points.SelectMany(point => point.Evidence).SelectMany(evidence => evidence.Aliases.Append(evidence.Text)))
            .Append(rubric.Question).Append(rubric.Subject ?? "").Append(rubric.Id)
            .SelectMany(text => Words(text, isAny: true)),
        .. rubric.Points.SelectMany(point => new[] { point.Statement, point.Ask ?? "" }
            .Concat(point.Clauses.Select(clause => clause.Text)).Concat(point.Examples).Concat(point.Counterexamples))
            .SelectMany(text => Words(text, isAny: false)),
    ];

    private static IEnumerable<string> Words(string text, bool isAny)
    {
        var folded = new FoldedText(text);
        return NameWord.Of(folded.Text).Where(word => isAny || char.IsUpper(text[folded.Place(word.Start)])).Select(word => word.Text);
    }
}
