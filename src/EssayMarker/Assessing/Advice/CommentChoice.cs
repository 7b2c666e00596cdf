using EssayMarker.Assessing.Study;

namespace EssayMarker.Assessing.Advice;

/// <summary>Chooses the comments of an essay: few, no two alike, at least one in three naming something that works.</summary>
internal sealed class CommentChoice(StudiedEssay essay, int mostIn250Words)
{
    private const int Window = 250;

    private readonly int[] _places = PlacesOf(essay);
    private readonly List<Candidate> _chosen = [];
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The comments in order of the text.</summary>
    public IReadOnlyList<Remark> Choose(IEnumerable<Candidate> candidates)
    {
        Candidate[] all = [.. candidates.OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Sentence)];
        var praise = new Queue<Candidate>(all.Where(candidate => candidate.IsPraise));
        var questions = new Queue<Candidate>(all.Where(candidate => !candidate.IsPraise));
        while (praise.Count + questions.Count > 0)
        {
            int praised = _chosen.Count(candidate => candidate.IsPraise), asked = _chosen.Count - praised;
            bool mayAsk = asked < 2 * praised && questions.Count > 0;
            // Of the two that come next the weightier one, as long as the share of praise allows it.
            bool asks = mayAsk && (praise.Count == 0 || questions.Peek().Weight >= praise.Peek().Weight || praised > asked);
            if (!asks && praise.Count == 0) break;
            Take(asks ? questions.Dequeue() : praise.Dequeue());
        }

        return [.. _chosen.OrderBy(candidate => candidate.Sentence).Select(candidate => candidate.Remark)];
    }

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

    /// <summary>As many as the essay may have, or as 250 words around the sentence may.</summary>
    private bool IsCrowded(Candidate candidate)
    {
        int allowed = Math.Max(1, essay.Essay.Words * mostIn250Words / Window);
        int here = _places[candidate.Sentence - 1];
        return _chosen.Count >= allowed || _chosen.Count(other => Math.Abs(_places[other.Sentence - 1] - here) < Window / 2) >= mostIn250Words / 2 + 1;
    }

    /// <summary>How many words stand before each sentence.</summary>
    private static int[] PlacesOf(StudiedEssay essay)
    {
        var places = new int[essay.Sentences.Count];
        for (int at = 1; at < places.Length; at++) places[at] = places[at - 1] + essay.Sentences[at - 1].Words.Count;
        return places;
    }
}
