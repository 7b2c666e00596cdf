using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;

namespace EssayMarker.Matching.Features;

/// <summary>Says what carried a match, in words of the sentence and the rubric.</summary>
internal static class GroundsReader
{
    private const int MostWords = 6;
    private const double NamedEnough = 0.75;

    public static MatchGrounds Read(Pair pair, Verdict verdict)
    {
        NamedEvidence[] named = [.. pair.Evidence.Where(hit => hit.Strength >= NamedEnough).Select(hit => NamedOf(pair, hit))
            .DistinctBy(evidence => evidence.Text, StringComparer.Ordinal)];
        return new MatchGrounds(
            pair.Scores.Clause, [.. named.Select(evidence => evidence.Text)], SharedWords(pair), IdsOf(pair, pair.Sentence.Spoken), CueOf(pair, verdict))
        {
            PairsWhenAsked = () => WordPairReader.Read(pair),
            Named = named,
            Parts = [.. PartReader.Read(pair.Sentence.Segments, pair.Sentence.Text.Words, pair.Rubric.Actors).Where(part => part.Actors.Count > 0)],
        };
    }

    private static NamedEvidence NamedOf(Pair pair, EvidenceHit hit)
    {
        (int start, int length) = Extent.Of(pair.Sentence.Text.Words, hit.Word, hit.Length);
        return new NamedEvidence(hit.Item.Evidence.Text, IdsOf(pair, hit.Item.Owners), IdsOf(pair, pair.Sentence.SubjectsAt(hit.Word)), start, length);
    }

    private static string[] IdsOf(Pair pair, IReadOnlyList<int> actors) => [.. actors.Select(actor => pair.Rubric.Actors.Ids[actor])];

    private static string[] SharedWords(Pair pair) =>
        [.. pair.Sentence.Text.Words.Where(word => pair.Point.Stems.Contains(word.Stem) && pair.Sentence.Text.Stems.Contains(word.Stem))
            .DistinctBy(word => word.Stem, StringComparer.Ordinal)
            .OrderByDescending(word => pair.Rubric.Rarity.Of(word.Stem))
            .Take(MostWords)
            .Select(word => word.Text)];

    private static string? CueOf(Pair pair, Verdict verdict) => verdict switch
    {
        Verdict.Contradicted => Denial.Cue(pair) is { } hit ? WordsOf(pair, hit.First, hit.Length) : null,
        Verdict.Reported => First(pair, Cue.Supposition, Cue.Hypothetical, Cue.Report, Cue.Rebuttal),
        Verdict.Misattributed => CrossedName(pair),
        _ => null,
    };

    private static string? First(Pair pair, params Cue[] cues)
    {
        foreach (Cue cue in cues)
        {
            foreach (CueHit hit in pair.Sentence.Text.Cues)
            {
                if (hit.Cue == cue) return WordsOf(pair, hit.First, hit.Length);
            }
        }
        return null;
    }

    /// <summary>The name in the part whose subject does not own the point's evidence or words there; else the first name.</summary>
    private static string? CrossedName(Pair pair)
    {
        TextReading text = pair.Sentence.Text;
        EvidenceHit? crossed = pair.Evidence.Where(hit => Agreements.Of(pair.Sentence.SubjectsAt(hit.Word), hit.Item.Owners) == Agreement.Crossed)
            .Select(hit => (EvidenceHit?)hit).FirstOrDefault();
        IReadOnlyList<int> blamed = crossed is { } found ? pair.Sentence.SubjectsAt(found.Word) : [];
        foreach (Mention mention in text.Mentions)
        {
            if (blamed.Count == 0 || blamed.Contains(mention.Actor)) return WordsOf(pair, mention.First, mention.Length);
        }
        return null;
    }

    private static string WordsOf(Pair pair, int first, int length) =>
        string.Join(' ', pair.Sentence.Text.Words.Skip(first).Take(length).Select(word => word.Text));
}
