using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Works out whom each part of a sentence speaks of: names, pronouns, "the latter", "his successor", "both".</summary>
internal sealed class Subjects(ActorBook book)
{
    // "unlike the young Peel", "in contrast to the wars of the thrifty Louis".
    private const int NearContrast = 2, FarContrast = 7;

    private static readonly HashSet<string> Pronouns = new("he she him her his hers himself herself".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Plurals = new("both neither either each alike".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Demonstratives = new("it its they their them this that these those such".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Contrasts = new("unlike than not against without".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> OfOther = new("successor predecessor opponent rival counterpart contemporary replacement neighbour colleague".Split(' '), StringComparer.Ordinal);

    /// <summary>The parts of a sentence with their subjects.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="mentions">The actors named in it.</param>
    /// <param name="before">The sentences before it, in order.</param>
    public IReadOnlyList<Segment> Resolve(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions, IReadOnlyList<IReadOnlyList<Word>> before)
    {
        var story = new Story();
        foreach (IReadOnlyList<Word> earlier in before)
        {
            Follow(earlier, book.Find(earlier), story);
            story.EndSentence();
        }
        return Follow(words, mentions, story);
    }

    private Segment[] Follow(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions, Story story)
    {
        List<int> starts = words.Count == 0 ? [] : Segmenter.Cut(words);
        var segments = new Segment[starts.Count];
        int next = 0;
        for (int part = 0; part < segments.Length; part++)
        {
            int first = starts[part], end = part + 1 < starts.Count ? starts[part + 1] : words.Count;
            int from = next;
            while (next < mentions.Count && mentions[next].First < end) next++;
            Mention[] own = [.. mentions.Skip(from).Take(next - from)];
            bool isRelative = Segmenter.IsRelative(words[first]) && from > 0 && first - (mentions[from - 1].First + mentions[from - 1].Length) is 0;
            segments[part] = new Segment(first, end, isRelative ? [mentions[from - 1].Actor] : SubjectsOf(words, first, end, own, story));
            story.Add(segments[part].Subjects, own);
        }
        FillForward(segments, story);
        return segments;
    }

    /// <summary>"Driven out of Paris, Richelieu …": an opening without a subject has that of the part after it.</summary>
    private static void FillForward(Segment[] segments, Story story)
    {
        for (int part = segments.Length - 2; part >= 0; part--)
        {
            if (segments[part].Subjects.Count == 0) segments[part] = segments[part] with { Subjects = segments[part + 1].Subjects };
        }
        if (segments.Length > 0 && segments[0].Subjects.Count > 0) story.StartWith(segments[0].Subjects);
    }

    private IReadOnlyList<int> SubjectsOf(IReadOnlyList<Word> words, int first, int end, Mention[] own, Story story)
    {
        for (int at = first; at < end; at++)
        {
            int place = at;
            int hit = Array.FindIndex(own, mention => mention.First == place);
            if (hit >= 0 && !IsContrast(words, first, at)) return Joined(words, own, hit);
            if (Reference(words, at, first, own, story) is { } meant) return meant;
        }
        // "unlike Khrushchev": what is said is said of the other.
        if (own.Length > 0 && book.Compared == 2 && own[0].Actor < 2) return story.Current.Count > 0 ? story.Current : [1 - own[0].Actor];
        return own.Length > 0 ? [] : story.Current;
    }

    /// <summary>Whom the word at a place means without naming anyone, or <see langword="null"/>.</summary>
    private IReadOnlyList<int>? Reference(IReadOnlyList<Word> words, int at, int first, Mention[] own, Story story)
    {
        string word = words[at].Text;
        string next = at + 1 < words.Count ? words[at + 1].Text : "";
        if (word == "former" && story.Former is { } former) return [former];
        if (word == "latter" && story.Latter is { } latter) return [latter];
        if (book.Compared == 2 && story.Subject is { } last and < 2 && (OfOther.Contains(word) || (word == "other" && at > first && words[at - 1].Text == "the" && next is not "hand")))
            return [1 - last];
        if (book.Compared >= 2 && (Plurals.Contains(word) || (word == "two" && next is "men" or "leaders" or "were"))) return [.. Enumerable.Range(0, book.Compared)];
        if (Pronouns.Contains(word) && !OfOther.Contains(next)) return Antecedent(own, story);
        return Demonstratives.Contains(word) && at == first ? NotEmpty(story.Current) : null;
    }

    /// <summary>"He" is not the one who is named beside him.</summary>
    private IReadOnlyList<int>? Antecedent(Mention[] own, Story story)
    {
        if (story.Subject is not { } person) return null;
        bool isNamed = own.Any(mention => mention.Actor == person);
        return isNamed && own.Length == 1 && book.Compared == 2 && person < 2 && story.Latter is { } other && other != person ? [other] : [person];
    }

    /// <summary>"Nasser and Sadat": both are the subject.</summary>
    private static List<int> Joined(IReadOnlyList<Word> words, Mention[] own, int hit)
    {
        List<int> subjects = [own[hit].Actor];
        for (int next = hit + 1; next < own.Length; next++)
        {
            int gap = own[next - 1].First + own[next - 1].Length;
            if (own[next].First - gap is not 1 || words[gap].Text is not ("and" or "or" or "nor" or "like")) break;
            subjects.Add(own[next].Actor);
        }
        return subjects;
    }

    private static bool IsContrast(IReadOnlyList<Word> words, int first, int at)
    {
        for (int back = at - 1; back >= first && back >= at - FarContrast; back--)
        {
            if (words[back].Text is "contrast" or "compared" or "apart" || (back >= at - NearContrast && Contrasts.Contains(words[back].Text))) return true;
        }
        return false;
    }

    private static IReadOnlyList<int>? NotEmpty(IReadOnlyList<int> subjects) => subjects.Count > 0 ? subjects : null;
}
