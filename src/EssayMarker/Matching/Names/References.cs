using EssayMarker.Matching.Language;

namespace EssayMarker.Matching.Names;

/// <summary>Whom a word means that names nobody: "he", "the latter", "his successor", "both", "the president".</summary>
internal sealed class References(ActorBook book)
{
    private static readonly HashSet<string> Pronouns = Set("he she him her his hers himself herself");
    private static readonly HashSet<string> Demonstratives = Set("it its they their them this that these those such");
    private static readonly HashSet<string> Owners = Set("his her its their");

    /// <summary>Whom the word at a place means, or <see langword="null"/> where it means nobody by itself.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">The place.</param>
    /// <param name="first">The first word of its part.</param>
    /// <param name="own">The actors named in its part.</param>
    /// <param name="story">Who was spoken of before.</param>
    public Meant? Of(IReadOnlyList<Word> words, int at, int first, IReadOnlyList<Mention> own, Story story) =>
        ByOrder(words, at, own, story) ?? ByOther(words, at, first, own, story) ?? ByOwner(words, at, first, own, story)
        ?? All(words, at) ?? ByTitle(words, at, first, own, story) ?? ByPronoun(words, at, first, own, story);

    /// <summary>"Stalin's successor", "Stalin's foreign minister": somebody else than the one who is named.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="owner">A name in it.</param>
    public Meant? OfOwner(IReadOnlyList<Word> words, Mention owner)
    {
        int end = owner.First + owner.Length;
        if (!words[end - 1].IsPossessive) return null;
        return Related(words, end - 1, owner.Actor, isPlain: true);
    }

    /// <summary>Who "his successor" is, or <see langword="null"/> where something else is his.</summary>
    private Meant? Related(IReadOnlyList<Word> words, int owner, int? actor, bool isPlain)
    {
        int other = PersonWords.HeadAfter(words, owner, PersonWords.IsCounterpart);
        if (other >= 0 && book.Compared == 2 && actor is { } one and < 2)
        {
            string word = words[other].Text;
            return book.CanBe(word, 1 - one) ? new Meant([1 - one], Resolution.Counterpart, isPlain) : Meant.Stranger;
        }
        return PersonWords.HeadAfter(words, owner, PersonWords.IsRelation) >= 0 ? Meant.Stranger : null;
    }

    /// <summary>"His minister …", "but his minister …": not "he wrote to his minister".</summary>
    private static bool IsSubjectPlace(IReadOnlyList<Word> words, int at, int first) =>
        at == first || (at == first + 1 && words[first].Text != "and" && FunctionWords.Contains(words[first].Text));

    private Meant? ByOwner(IReadOnlyList<Word> words, int at, int first, IReadOnlyList<Mention> own, Story story)
    {
        if (!Owners.Contains(words[at].Text)) return null;
        // "his successor Sadat": the name says who.
        int head = PersonWords.HeadAfter(words, at, word => PersonWords.IsCounterpart(word) || PersonWords.IsRelation(word));
        if (head < 0 || Mention.At(own, head + 1) >= 0) return null;
        Meant? other = Related(words, at, story.Subject, story.IsPlain && own.Count == 0);
        return other is { Actors.Count: > 0 } || IsSubjectPlace(words, at, first) ? other : null;
    }

    private Meant? ByOther(IReadOnlyList<Word> words, int at, int first, IReadOnlyList<Mention> own, Story story)
    {
        string word = words[at].Text;
        bool isOther = (PersonWords.IsCounterpart(word) && (at == first || !Owners.Contains(words[at - 1].Text)))
            || (word == "other" && at > first && words[at - 1].Text == "the" && (at < 2 || words[at - 2].Text != "on")
                && (at + 1 == words.Count || words[at + 1].Text != "hand"));
        if (!isOther || book.Compared != 2 || story.Subject is not { } last || last >= 2) return null;
        return book.CanBe(word, 1 - last) ? new Meant([1 - last], Resolution.Counterpart, story.IsPlain && own.Count == 0) : Meant.Stranger;
    }

    /// <summary>"The former gave way", "the second …": not "the former president", "his latter years".</summary>
    private Meant? ByOrder(IReadOnlyList<Word> words, int at, IReadOnlyList<Mention> own, Story story)
    {
        string word = words[at].Text;
        bool isSpoken = word is "former" or "latter";
        if (!isSpoken && word is not ("first" or "second" or "one")) return null;
        if (word == "one" ? !IsOneOfTwo(words, at) : !StandsAlone(words, at)) return null;
        if (!isSpoken && word != "one" && IsSecondOfSentence(words, at) && story.Current is [var before] && before < 2 && book.Compared == 2)
            return new Meant([1 - before], Resolution.Order, true);
        if (!isSpoken && !story.HasPair) return null;
        return (word is "latter" or "second" ? story.Latter : story.Former) is { } meant
            ? new Meant([meant], Resolution.Order, isSpoken && story.HasPair && own.Count == 0) : null;
    }

    /// <summary>"The first Nicholas … the second": it names the other one.</summary>
    private static bool IsSecondOfSentence(IReadOnlyList<Word> words, int at)
    {
        const int far = 40;
        string opposite = words[at].Text == "second" ? "first" : "second";
        return words.Skip(Math.Max(0, at - far)).Take(Math.Min(at, far)).Any(word => word.Text == opposite);
    }

    private static bool IsBeforeOrder(IReadOnlyList<Word> words, int at)
    {
        const int far = 5;
        for (int next = at + 1; next < words.Count && next <= at + far; next++)
        {
            if (words[next].Text is "former" or "latter" && words[next - 1].Text == "the") return true;
        }
        return false;
    }

    private static bool IsOneOfTwo(IReadOnlyList<Word> words, int at)
    {
        if (at > 1 || (at == 1 && words[0].Text != "the")) return false;
        for (int next = at + 2; next < words.Count; next++)
        {
            if (words[next].Text == "other" && words[next - 1].Text == "the") return true;
        }
        return false;
    }

    private static bool StandsAlone(IReadOnlyList<Word> words, int at)
    {
        if (at == 0 || words[at - 1].Text != "the") return false;
        if (at + 1 == words.Count) return true;
        Word next = words[at + 1];
        return next.Before != Pause.None || FunctionWords.Contains(next.Text) || Verbs.IsFinite(next.Text);
    }

    /// <summary>"both", "neither queen", "the two great powers", "the pair": all of the compared.</summary>
    private Meant? All(IReadOnlyList<Word> words, int at)
    {
        bool areAll = words[at].Text switch
        {
            "both" or "alike" => true,
            "neither" or "either" or "each" => at + 1 == words.Count
                || (words[at].Text == "each" ? book.IsTitle(words[at + 1].Text) : PersonWords.IsKind(words[at + 1].Text))
                || FunctionWords.Contains(words[at + 1].Text) || Verbs.IsFinite(words[at + 1].Text) || words[at + 1].IsCapital,
            "two" => book.Compared == 2 && (PersonWords.HeadAfter(words, at, IsKindOfAll) >= 0 || (at + 1 < words.Count && words[at + 1].Text == "were")),
            "three" => book.Compared == 3 && ((at > 0 && words[at - 1].Text == "all") || PersonWords.HeadAfter(words, at, IsKindOfAll) >= 0),
            "pair" => at > 0 && words[at - 1].Text == "the",
            _ => false,
        };
        return areAll && book.Compared >= 2 ? new Meant([.. Enumerable.Range(0, book.Compared)], Resolution.Both, true) : null;

        static bool IsKindOfAll(string word) => PersonWords.Singular(word) != word && PersonWords.IsKind(word);
    }

    /// <summary>"The dictator …" is the one spoken of; "the older man" the first of two.</summary>
    private Meant? ByTitle(IReadOnlyList<Word> words, int at, int first, IReadOnlyList<Mention> own, Story story)
    {
        if (words[at].Text != "the" || at > first + 1 || (own.Count > 0 && own[0].First <= at)) return null;
        int head = PersonWords.HeadAfter(words, at, book.IsTitle);
        if (head < 0 || (own.Count > 0 && own[0].First <= head + 1)) return null;
        if (words[head].IsPossessive || (head + 1 < words.Count && words[head + 1].Text == "of")) return null;
        if (book.Compared == 2 && PersonWords.IsEarlier(words[at + 1].Text)) return new Meant([book.Earlier], Resolution.Title, false);
        if (book.Compared == 2 && PersonWords.IsLater(words[at + 1].Text)) return new Meant([1 - book.Earlier], Resolution.Title, false);
        return story.Current.Count == 1 && words[at + 1].Text != "other" ? new Meant(story.Current, Resolution.Title, false) : null;
    }

    private Meant? ByPronoun(IReadOnlyList<Word> words, int at, int first, IReadOnlyList<Mention> own, Story story)
    {
        string word = words[at].Text;
        if (Pronouns.Contains(word))
        {
            bool isOwner = word is "his" or "her";
            // "With his uniforms Nasser …", "in his letters the former …": who follows.
            if (isOwner && ((own.Count > 0 && own[^1].First > at) || IsBeforeOrder(words, at))) return null;
            // "His minister …" speaks of somebody else.
            return Antecedent(own, story) is { } person
                ? new Meant([person], Resolution.Pronoun, story.IsPlain && own.Count == 0 && !(isOwner && at == first)) : null;
        }
        // "It was the latter who …", "those of the former": nobody.
        string next = at + 1 < words.Count ? words[at + 1].Text : "";
        bool isEmpty = next == "of" || (word == "it" && (next is "was" or "is"));
        return Demonstratives.Contains(word) && at == first && !isEmpty && story.Current.Count > 0 ? new Meant(story.Current, Resolution.Pronoun, false) : null;
    }

    /// <summary>"He" is not the one who is named beside him.</summary>
    private int? Antecedent(IReadOnlyList<Mention> own, Story story)
    {
        if (story.Subject is not { } person) return null;
        bool isNamed = own.Any(mention => mention.Actor == person);
        bool isOther = isNamed && own.Count == 1 && book.Compared == 2 && person < 2;
        return isOther && story.Last is { } other && other != person ? other : person;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
