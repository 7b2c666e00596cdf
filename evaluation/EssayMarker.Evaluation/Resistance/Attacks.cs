using EssayMarker.Rubrics;

namespace EssayMarker.Evaluation.Resistance;

/// <summary>Texts made from an essay or its scheme that look like more than they are.</summary>
public static class Attacks
{
    /// <summary>Neighbours are torn apart by taking every so many-th sentence, round and round.</summary>
    private const int Stride = 7;

    public static IReadOnlyList<Change> All { get; } =
    [
        Change.To("the essay twice", Bound.SameLevel, script => $"{script.Text}\n\n{script.Text}"),
        Change.To("a paragraph twice", Bound.SameLevel, OneParagraphTwice),
        Change.To("the scheme's statements pasted", Bound.Level2AtMost, script => string.Join("\n\n", script.Rubric.Points.Select(point => point.Statement))),
        Change.To("the scheme's clauses pasted", Bound.Level2AtMost, script => string.Join("\n\n", script.Rubric.Points.Select(Clauses))),
        Change.To("names exchanged throughout", Bound.Level2AtMost, NamesExchanged),
        Change.To("words in no order", Bound.Level2AtMost, WordsInNoOrder),
        Change.To("half of it pasted from the scheme", Bound.OneLevelDown, HalfPasted),
        Change.To("sentences in no order", Bound.OneLevelDown, SentencesInNoOrder),
    ];

    private static string OneParagraphTwice(Script script)
    {
        int longest = Enumerable.Range(0, script.Paragraphs.Count).MaxBy(at => script.Paragraphs[at].Sum(sentence => sentence.Length));
        return Script.Join([.. script.Paragraphs.Take(longest + 1), .. script.Paragraphs.Skip(longest)]);
    }

    private static string Clauses(Point point) => string.Join(' ', point.Clauses.Select(clause => clause.Text));

    private static string NamesExchanged(Script script)
    {
        if (script.Rubric.Actors is not [var first, var second]) return script.Text;
        string marked = Script.NamesOf(first).Replace(script.Text, "\0");
        return Script.NamesOf(second).Replace(marked, first.Name).Replace("\0", second.Name, StringComparison.Ordinal);
    }

    private static string WordsInNoOrder(Script script) => Script.Join(script.Paragraphs.Select(paragraph => paragraph.Select(Jumbled)));

    private static string Jumbled(string sentence) =>
        string.Join(' ', sentence.TrimEnd('.').Split(' ').OrderBy(word => word.Sum(letter => letter) * 31 % 17)) + ".";

    /// <summary>Every second paragraph gives way to as many words of the scheme.</summary>
    private static string HalfPasted(Script script)
    {
        string[] lines = [.. script.Rubric.Points.SelectMany(point => point.Clauses.Select(clause => clause.Text))];
        int next = 0;
        return Script.Join(script.Paragraphs.Select((paragraph, at) => at % 2 == 0 ? paragraph : Pasted(paragraph.Sum(Words))));

        IReadOnlyList<string> Pasted(int words)
        {
            var pasted = new List<string>();
            while (next < lines.Length && pasted.Sum(Words) < words) pasted.Add(lines[next++]);
            return pasted;
        }
    }

    private static string SentencesInNoOrder(Script script)
    {
        string[] all = [.. script.Paragraphs.SelectMany(paragraph => paragraph)];
        string[] order = [.. all.Select((sentence, at) => (sentence, at)).OrderBy(pair => pair.at % Stride).ThenBy(pair => pair.at).Select(pair => pair.sentence)];
        int next = 0;
        return Script.Join(script.Paragraphs.Select(paragraph => paragraph.Select(_ => order[next++]).ToArray()));
    }

    private static int Words(string sentence) => sentence.Split(' ').Length;
}
