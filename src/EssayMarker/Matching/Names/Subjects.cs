using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Works out whom each part of a sentence speaks of: names, pronouns, "the latter", "his successor", "both".</summary>
internal sealed class Subjects(ActorBook book)
{
    // "unlike the young Peel", "in contrast to the wars of the thrifty Louis".
    private const int NearContrast = 2, FarContrast = 7;

    // A name among the first words is what the sentence is about.
    private const int NearName = 4;

    private static readonly HashSet<string> Pronouns = new("he she him her his hers himself herself".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> PastForms = new(
        ("broke built won led sent cut held fought ran fell rose lost left met paid sold spent stood spoke wrote drew grew shot sought bought "
            + "brought thought taught chose drove felt found forgot hid let read rode sat shook slept threw understood wore withdrew").Split(' '),
        StringComparer.Ordinal);
    private static readonly HashSet<string> Plurals = new("both neither either each alike".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Demonstratives = new("it its they their them this that these those such".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Contrasts = new("unlike than not against without".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> OfOther = new(
        "successor predecessor opponent rival counterpart contemporary replacement neighbour colleague".Split(' '),
        StringComparer.Ordinal);

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
        bool isNamed = mentions.Count > 0 && mentions[0].First < NearName;
        story.Open(!isNamed && OpensWithStranger(words), isNamed);
        for (int part = 0; part < segments.Length; part++)
        {
            int first = starts[part], end = part + 1 < starts.Count ? starts[part + 1] : words.Count;
            int from = next;
            while (next < mentions.Count && mentions[next].First < end) next++;
            Mention[] own = [.. mentions.Skip(from).Take(next - from)];
            bool isRelative = Segmenter.IsRelative(words[first]) && from > 0 && first == mentions[from - 1].First + mentions[from - 1].Length;
            segments[part] = isRelative
                ? new Segment(first, end, [mentions[from - 1].Actor]) { IsSure = true }
                : SubjectsOf(words, first, end, own, story, part > 0 ? segments[part - 1] : null);
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
            if (segments[part].Subjects.Count == 0) segments[part] = segments[part] with { Subjects = segments[part + 1].Subjects, IsSure = false };
        }
        if (segments.Length > 0 && segments[0].Subjects.Count > 0) story.StartWith(segments[0].Subjects);
    }

    private Segment SubjectsOf(IReadOnlyList<Word> words, int first, int end, Mention[] own, Story story, Segment? previous)
    {
        for (int at = first; at < end; at++)
        {
            int place = at;
            int hit = Array.FindIndex(own, mention => mention.First == place);
            if (hit >= 0 && !IsContrast(words, first, at)) return Named(Joined(words, own, hit));
            // "neither Castro nor Guevara", "his successor Sadat": the name beside it says who.
            bool isNamedNext = own.Any(mention => mention.First == place + 1);
            if (!isNamedNext && Reference(words, at, first, own, story) is { } meant)
                return new Segment(first, end, meant.Subjects) { IsSure = meant.IsSure };
        }

        // "unlike Khrushchev": what is said is said of the other.
        if (own.Length > 0 && book.Compared == 2 && own[0].Actor < 2)
            return new Segment(first, end, story.Current.Count > 0 ? story.Current : [1 - own[0].Actor]);
        if (own.Length > 0) return new Segment(first, end, []);
        return new Segment(first, end, story.Current) { IsSure = first > 0 && previous is { IsSure: true } && IsContinued(words, first) };

        Segment Named(List<int> subjects) => new(first, end, subjects) { IsSure = true };
    }

    /// <summary>Whom the word at a place means without naming anyone, or <see langword="null"/>.</summary>
    private (IReadOnlyList<int> Subjects, bool IsSure)? Reference(IReadOnlyList<Word> words, int at, int first, Mention[] own, Story story)
    {
        string word = words[at].Text;
        string next = at + 1 < words.Count ? words[at + 1].Text : "";
        if (word is "former" or "latter" && StandsAlone(words, at) && (word == "former" ? story.Former : story.Latter) is { } meant)
            return ([meant], story.HasPair && own.Length == 0);
        bool isOther = OfOther.Contains(word) || (word == "other" && at > first && words[at - 1].Text == "the" && next != "hand"
            && (at < 2 || words[at - 2].Text != "on"));
        if (isOther && book.Compared == 2 && story.Subject is { } last and < 2)
            return book.CanBe(word, 1 - last) ? ([1 - last], story.IsPlain && own.Length == 0) : ([], false);
        bool areAll = Plurals.Contains(word) || (word == "two" && next is "men" or "leaders" or "were");
        if (areAll && book.Compared >= 2) return ([.. Enumerable.Range(0, book.Compared)], true);
        if (Pronouns.Contains(word) && !OfOther.Contains(next))
        {
            bool isOwner = word is "his" or "her";
            // "With his uniforms Nasser …": the name that follows.
            if (isOwner && own.Any(mention => mention.First > at)) return null;
            // "His minister …" speaks of somebody else.
            return Antecedent(own, story) is { } person ? (person, story.IsPlain && own.Length == 0 && !(isOwner && at == first)) : null;
        }

        return Demonstratives.Contains(word) && at == first && story.Current.Count > 0 ? (story.Current, false) : null;
    }

    /// <summary>"The former gave way", "the latter, who …": not "the former president", "his latter years".</summary>
    private static bool StandsAlone(IReadOnlyList<Word> words, int at)
    {
        if (at == 0 || words[at - 1].Text != "the") return false;
        if (at + 1 == words.Count) return true;
        Word next = words[at + 1];
        return next.Before != Pause.None || FunctionWords.Contains(next.Text) || PastForms.Contains(next.Text) || next.Text.EndsWith("ed", StringComparison.Ordinal)
            || (next.Text.EndsWith('s') && !next.Text.EndsWith("ss", StringComparison.Ordinal));
    }

    /// <summary>"He" is not the one who is named beside him.</summary>
    private IReadOnlyList<int>? Antecedent(Mention[] own, Story story)
    {
        if (story.Subject is not { } person) return null;
        bool isNamed = own.Any(mention => mention.Actor == person);
        bool isOther = isNamed && own.Length == 1 && book.Compared == 2 && person < 2;
        return isOther && story.Last is { } other && other != person ? [other] : [person];
    }

    /// <summary>"Hopkins ran it.", "Cardinal Cerejeira had …": a capital that opens the sentence and is no grammar may be somebody's name.</summary>
    private static bool OpensWithStranger(IReadOnlyList<Word> words) => words.Count > 1 && words[0].IsCapital
        && !FunctionWords.Contains(words[0].Text)
        && (words[1].IsCapital || (FunctionWords.Contains(words[1].Text) && words[1].Before == Pause.None)
            || words[1].Text.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>"…, for example at Hendaye": one more thing of the same subject.</summary>
    private static bool IsContinued(IReadOnlyList<Word> words, int first) =>
        words[first].Text is "leaving" or "with" or "including"
        || (words[first].Text == "for" && first + 1 < words.Count && words[first + 1].Text is "example" or "instance");

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
            if (words[back].Text is "contrast" or "compared" or "apart" 
                || (back >= at - NearContrast && Contrasts.Contains(words[back].Text)))
                return true;
        }
        return false;
    }
}
