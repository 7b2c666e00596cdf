using EssayMarker.Assessing.Study;
using EssayMarker.Essays;

namespace EssayMarker.Assessing.Advice;

/// <summary>Chooses the comments of an essay: few, no two alike, at least one in three naming something that works; the rest is told by its place only.</summary>
internal sealed class CommentChoice(StudiedEssay essay, int mostIn250Words)
{
    private const int Window = 250;

    /// <summary>What weighs less is said only to make room for a question, and never told as left over.</summary>
    private const int LeastWeight = 40;

    private readonly int[] _places = PlacesOf(essay);
    private readonly int _mostInAll = Math.Max(1, essay.Essay.Words * mostIn250Words / Window);
    private readonly List<Candidate> _chosen = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The comments that stand beside their sentences, and those that found no room; both in order of the text.</summary>
    public (IReadOnlyList<Remark> Beside, IReadOnlyList<Remark> Further) Choose(IEnumerable<Candidate> candidates)
    {
        Candidate[] all = [.. candidates.OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Sentence)];
        var praise = new Queue<Candidate>(all.Where(candidate => candidate.IsPraise));
        var questions = new Queue<Candidate>(all.Where(candidate => !candidate.IsPraise));
        while (questions.Count > 0 || (praise.TryPeek(out Candidate? next) && next.Weight >= LeastWeight))
        {
            int praised = _chosen.Count(candidate => candidate.IsPraise), asked = _chosen.Count - praised;
            bool mayAsk = asked < 2 * praised && questions.Count > 0;
            // Of the two that come next the weightier one, as long as the share of praise allows it.
            bool asks = mayAsk && (praise.Count == 0 || questions.Peek().Weight >= praise.Peek().Weight || praised > asked);
            if (!asks && praise.Count == 0) break;
            Take(asks ? questions.Dequeue() : praise.Dequeue());
        }

        return (InOrder(_chosen), InOrder(Further(all)));
    }

    private static IReadOnlyList<Remark> InOrder(IEnumerable<Candidate> candidates) =>
        [.. candidates.OrderBy(candidate => candidate.Sentence).Select(candidate => candidate.Remark)];

    /// <summary>The weightiest of each sentence that has no comment.</summary>
    private IEnumerable<Candidate> Further(IEnumerable<Candidate> byWeight) => byWeight
        .Where(candidate => candidate.Weight >= LeastWeight)
        .ExceptBy(_chosen.Select(chosen => chosen.Sentence), candidate => candidate.Sentence)
        .DistinctBy(candidate => candidate.Sentence);

    private void Take(Candidate candidate)
    {
        if (_chosen.Exists(other => other.Sentence == candidate.Sentence) || IsCrowded(candidate) || IsBesideItsLike(candidate) || !_texts.Add(candidate.Text)) return;
        _chosen.Add(candidate);
    }

    /// <summary>No two of a key next to each other.</summary>
    private bool IsBesideItsLike(Candidate candidate)
    {
        Candidate? before = _chosen.Where(other => other.Sentence < candidate.Sentence).MaxBy(other => other.Sentence);
        Candidate? after = _chosen.Where(other => other.Sentence > candidate.Sentence).MinBy(other => other.Sentence);
        return before?.Remark.Key == candidate.Remark.Key || after?.Remark.Key == candidate.Remark.Key;
    }

    /// <summary>Whether there are as many as the essay may have, or some 250 words that follow one another would hold one too many.</summary>
    private bool IsCrowded(Candidate candidate)
    {
        if (_chosen.Count >= _mostInAll) return true;
        int[] places = [.. _chosen.Append(candidate).Select(each => _places[each.Sentence - 1]).Order()];
        return Enumerable.Range(0, Math.Max(0, places.Length - mostIn250Words)).Any(first => places[first + mostIn250Words] - places[first] < Window);
    }

    /// <summary>How many words stand before each sentence.</summary>
    private static int[] PlacesOf(StudiedEssay essay)
    {
        var places = new int[essay.Sentences.Count];
        for (int at = 1; at < places.Length; at++) places[at] = places[at - 1] + WordCount.Of(essay.Sentences[at - 1].Sentence.Text);
        return places;
    }
}
