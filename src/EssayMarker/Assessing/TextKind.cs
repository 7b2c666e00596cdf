using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;
using EssayMarker.Essays;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing;

/// <summary>What a text is, and whether it can have a level.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="WhyNoLevel">Why it gets no level, as a sentence for the user; <see langword="null"/> where it gets one.</param>
/// <param name="Highest">The highest position that it can reach, or <see langword="null"/> where nothing holds it.</param>
/// <param name="Warning">Why it is held there, or <see langword="null"/>.</param>
internal sealed record TextKind(EssayKind Kind, string? WhyNoLevel, double? Highest = null, string? Warning = null)
{
    /// <summary>The top of level 2 on the scale of five.</summary>
    private const double TopOfSecond = 2.49;

    /// <summary>Knowledge of one of two, used for another question, is some of what this one asks: the lower half of level 2.</summary>
    private const double OtherQuestion = 1.8;

    /// <summary>Below this share of running sentences a text is not prose.</summary>
    private const double MostlyProse = 0.5;

    /// <summary>Who is named in so many sentences is spoken of by name.</summary>
    private const int OftenNamed = 3;

    /// <summary>Above this share of words that cannot follow the one before, a text is a jumble: three times what any of 258 student essays has.</summary>
    private const double Jumbled = 0.015;

    /// <summary>Decides by what can be seen before an essay is measured.</summary>
    public static TextKind Of(StudiedEssay essay, Measures measures, EssayKind form, JudgementOptions options)
    {
        int words = essay.Essay.Words;
        if (form == EssayKind.Plan) return new(EssayKind.Plan, "This looks like an essay plan, so it gets no level. Its lines were matched to the points.");
        if (form == EssayKind.Notes) return new(EssayKind.Notes, "This looks like a page of notes, not an essay, so it gets no level.");
        if (words < options.FewestWords) return new(EssayKind.Other, $"This text has fewer than {options.FewestWords} words: too short for this program. A marker would still mark it.");
        int prose = StudiedEssay.WordsOf(essay.Body.Where(sentence => sentence.IsProse));
        int slips = essay.Body.Where(sentence => sentence.Words.Count > 0).Sum(sentence => ProseCheck.Slips(sentence.Words));
        if (slips > Jumbled * StudiedEssay.WordsOf(essay.Body)) return new(EssayKind.Other, "The words of this text stand in no order that can be read, so it gets no level.");
        if (prose < MostlyProse * StudiedEssay.WordsOf(essay.Body)) return new(EssayKind.Notes, "Most of this text is not running English sentences, so it gets no level.");
        if (IsOfAnotherSubject(essay, measures, options)) return new(EssayKind.Other, "This text says hardly anything about the question's people or points. It seems to have another subject, so it gets no level.");
        return essay.Rubric.Levels is null
            ? new(EssayKind.Essay, "The rubric names no levels, so there is matching and no level.")
            : new(EssayKind.Essay, null);
    }

    /// <summary>Holds down an essay whose facts are crossed throughout, or that answers another question: it speaks of one of those compared in passing only and hardly compares.</summary>
    public TextKind Held(StudiedEssay essay, Measures measures, JudgementOptions options)
    {
        if (measures.Misattributed >= options.InaccurateShare)
            return this with { Highest = TopOfSecond, Warning = "Most of the facts are given to another person than the rubric has them. Please check: the answer gets no more than level 2." };
        if (essay.Rubric.Actors.Count < 2 || !(IsInPassing(measures, options) || NamesOneOnly(essay))) return this;
        Actor absent = essay.Rubric.Actors.MinBy(actor => essay.Body.Count(sentence => sentence.Actors.Contains(actor.Id)))!;
        return this with { Highest = OtherQuestion, Warning = $"This seems to answer another question: it says very little about {absent.Name} and hardly compares, so it gets no more than level 2." };
    }

    /// <summary>One of those compared is named again and again, another never: "they" are two other people.</summary>
    private static bool NamesOneOnly(StudiedEssay essay)
    {
        int[] named = [.. essay.Rubric.Actors.Select(actor => essay.Body.Count(sentence => sentence.Named.Contains(actor.Id)))];
        return named.Min() == 0 && named.Max() >= OftenNamed;
    }

    /// <summary>One of those compared has no ground of his own, and the essay hardly compares, or begins or ends with another question.</summary>
    private static bool IsInPassing(Measures measures, JudgementOptions options)
    {
        if (measures.OwnGround >= options.OwnGround) return false;
        double answers = (measures.QuestionAddressed + measures.Together) / 2;
        return (measures.Presence < options.AbsentActor && answers < options.AnotherQuestion)
            || (measures.Presence < 1.5 * options.AbsentActor && measures.EndsAnswer < 2 && answers < options.AnotherQuestion + 0.2)
            || (measures.Presence < 1.5 * options.AbsentActor && measures.EndsAnswer == 0);
    }

    private static bool IsOfAnotherSubject(StudiedEssay essay, Measures measures, JudgementOptions options)
    {
        if (essay.Rubric.Actors.Count == 0 && essay.Rubric.Points.Count == 0) return false;
        // "The earlier ruler", "his successor": who takes up the question throughout need not repeat the names.
        bool isAnswer = measures.QuestionAddressed >= options.AnotherQuestion && essay.Rubric.Actors.All(actor => essay.Body.Any(sentence => sentence.Named.Contains(actor.Id)));
        if (essay.Rubric.Actors.Count > 0 && !isAnswer && essay.Body.Count(sentence => sentence.Named.Count > 0) < options.NamesNobody * essay.Body.Count) return true;
        int words = StudiedEssay.WordsOf(essay.Body);
        int about = StudiedEssay.WordsOf(essay.Body.Where(sentence => sentence.Actors.Count > 0 || sentence.Supports.Any()));
        return about < options.AnotherSubject * words;
    }
}
