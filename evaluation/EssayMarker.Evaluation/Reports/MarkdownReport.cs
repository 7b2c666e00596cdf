using System.Globalization;
using System.Text;
using EssayMarker.Matching;

namespace EssayMarker.Evaluation.Reports;

/// <summary>The figures for people.</summary>
internal static class MarkdownReport
{
    private const string Definitions =
        """
        **Figures.** Average precision (AP) is pooled over sentence × point within a question, optional pairs dropped, context supplied, then averaged
        over questions. *About* counts swapped and negated sentences as about their point; *credit* does not. Best F1: at each question's best
        threshold. Top-1: crediting sentences whose highest point is one that they make. Off-topic: AUC of the highest score of crediting sentences
        over that of narrative, judging and off-topic ones. True over wrong: AUC of true matches over swapped and negated ones; *by the verdict alone*:
        by the probability of credit over that of being about the point. *Flagged*: verdict misattributed or contradicted; *wrong pairs* are those
        that a swapped or negated sentence contradicts. Calibration error: ten bins of equal mass over pairs with probability of .05 and more, and,
        apart, over the highest pair of each sentence, over all questions of the set together. On public sets all figures are over all answers together.

        **Intervals.** 95 %, by drawing questions with replacement, 2,000 times (pairs, where each is its own question). With five questions or eight
        debates they are rough, and they say nothing of how far the labelled sentences are like those of students. Those of calibration errors lean
        upwards: fewer different questions make noisier bins, and noise only adds to the error.

        **Baselines.** *TF-IDF*: cosine to the nearest clause or statement of the sentence alone; rarity among the question's texts (of a public
        set: among the whole set's). *Cosine*: the encoder's cosine of the sentence alone to the nearest clause. *Encoder alone*: its cosine of the
        sentence read together with the one before it to the nearest of clauses and statement. *Centred*: the same, less the mean of all the rubric's
        clauses and statements. Public sets have no contexts and one text a point, so that cosine and encoder alone are the same there; a rubric of
        fewer than three points is not centred.

        **Public sets** are measured only. They are not what EssayMarker is for: their points are single sentences without clauses, actors or evidence.
        """;

    public static string Write(MatchingModel model, IReadOnlyList<ISection> sections)
    {
        var text = new StringBuilder("# Matching: figures\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Written by `evaluation -- report` for model {model.Hash[..19]}…, trained on {model.Provenance.Data}.\n\n");
        text.Append(Definitions.ReplaceLineEndings("\n")).Append('\n');
        Goals.Write(text, sections);
        foreach (ISection section in sections) section.WriteTo(text);
        return text.ToString();
    }
}
