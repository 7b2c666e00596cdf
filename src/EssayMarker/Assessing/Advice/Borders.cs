using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Advice;

/// <summary>Says why an answer is not in the level above, and why not in the one below.</summary>
internal sealed class Borders(EssayJudgement judgement, Passages passages, Saying saying)
{
    /// <summary>What the next step up turns on and is met least.</summary>
    /// <param name="level">The answer's level on the scale of five.</param>
    public Remark Above(int level)
    {
        string id = judgement.Fit.Requirements.Skip(Math.Max(1, level)).SelectMany(step => step.OrderBy(requirement => requirement.Degree).Take(1)).Select(requirement => requirement.Id).FirstOrDefault() ?? "outweighs";
        return id == "both-sides" && passages.ThinSide is { } side
            ? saying.Of("above.both-sides", Lacking(id), ("side", side.Label))
            : saying.Of(id == "both-sides" ? "above.both-views" : $"above.{id}", Lacking(id));
    }

    /// <summary>What the step to this level turns on and is met most.</summary>
    public Remark Below(int level)
    {
        string id = judgement.Fit.Requirements[level - 1].OrderByDescending(requirement => requirement.Degree).Select(requirement => requirement.Id).FirstOrDefault() ?? "focus";
        string names = Saying.Evidence(passages.Evidence);
        if (id is "specific" or "precise" && names.Length == 0) id = "comment";
        return saying.Of($"below.{id}", Showing(id), ("evidence", names));
    }

    private IEnumerable<StudiedSentence> Lacking(string id) => id switch
    {
        "specific" => passages.Assertions,
        "comment" or "throughout" => passages.Narrative.Count > 0 ? passages.Narrative : passages.Assertions,
        "precise" => passages.Undated,
        "focus" => passages.Narrative.Take(2),
        _ => passages.Judgements.Count > 0 ? passages.Judgements.Take(2) : passages.Last is { } last ? [last] : [],
    };

    private IEnumerable<StudiedSentence> Showing(string id) => id switch
    {
        "specific" or "precise" or "both-sides" => passages.Evidence,
        "comment" or "throughout" => passages.Comments.Count > 0 ? passages.Comments : passages.Comparisons,
        "focus" => judgement.Essay.Counted.Where(sentence => sentence.UsesQuestion || sentence.Actors.Count > 0).Take(2),
        _ => passages.Judgements,
    };
}
