using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Roles;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Matching.Language;
using EssayMarker.Matching.Names;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Study;

/// <summary>Reads an essay as a marker does: who is spoken of, what is specific, what the words signal. Safe to share between threads.</summary>
internal sealed class CloseReading
{
    /// <summary>Sentences that pronouns are followed back through.</summary>
    private const int Memory = 3;

    /// <summary>From here a sentence is about a point.</summary>
    private const double IsAbout = 0.5;

    private static readonly HashSet<string> GoesOn = new(["this", "that", "these", "those", "it", "they", "he", "she", "such", "his", "her", "their", "its"], StringComparer.Ordinal);

    private static readonly HashSet<string> Beside = new(["like", "unlike", "than", "as"], StringComparer.Ordinal);

    private readonly Rubric _rubric;
    private readonly ActorBook _actors;
    private readonly Subjects _subjects;
    private readonly KnownItems _items;
    private readonly Spelling _spelling;
    private readonly Resemblance _resemblance;

    /// <summary>Prepares for the essays of a question.</summary>
    public CloseReading(Rubric rubric)
    {
        _rubric = rubric;
        _actors = new ActorBook(rubric);
        _subjects = new Subjects(_actors);
        _items = new KnownItems(rubric);
        _resemblance = new Resemblance(rubric);
        Terms = new QuestionTerms(rubric);
        IEnumerable<string> names = rubric.Actors.Concat(rubric.Others).SelectMany(actor => actor.Aliases.Prepend(actor.Name));
        _spelling = new Spelling([.. names.Concat(KnownItems.Texts(rubric)).SelectMany(WordReader.Read)]);
    }

    /// <summary>The question's terms.</summary>
    public QuestionTerms Terms { get; }

    /// <summary>Everything that is to be known of an essay's sentences without what they do for points: the same whatever is matched, so it is read once where an essay is assessed again.</summary>
    public IReadOnlyList<StudiedSentence> ReadText(Essay essay)
    {
        IReadOnlyList<Word>[] words = [.. essay.Sentences.Select(sentence => _spelling.Correct(WordReader.Read(sentence.Text)))];
        bool[] repeats = Resemblance.Repeats(words);
        bool isAboutActors = words.Any(sentence => _actors.Find(sentence).Exists(mention => mention.Actor < _actors.Compared));
        var sentences = new StudiedSentence[words.Length];
        for (int at = 0; at < sentences.Length; at++)
        {
            int first = at;
            while (first > 0 && at - first < Memory && essay.Sentences[first - 1].Span.Paragraph == essay.Sentences[at].Span.Paragraph) first--;
            sentences[at] = ReadText(essay, essay.Sentences[at], words[at], words[first..at], isAboutActors) with { IsRepeat = repeats[at] };
        }

        return sentences;
    }

    /// <summary>The essay with everything that is to be known of its sentences, roles by rules included.</summary>
    /// <param name="essay">The essay.</param>
    /// <param name="text">What <see cref="ReadText(Essay)"/> gave for it.</param>
    /// <param name="matches">What its sentences do for points.</param>
    public StudiedEssay Read(Essay essay, IReadOnlyList<StudiedSentence> text, IReadOnlyList<PointMatch> matches)
    {
        ILookup<int, PointMatch> bySentence = matches.ToLookup(match => match.Sentence);
        var sentences = new StudiedSentence[text.Count];
        for (int at = 0; at < sentences.Length; at++)
        {
            StudiedSentence sentence = WithMatches(text[at], [.. bySentence[at + 1]]);
            // "This …", "It …": what goes on from the sentence before is about the same.
            bool goesOn = at > 0 && sentences[at - 1].Paragraph == sentence.Paragraph && sentences[at - 1].IsOnTopic && sentence.Words.Count > 0 && GoesOn.Contains(sentence.Words[0].Text);
            sentences[at] = sentence with { IsOnTopic = sentence.IsOnTopic || goesOn };
        }

        return RoleRules.WithRoles(new StudiedEssay(essay, _rubric, [.. sentences.Select((sentence, at) => sentence with { IsOnTopic = sentence.IsOnTopic || IsWithin(sentences, at) })]));
    }

    private static StudiedSentence WithMatches(StudiedSentence sentence, PointMatch[] all)
    {
        double about = all.Length == 0 ? 0 : all.Max(match => match.About);
        return sentence with
        {
            IsOnTopic = sentence.IsOnTopic || about >= IsAbout,
            IsRelevant = sentence.IsRelevant || all.Any(match => match.Verdict == Verdict.Supports),
            Matches = [.. all.Where(match => match.Verdict != Verdict.None).OrderByDescending(match => match.Probability).ThenBy(match => match.Point, StringComparer.Ordinal)],
            About = about,
        };
    }

    /// <summary>"Priorities followed.": what stands between two sentences on the question, and brings in no name of its own, is on it too.</summary>
    private static bool IsWithin(StudiedSentence[] sentences, int at) =>
        at > 0 && at + 1 < sentences.Length && sentences[at - 1] is { IsOnTopic: true } before && sentences[at + 1] is { IsOnTopic: true } after
        && before.Paragraph == sentences[at].Paragraph && after.Paragraph == before.Paragraph && sentences[at].Items.Count == 0;

    private StudiedSentence ReadText(Essay essay, Sentence sentence, IReadOnlyList<Word> words, IReadOnlyList<Word>[] before, bool isAboutActors)
    {
        Paragraph paragraph = essay.Paragraphs[sentence.Span.Paragraph];
        IReadOnlyList<DateMention> dates = DateReader.Read(sentence.Text, words);
        List<Mention> mentions = _actors.Find(words);
        // Pronouns and "both" mean someone only where someone is named.
        IReadOnlyList<Segment> segments = isAboutActors ? _subjects.Resolve(words, mentions, before) : [];
        string[] actors = isAboutActors ? ActorsOf(segments, mentions) : [];
        Sources sources = Sources.In(words, sentence.Text, mentions);
        FoundItem[] items = [.. Items(words, sentence.Text, dates, mentions, sources).Select(item => item with { Holder = HolderAt(item.First, words, segments, mentions) })];
        bool usesQuestion = Terms.AreIn(words);
        IReadOnlyList<SignalHit> signals = SignalWords.Find(words);
        bool answers = isAboutActors && (usesQuestion || signals.Any(hit => hit.Signal == Signal.Verdict));
        return new StudiedSentence(sentence, words)
        {
            IsNote = paragraph.Role == ParagraphRole.Note,
            IsListItem = paragraph.IsListItem,
            IsProse = ProseCheck.IsProse(words),
            IsScheme = _resemblance.IsScheme(words),
            IsOnTopic = actors.Length > 0 || items.Any(item => item.Known is not null) || answers || (_rubric.Actors.Count == 0 && _rubric.Points.Count == 0),
            IsRelevant = !isAboutActors || actors.Length > 0 || items.Any(item => item.Known is not null),
            Signals = signals,
            Dates = dates,
            Actors = actors,
            Beside = mentions.Find(mention => mention.Actor < _actors.Compared && mention.First > 0 && Beside.Contains(words[mention.First - 1].Text)) is { Length: > 0 } beside
                ? OwnNames.Written(words, sentence.Text, beside.First - 1, beside.Length + 1) : null,
            Named = [.. mentions.Where(mention => mention.Actor < _actors.Compared).Select(mention => _actors.Ids[mention.Actor]).Distinct()],
            Items = items,
            UsesQuestion = usesQuestion,
            Quotation = sources.Quotation,
            Source = sources.Name,
            IsOutsideYears = _rubric.Years is { } years && (IsOutside(dates.Select(date => date.Span), years) || IsOutsideByItems(dates, items, years)),
        };
    }

    private string[] ActorsOf(IReadOnlyList<Segment> segments, List<Mention> mentions) =>
    [
        .. segments.SelectMany(segment => segment.Subjects).Concat(mentions.Select(mention => mention.Actor))
            .Where(actor => actor < _actors.Compared).Distinct().Order().Select(actor => _actors.Ids[actor]),
    ];

    /// <summary>The one actor to whom the part of the sentence at a word gives what it tells: its subject, named before the word or meant by "he" after the sentence
    /// has named nobody else, where that part names nobody else who is compared.</summary>
    private string? HolderAt(int word, IReadOnlyList<Word> words, IReadOnlyList<Segment> segments, List<Mention> mentions)
    {
        if (segments.FirstOrDefault(segment => segment.First <= word && word < segment.End) is not { Subjects: [var subject] } here || subject >= _actors.Compared) return null;
        Mention[] named = [.. mentions.Where(mention => mention.First < here.End && mention.Actor < _actors.Compared)];
        Mention[] own = [.. named.Where(mention => mention.First >= here.First)];
        bool isMeant = own.Length > 0
            ? own.All(mention => mention.Actor == subject) && own[0].First < word
            : named.Length > 0 && named.All(mention => mention.Actor == subject) && words.Skip(here.First).Take(word - here.First).Any(other => other.Text is "he" or "she");
        return isMeant ? _actors.Ids[subject] : null;
    }

    private FoundItem[] Items(IReadOnlyList<Word> words, string text, IReadOnlyList<DateMention> dates, List<Mention> mentions, Sources sources)
    {
        var taken = new bool[words.Count];
        for (int at = 0; at < taken.Length; at++) taken[at] = sources.Covers(at);
        var items = new List<FoundItem>();
        foreach ((KnownItem item, int first, int length) in _items.Find(words))
        {
            if (taken[first]) continue;
            items.Add(new FoundItem(item.Name, first, length, item));
            Array.Fill(taken, true, first, length);
        }

        foreach (Mention mention in mentions.Where(mention => !taken[mention.First]))
        {
            if (mention.Actor >= _actors.Compared) items.Add(new FoundItem(_actors.Ids[mention.Actor], mention.First, mention.Length, null) { IsPerson = true });
            Array.Fill(taken, true, mention.First, mention.Length);
        }

        foreach (DateMention date in dates) Array.Fill(taken, true, date.First, date.Next - date.First);
        items.AddRange(OwnNames.Find(words, text, taken, Terms.Uses));
        if (items.Count == 0)
        {
            items.AddRange(dates.Where(date => date.IsExact && !sources.Covers(date.First)).Select(date =>
                new FoundItem(OwnNames.Written(words, text, date.First, date.Next - date.First), date.First, date.Next - date.First, null) { IsNumber = true, IsDate = true }));
        }

        return [.. items.OrderBy(item => item.First).DistinctBy(item => item.Name, StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsOutside(IEnumerable<DateSpan> dates, DateSpan years)
    {
        DateSpan[] all = [.. dates];
        return all.Length > 0 && !all.Any(years.Overlaps);
    }

    /// <summary>Without a date of its own a sentence lies where its evidence does.</summary>
    private static bool IsOutsideByItems(IReadOnlyList<DateMention> dates, FoundItem[] items, DateSpan years) =>
        dates.Count == 0 && IsOutside(items.Select(item => item.Known?.Date).OfType<DateSpan>(), years);
}
