namespace EssayMarker.Rubrics;

/// <summary>Finds the rubric that an essay answers, from the question or title that stands in it.</summary>
/// <remarks>
/// A single rubric is chosen always. Among several, the words of four letters or more and the numbers of each text are compared
/// with those of each question and its actors' names; a word weighs less the more rubrics use it: 1 over their number, so that
/// "assess the validity of this view" decides nothing. A rubric's score is the weight of the words shared, over the weight of
/// the question's words or of the text's known words, whichever is less. It must reach one half on at least two shared words and be
/// ahead of every other rubric; else nothing is chosen and a person must say.
/// </remarks>
public static class RubricChoice
{
    private const double LeastScore = 0.5;
    private const int LeastWords = 2;
    private const double Lead = 0.1;

    /// <summary>The rubric that the texts ask for, or <see langword="null"/>.</summary>
    /// <param name="texts">The paragraphs that hold the essay's question or title.</param>
    /// <param name="rubrics">The rubrics to choose from.</param>
    public static Rubric? Best(IEnumerable<string> texts, IReadOnlyList<Rubric> rubrics)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(rubrics);
        if (rubrics.Count <= 1)
            return rubrics.SingleOrDefault();

        HashSet<string>[] questions = [.. rubrics.Select(rubric => Words([rubric.Question, .. rubric.Actors.Select(actor => actor.Name)]))];
        Dictionary<string, double> weights = questions.SelectMany(words => words)
            .GroupBy(word => word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => 1.0 / group.Count(), StringComparer.Ordinal);
        string[] given = [.. texts];
        HashSet<string>[] asked = [Words(given), .. given.Select(text => Words([text]))];
        (double Score, Rubric Rubric)[] ranked =
        [
            .. questions.Zip(rubrics, (question, rubric) => (asked.Max(text => Score(text, question, weights)), rubric))
                .OrderByDescending(rank => rank.Item1),
        ];
        return ranked[0].Score >= LeastScore && ranked[0].Score >= ranked[1].Score + Lead ? ranked[0].Rubric : null;
    }

    private static double Score(HashSet<string> text, HashSet<string> question, Dictionary<string, double> weights)
    {
        string[] shared = [.. text.Where(question.Contains)];
        if (shared.Length < LeastWords)
            return 0;
        double whole = Math.Min(question.Sum(word => weights[word]), text.Sum(word => weights.GetValueOrDefault(word)));
        return shared.Sum(word => weights[word]) / whole;
    }

    private static HashSet<string> Words(IEnumerable<string> texts) =>
        [.. texts.SelectMany(text => new string([.. text.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Length >= 4 || char.IsDigit(word[0]))];
}
