using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Works out whom each part of a sentence speaks of: by names, by words that mean somebody, else by what went before.</summary>
internal sealed class Subjects
{
    // A name among the first words is what the sentence is about.
    private const int NearName = 4;

    private readonly ActorBook _book;
    private readonly References _references;
    private readonly Agents _agents;

    public Subjects(ActorBook book)
    {
        _book = book;
        _references = new References(book);
        _agents = new Agents(_references, book.Compared);
    }

    /// <summary>The parts of a sentence with their subjects.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="mentions">The actors named in it.</param>
    /// <param name="before">The sentences before it, in order.</param>
    public IReadOnlyList<Segment> Resolve(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions, IReadOnlyList<IReadOnlyList<Word>> before)
    {
        var story = new Story();
        foreach (IReadOnlyList<Word> earlier in before)
        {
            Follow(earlier, _book.Find(earlier), story);
            story.EndSentence();
        }
        return Follow(words, mentions, story);
    }

    private Segment[] Follow(IReadOnlyList<Word> words, IReadOnlyList<Mention> mentions, Story story)
    {
        List<int> starts = words.Count == 0 ? [] : Segmenter.Cut(words, mentions);
        var segments = new Segment[starts.Count];
        int next = 0;
        bool isNamed = mentions.Count > 0 && mentions[0].First < NearName;
        story.Open(!isNamed && OpensWithStranger(words), isNamed);
        for (int part = 0; part < segments.Length; part++)
        {
            int first = starts[part], end = part + 1 < starts.Count ? starts[part + 1] : words.Count;
            int from = next;
            while (next < mentions.Count && mentions[next].First < end) next++;
            Mention[] own = [.. mentions.Skip(from).Take(next - from)];
            Meant meant = RelativeClauses.Of(words, first, mentions, from, part > 0 ? segments[part - 1] : null)
                ?? RelativeClauses.Resumed(words, first, own, segments.AsSpan(0, part))
                ?? SubjectsOf(words, first, end, own, story, part > 0 ? segments[part - 1] : null);
            segments[part] = new Segment(first, end, meant.Actors) { How = meant.How, IsSure = meant.IsSure };
            story.Add(meant.Actors, own);
        }
        Share(words, segments);
        FillForward(words, segments, story);
        return segments;
    }

    private Meant SubjectsOf(IReadOnlyList<Word> words, int first, int end, Mention[] own, Story story, Segment? previous)
    {
        if (_agents.Find(words, first, end, own, story) is { } agent) return agent;
        if (IsContrastOf(words, first, end, own)) return OfName(words, own, 0);
        bool isOfStranger = false;
        for (int at = first; at < end; at++)
        {
            if (isOfStranger && words[at].Text is not ("he" or "she")) continue;
            int hit = Mention.At(own, at);
            // "neither Castro nor Guevara", "his successor Sadat": the name beside it says who.
            bool isNamedNext = Mention.At(own, at + 1) >= 0;
            Meant? meant = hit >= 0 && !Contrast.Covers(words, first, at) ? OfName(words, own, hit)
                : hit < 0 && !isNamedNext && !(at == first + 1 && words[first].Text == "unlike") ? _references.Of(words, at, first, own, story)
                : null;
            if (meant is { Actors.Count: > 0 } known) return known;
            isOfStranger |= meant is not null;
        }
        if (isOfStranger) return Meant.Stranger;

        if (own.Length > 0 && IsCleftOfStranger(words, first)) return Meant.Stranger;
        // "unlike Khrushchev": what is said is said of the other.
        if (own.Length > 0 && _book.Compared == 2 && own[0].Actor < 2)
            return new Meant(story.Current.Count > 0 ? story.Current : [1 - own[0].Actor], Resolution.Counterpart, false);
        if (own.Length > 0) return Meant.Stranger;
        return new Meant(story.Current, Resolution.CarriedOver, first > 0 && previous is { IsSure: true } && IsContinued(words, first));
    }

    /// <summary>"…, unlike Eisenhower with his three years of war": not "unlike Eisenhower, he …".</summary>
    private static bool IsContrastOf(IReadOnlyList<Word> words, int first, int end, Mention[] own) =>
        own.Length == 1 && own[0].First < first + NearName && end - first > NearName && Contrast.Opens(words, first)
        && !Enumerable.Range(first, end - first).Any(at => words[at].Before == Pause.Comma && at > own[0].First);

    private Meant OfName(IReadOnlyList<Word> words, Mention[] own, int hit)
    {
        int end = own[hit].First + own[hit].Length;
        bool isNamedAfter = hit + 1 < own.Length && own[hit + 1].First > end && own[hit + 1].First <= end + 3;
        return (isNamedAfter ? null : _references.OfOwner(words, own[hit])) ?? new Meant(Joint.From(words, own, hit), Resolution.Name, true);
    }

    /// <summary>"Lincoln and Davis were a lawyer and a planter respectively": to each his own.</summary>
    private static void Share(IReadOnlyList<Word> words, Segment[] segments)
    {
        for (int part = 1; part < segments.Length; part++)
        {
            Segment before = segments[part - 1], last = segments[part];
            if (before.Subjects.Count != 2 || words[last.First].Text != "and"
                || !Enumerable.Range(last.First, last.End - last.First).Any(at => words[at].Text == "respectively")) continue;
            segments[part] = last with { Subjects = [before.Subjects[1]], How = Resolution.Order, IsSure = before.IsSure };
            segments[part - 1] = before with { Subjects = [before.Subjects[0]], How = Resolution.Order };
        }
    }

    /// <summary>"Driven out of Paris, Richelieu …": an opening without a subject has that of the part after it.</summary>
    private static void FillForward(IReadOnlyList<Word> words, Segment[] segments, Story story)
    {
        for (int part = segments.Length - 2; part >= 0; part--)
        {
            if (segments[part] is { Subjects.Count: 0, How: Resolution.CarriedOver })
            {
                Segment next = segments[part + 1];
                segments[part] = segments[part] with { Subjects = next.Subjects, IsSure = next.IsSure && IsParticiple(words, segments[part]) };
            }
        }
        if (segments.Length > 0 && segments[0].Subjects.Count > 0) story.StartWith(segments[0].Subjects);
    }

    /// <summary>"Driven out of Paris,", "By sacking MacArthur,": its subject is that of the sentence.</summary>
    private static bool IsParticiple(IReadOnlyList<Word> words, Segment part)
    {
        int verb = words[part.First].Text is "by" or "in" or "after" or "before" or "while" or "despite" ? part.First + 1 : part.First;
        return words[part.End].Before == Pause.Comma && (words[verb].Text.EndsWith("ing", StringComparison.Ordinal) || Verbs.IsPast(words[verb].Text));
    }

    /// <summary>"Hopkins ran it.", "Cardinal Cerejeira had …": a capital that opens the sentence and is no grammar may be somebody's name.</summary>
    private static bool OpensWithStranger(IReadOnlyList<Word> words) => words.Count > 1 && words[0].IsCapital
        && !FunctionWords.Contains(words[0].Text)
        && (words[1].IsCapital || (FunctionWords.Contains(words[1].Text) && words[1].Before == Pause.None)
            || words[1].Text.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"It was Juan Carlos, not Franco": somebody whom the rubric does not know.</summary>
    private static bool IsCleftOfStranger(IReadOnlyList<Word> words, int first) =>
        first + 2 < words.Count && words[first].Text == "it" && (words[first + 1].Text is "was" or "is") && words[first + 2].IsCapital;

    /// <summary>"…, for example at Hendaye": one more thing of the same subject.</summary>
    private static bool IsContinued(IReadOnlyList<Word> words, int first) =>
        words[first].Text is "leaving" or "with" or "including"
        || (words[first].Text == "for" && first + 1 < words.Count && words[first + 1].Text is "example" or "instance");
}
