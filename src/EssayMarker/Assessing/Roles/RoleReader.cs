using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Roles;

/// <summary>Decides what each sentence does in its essay: by classifiers that hear the rules and the sentence's vector; by the rules alone where there is no classifier.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class RoleReader(RoleModel model)
{
    private static readonly SentenceRole[] Weightiest =
    [
        SentenceRole.Judgement, SentenceRole.Comparison, SentenceRole.CounterArgument, SentenceRole.Explanation, SentenceRole.Evidence,
        SentenceRole.Context, SentenceRole.Claim, SentenceRole.Quotation, SentenceRole.Citation, SentenceRole.Narrative,
    ];

    /// <summary>The essay with the roles of its sentences.</summary>
    /// <param name="essay">With roles by the rules.</param>
    /// <param name="vectors">Of its sentences, in order.</param>
    public StudiedEssay WithRoles(StudiedEssay essay, IReadOnlyList<float[]> vectors)
    {
        StudiedSentence[] sentences = [.. SentencePlace.Of(essay).Select(place => place.Sentence with { RoleCues = Decide(place, vectors[place.Sentence.Number - 1]) })];
        return new StudiedEssay(essay.Essay, essay.Rubric, [.. sentences.OrderBy(sentence => sentence.Number)]);
    }

    private IReadOnlyList<RoleCue> Decide(SentencePlace place, float[] vector)
    {
        // Notes, keywords and jumbles are nothing that the classifiers have seen: the rules give them little, and nothing may be added.
        if (place.Sentence.IsNote || !place.Sentence.IsProse) return place.Sentence.RoleCues;
        double[] values = RoleFeatures.Read(place);
        (RoleCue Cue, double Excess)[] heard = [.. model.Roles.Select(classifier => Hear(classifier, place.Sentence, vector, values))];
        RoleCue[] decided = [.. heard.Where(each => each.Excess >= 0).Select(each => each.Cue),
            .. place.Sentence.RoleCues.Where(cue => model.Roles.All(classifier => classifier.Role != cue.Role) || (IsPlain(place.Sentence, cue) && heard.Any(each => each.Cue.Role == cue.Role && each.Excess < 0)))];
        // Every sentence does something: where nothing reaches its cut, what comes nearest to it.
        if (decided.Length == 0) decided = [heard.MaxBy(each => each.Excess).Cue];
        return [.. decided.OrderBy(cue => Array.IndexOf(Weightiest, cue.Role))];
    }

    /// <summary>That a reported view is turned on next, or that all dates lie outside the years, is plain however the sentence reads.</summary>
    private static bool IsPlain(StudiedSentence sentence, RoleCue cue) =>
        (cue.Role == SentenceRole.CounterArgument && sentence.Reports) || (cue.Role == SentenceRole.Context && sentence.IsOutsideYears);

    private static (RoleCue Cue, double Excess) Hear(RoleClassifier classifier, StudiedSentence sentence, float[] vector, double[] values)
    {
        double probability = classifier.Probability(vector, values);
        string? words = sentence.RoleCues.FirstOrDefault(cue => cue.Role == classifier.Role)?.Words;
        return (new RoleCue(classifier.Role, words, probability), probability - classifier.Cut);
    }
}
