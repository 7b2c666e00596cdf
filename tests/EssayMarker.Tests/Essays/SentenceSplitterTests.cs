using System.Diagnostics;
using System.Globalization;
using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Essays;

public sealed class SentenceSplitterTests
{
    private const double Share = 0.98;

    [Fact]
    public void Made_cases_are_split_as_a_person_splits_them() => ShouldBeRight(SplittingFixture.Made, atLeast: 150);

    [Fact]
    public void Found_cases_are_split_as_a_person_splits_them() => ShouldBeRight(SplittingFixture.Found, atLeast: 50);

    [Fact]
    public void The_same_sentences_are_found_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        foreach (string name in new[] { "tr-TR", "de-DE", "ar-SA" })
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            ShouldBeRight(SplittingFixture.Made, atLeast: 150);
        }
        CultureInfo.CurrentCulture = before;
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("…")]
    [InlineData("* * *")]
    public void Text_without_words_has_no_sentence(string text) => SentenceSplitter.Split(text).ShouldBeEmpty();

    [Theory]
    [InlineData("(")]
    [InlineData("\"a. ")]
    [InlineData(". . ")]
    [InlineData("Mr. ")]
    [InlineData("'a' \"")]
    [InlineData("a.1")]
    [InlineData("(a.) [b!] “")]
    [InlineData("a.b.c.d")]
    [InlineData("?!\n")]
    public void Hostile_text_takes_linear_time(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var watch = Stopwatch.StartNew();

        IReadOnlyList<TextSpan> sentences = SentenceSplitter.Split(text);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
        sentences.Zip(sentences.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
    }

    private static void ShouldBeRight(IReadOnlyList<SplittingCase> cases, int atLeast)
    {
        cases.Count.ShouldBeGreaterThanOrEqualTo(atLeast);

        var wrong = cases
            .Select(given => (given, Found: Split(given.Text)))
            .Where(pair => !pair.Found.SequenceEqual(pair.given.Sentences))
            .Select(pair => $"[{pair.given.Kind}] expected {string.Join(" ‖ ", pair.given.Sentences)}\n    but was {string.Join(" ‖ ", pair.Found)}")
            .ToList();

        double right = 1 - ((double)wrong.Count / cases.Count);
        right.ShouldBeGreaterThanOrEqualTo(Share, $"{wrong.Count} of {cases.Count} are wrong:\n{string.Join('\n', wrong)}");
    }

    private static List<string> Split(string text) =>
        [.. SentenceSplitter.Split(text).Select(span => text.Substring(span.Start, span.Length))];
}
