using EssayMarker.Assessing;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

/// <summary>What looks like an answer and is none does not earn as one.</summary>
public sealed class ResistanceTests
{
    public static TheoryData<string> Essays => new("top-differences", "good-balanced", "middle-comment");

    [Theory, MemberData(nameof(Essays))]
    public void An_essay_written_twice_earns_the_same_as_once(string script)
    {
        string essay = Marking.Script(script);

        Marking.MarkOf(essay + "\n\n" + essay).ShouldBe(Marking.MarkOf(essay));
    }

    [Theory, MemberData(nameof(Essays))]
    public void A_paragraph_written_twice_earns_the_same_as_once(string script)
    {
        string[] paragraphs = Paragraphs(script);

        Marking.MarkOf(string.Join("\n\n", [.. paragraphs[..3], paragraphs[1], .. paragraphs[3..]])).ShouldBe(Marking.MarkOf(Marking.Script(script)));
    }

    [Theory, MemberData(nameof(Essays))]
    public void Sentences_in_another_order_earn_no_more(string script)
    {
        string[][] paragraphs = [.. Paragraphs(script).Select(Sentences)];
        string[] all = [.. paragraphs.SelectMany(sentences => sentences)];
        // A fixed order that tears neighbours apart: every seventh sentence, round and round.
        string[] order = [.. all.Select((sentence, at) => (sentence, at)).OrderBy(pair => pair.at % 7).ThenBy(pair => pair.at).Select(pair => pair.sentence)];
        int next = 0;
        string torn = string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences.Select(_ => order[next++]))));

        Marking.MarkOf(torn).ShouldBeLessThanOrEqualTo(Marking.MarkOf(Marking.Script(script)));
    }

    [Fact]
    public void The_scheme_pasted_in_earns_level_2_at_most()
    {
        string statements = string.Join("\n\n", Marking.Rubric.Points.Select(point => point.Statement));
        string clauses = string.Join("\n\n", Marking.Rubric.Points.Select(point => string.Join(' ', point.Clauses.Select(clause => clause.Text))));

        AtMostLevel2(statements);
        AtMostLevel2(clauses);
    }

    [Fact]
    public void The_scheme_pasted_into_an_essay_does_not_raise_its_mark()
    {
        string clauses = string.Join("\n\n", Marking.Rubric.Points.Take(5).Select(point => string.Join(' ', point.Clauses.Select(clause => clause.Text))));

        Marking.MarkOf(Marking.Script("middle-comment") + "\n\n" + clauses).ShouldBeLessThanOrEqualTo(Marking.MarkOf(Marking.Script("middle-comment")));
    }

    [Fact]
    public void A_list_of_keywords_gets_no_level()
    {
        const string list = "Stalin, terror, Gulag, NKVD, Leningrad Affair 1949, Doctors' Plot 1953, cult of personality, Five-Year Plans. Khrushchev, Secret Speech 1956, Virgin Lands 1954, anti-Party group 1957, sovnarkhozy 1957, Hungary 1956, Cuba 1962. Similarities: one-party state, command economy, propaganda. Differences: terror, style, ideology, change, thaw, housing, KGB, Novocherkassk, Manezh, Pasternak, Brodsky.";

        AtMostLevel2(list + " " + list);
    }

    [Theory, MemberData(nameof(Essays))]
    public void Leaders_swapped_throughout_earn_level_2_at_most(string script) =>
        AtMostLevel2(Marking.Script(script).Replace("Stalin", "\0").Replace("Khrushchev", "Stalin").Replace("\0", "Khrushchev"));

    [Theory, MemberData(nameof(Essays))]
    public void Words_in_no_order_get_no_level(string script)
    {
        string jumbled = string.Join("\n\n", Paragraphs(script).Select(paragraph => string.Join(' ', Sentences(paragraph).Select(Jumbled))));

        Marking.Mark(jumbled).Level.ShouldBeNull();
    }

    [Fact]
    public void More_of_the_same_narrative_stays_at_level_2()
    {
        string narrative = Marking.Script("narrative");

        AtMostLevel2(narrative + "\n\n" + narrative.Replace(" was ", " had been ").Replace(" in ", " during "));
    }

    [Theory]
    [InlineData("other-question")]
    [InlineData("destalinisation")]
    public void A_good_answer_to_another_question_is_held_at_level_2_and_says_so(string script)
    {
        Assessment assessment = Marking.Mark(Marking.Script(script));

        assessment.Level!.Level.Number.ShouldBeLessThanOrEqualTo(2);
        assessment.Warnings.ShouldContain(warning => warning.Message.Contains("another question"));
    }

    [Theory, MemberData(nameof(Essays))]
    public void A_paragraph_that_rests_on_earlier_years_earns_nothing_and_a_line_of_context_costs_nothing(string script)
    {
        const string Thirties = "In the 1930s Stalin collectivised the farms and in 1937 he had the army's leaders shot. In 1934 Kirov was murdered, and in 1936 Zinoviev was tried. This shows that terror was already there, because Stalin trusted nobody.";
        string[] paragraphs = Paragraphs(script);
        string resting = string.Join("\n\n", [.. paragraphs[..^1], Thirties, paragraphs[^1]]);
        string context = string.Join("\n\n", [paragraphs[0], "In 1936 Stalin had already begun the show trials. " + paragraphs[1], .. paragraphs[2..]]);

        Marking.MarkOf(resting).ShouldBeLessThanOrEqualTo(Marking.MarkOf(Marking.Script(script)));
        Marking.MarkOf(context).ShouldBeGreaterThanOrEqualTo(Marking.MarkOf(Marking.Script(script)) - 1);
        Marking.Mark(resting).Sentences.Single(sentence => sentence.Sentence.Text.StartsWith("In 1934 Kirov", StringComparison.Ordinal)).Roles.ShouldContain(SentenceRole.Context);
    }

    private static void AtMostLevel2(string text) => (Marking.Mark(text).Level?.Level.Number ?? 0).ShouldBeLessThanOrEqualTo(2);

    private static string[] Paragraphs(string script) => Marking.Script(script).ReplaceLineEndings("\n").Split("\n\n");

    private static string[] Sentences(string paragraph) => [.. paragraph.Split(". ").Select(sentence => sentence.TrimEnd('.') + ".")];

    /// <summary>The words of a sentence in an order that only counts letters.</summary>
    private static string Jumbled(string sentence) => string.Join(' ', sentence.TrimEnd('.').Split(' ').OrderBy(word => word.Sum(letter => letter) * 31 % 17)) + ".";
}
