using System.Globalization;
using EssayMarker.Docx;
using EssayMarker.Rubrics;

namespace EssayMarker.Tests;

/// <summary>A class set of essays that nobody wrote: sentences of others, altered and put together anew. The same seed gives the same essays.</summary>
/// <param name="pool">What they are made from.</param>
/// <param name="question">The question that they answer.</param>
/// <param name="words">Words of an essay; each has up to an eighth more or less, and its last sentence is not cut.</param>
internal sealed class MadeClassSet(SentencePool pool, string question, int words)
{
    private const int Seed = 19411964;
    private const int MostTries = 25;
    private const double Spread = 0.125;

    /// <summary>The share of sentences on the question, where there are others.</summary>
    private const double OnQuestion = 0.4;

    private readonly Random _random = new(Seed);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Writes the essays into a folder as essay-001.docx and so on; the first of many are the same as of few.</summary>
    /// <returns>What they are like, as the program reads them.</returns>
    /// <exception cref="InvalidOperationException">Too many of their sentences recur.</exception>
    public static ClassSetFigures Write(string folder, SentencePool pool, Rubric rubric, int essays, int words)
    {
        Directory.CreateDirectory(folder);
        var made = new MadeClassSet(pool, rubric.Question, words);
        string[] paths = [.. Enumerable.Range(1, essays).Select(number => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"essay-{number:000}.docx")))];
        foreach (string path in paths)
            WordFile.Write(path, made.Essay(Path.GetFileNameWithoutExtension(path)));
        return ClassSetFigures.Of([.. paths.Select(path => DocxReader.Read(path, rubric.Question))]);
    }

    /// <summary>The paragraphs of the next essay: a title, the question, and the answer.</summary>
    private List<string> Essay(string name)
    {
        var paragraphs = new List<string> { $"History homework: {name}", question };
        double target = words * (1 + (Spread * ((2 * _random.NextDouble()) - 1)));
        for (int written = 0; written < target;)
        {
            var paragraph = new List<string>();
            for (int sentences = _random.Next(4, 9); paragraph.Count < sentences && written < target; written += SentencePool.Words(paragraph[^1]))
                paragraph.Add(NewSentence());
            paragraphs.Add(string.Join(' ', paragraph));
        }
        return paragraphs;
    }

    private string NewSentence()
    {
        IReadOnlyList<string> from = pool.Beside.Count > 0 && _random.NextDouble() >= OnQuestion ? pool.Beside : pool.OnQuestion;
        var alteration = new Alteration(_random);
        string sentence;
        int tries = 0;
        do
        {
            sentence = alteration.Of(from[_random.Next(from.Count)], from);
        }
        while (!_used.Add(SentencePool.KeyOf(sentence)) && ++tries < MostTries);
        return sentence;
    }
}
