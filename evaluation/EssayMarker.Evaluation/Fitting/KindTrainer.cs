using EssayMarker.Encoder;
using EssayMarker.Evaluation.Data;
using EssayMarker.Matching.Models;

namespace EssayMarker.Evaluation.Fitting;

/// <summary>Fits the classifiers of how a sentence stands to what it says.</summary>
/// <remarks>
/// On the questions of <c>points/seen</c>, which train nothing else: on <c>points/train</c> their answers would be too good to be weighed with the
/// other features. That the encoder knows those questions does little harm, as it was not trained to tell kinds of sentence.
/// </remarks>
internal static class KindTrainer
{
    // 0.1 to 10 differ by less than .006 in AUC on points/train.
    private const double Penalty = 1;

    private static readonly Dictionary<string, string> Kind = new()
    {
        ["denial"] = Kinds.Negated,
        ["report"] = Kinds.Attributed,
        ["narrative"] = Kinds.Narrative,
        ["judgement"] = Kinds.Judgement,
        ["off the subject"] = Kinds.OffTopic,
    };

    /// <summary>All of <see cref="SentenceKind.Names"/>, in order.</summary>
    public static IReadOnlyList<SentenceKind> Fit(IReadOnlyList<Question> questions, SentenceEncoder encoder)
    {
        LabelledSentence[] sentences = [.. questions.SelectMany(question => question.Sentences.Concat(PlainSentences.Of(question.Rubric)))];
        float[][] vectors = [.. encoder.EncodeTokens([.. sentences.Select(sentence => sentence.Text)]).Select(text => text.Vector)];
        return [.. SentenceKind.Names.Select(name => Fit(name, sentences, vectors))];
    }

    private static SentenceKind Fit(string name, LabelledSentence[] sentences, float[][] vectors)
    {
        int[] rows = [.. Enumerable.Range(0, sentences.Length).Where(at => IsAsked(name, sentences[at]))];
        double[] weights = LogisticRegression.Fit(
            [.. rows.Select(at => vectors[at].Select(value => (double)value).ToArray())], [.. rows.Select(at => Is(name, sentences[at]))], Penalty);
        return new SentenceKind(name, Math.Round(weights[0], 4), [.. weights.Skip(1).Select(weight => (float)Math.Round(weight, 4))]);
    }

    /// <summary>Sentences that make points against those of the kind; "point" tells those that speak of a point from all that do not.</summary>
    private static bool IsAsked(string name, LabelledSentence sentence) => name == "point"
        ? SpeaksOfPoint(sentence) || sentence.Kind is Kinds.Narrative or Kinds.Judgement or Kinds.OffTopic
        : sentence.Kind is Kinds.Paraphrase or Kinds.Double || sentence.Kind == Kind[name];

    private static bool Is(string name, LabelledSentence sentence) => name == "point" ? SpeaksOfPoint(sentence) : sentence.Kind == Kind[name];

    private static bool SpeaksOfPoint(LabelledSentence sentence) => sentence.Gold.Count + sentence.Contradicts.Count > 0;
}
