using EssayMarker.Docx;
using EssayMarker.Encoder;
using EssayMarker.Encoder.Files;
using EssayMarker.Essays;
using EssayMarker.Matching;
using EssayMarker.Rubrics;

namespace EssayMarker.Benchmarks;

/// <summary>How many floating-point operations the encoder does for an essay, counted from its shapes; a multiplication and an addition are two.</summary>
/// <param name="Tokens">Tokens of all sentences, each read once.</param>
/// <param name="Once">Operations for these.</param>
/// <param name="InContext">Operations for reading the sentences that go on a second time, after the sentence before.</param>
internal readonly record struct EssayArithmetic(double Tokens, double Once, double InContext)
{
    public double All => Once + InContext;

    /// <summary>The mean of essays.</summary>
    public static EssayArithmetic Of(IReadOnlyList<string> paths)
    {
        var config = new ModelConfig(Path.Combine(Repository.Model, "config.json"));
        SentenceEncoder encoder = SentenceEncoder.Load(Repository.Model);
        Rubric rubric = RubricFile.Read(Repository.Rubric);
        var features = new FeatureReader(rubric, encoder, MatchingModel.Load(Path.Combine(Repository.Model, "matching.json")).Kinds);
        double tokens = 0, once = 0, inContext = 0;
        foreach (string path in paths)
        {
            MatchInput[] inputs = Inputs(DocxReader.Read(path, rubric.Question));
            foreach (int length in inputs.Select(input => input.Text).Distinct().Select(Length))
            {
                tokens += length;
                once += Operations(config, length);
            }
            inContext += inputs.Zip(features.ReadPairs(inputs).Pairs)
                .Where(each => each.Second[0].Sentence.InContext is not null)
                .Sum(each => Operations(config, Length($"{each.First.Context[^1]} {each.First.Text}")));
        }
        return new EssayArithmetic(tokens / paths.Count, once / paths.Count, inContext / paths.Count);

        int Length(string text) => encoder.Tokenizer.Tokenize(text).Count;
    }

    /// <summary>Every sentence, after the one before it in its paragraph.</summary>
    private static MatchInput[] Inputs(Essay essay) => [.. essay.Sentences.Select((sentence, at) => new MatchInput(sentence.Text,
        at > 0 && essay.Sentences[at - 1].Span.Paragraph == sentence.Span.Paragraph ? essay.Sentences[at - 1].Text : ""))];

    /// <summary>In each layer every token meets the weights of queries, keys and values, of what follows attention and of both dense layers; in attention, every token twice.</summary>
    private static double Operations(ModelConfig config, double tokens)
    {
        double hidden = config.Hidden, weights = (4 * hidden * hidden) + (2 * hidden * config.Intermediate);
        return 2 * config.Layers * tokens * (weights + (2 * tokens * hidden));
    }
}
