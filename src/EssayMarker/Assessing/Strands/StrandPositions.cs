namespace EssayMarker.Assessing.Strands;

/// <summary>Where an essay lies in each strand: 0.5 is the bottom of level 1, 5.5 the top of level 5.</summary>
/// <param name="Focus">Understanding of the question.</param>
/// <param name="Support">Range and specificity of knowledge.</param>
/// <param name="Analysis">Comment against description.</param>
/// <param name="Judgement">Balance and judgement.</param>
/// <param name="Organisation">Order of the answer.</param>
internal sealed record StrandPositions(double Focus, double Support, double Analysis, double Judgement, double Organisation)
{
    /// <summary>The position in one strand.</summary>
    public double this[Strand strand] => strand switch
    {
        Strand.Focus => Focus,
        Strand.Support => Support,
        Strand.Analysis => Analysis,
        Strand.Judgement => Judgement,
        _ => Organisation,
    };

    /// <summary>Places an essay by its measures.</summary>
    public static StrandPositions Of(Measures measures, JudgementOptions options) => new(
        Rounded(FocusOf(measures, options)),
        Rounded(SupportOf(measures, options)),
        Rounded(AnalysisOf(measures, options)),
        Rounded(options.Judgement.Place(JudgementOf(measures))),
        Rounded(options.Organisation.Place(measures.Order)));

    /// <summary>The full demands: the question's terms, those who are compared treated together, an answer at both ends, and little beside it. What is missing of the first two is missed.</summary>
    private static double FocusOf(Measures measures, JudgementOptions options)
    {
        double question = options.QuestionAddressed.Place(measures.QuestionAddressed);
        double together = options.Together.Place(measures.Together);
        double ends = options.Ends.Place((measures.Thesis + measures.Conclusion) / 2);
        double topic = options.ToThePoint.Place(measures.ToThePoint);
        return Math.Min((0.3 * (question + together)) + (0.2 * (ends + topic)), Math.Min(question, together) + 1.5);
    }

    /// <summary>How much is known and how much of it is put to use; one does not make up for the other.</summary>
    private static double SupportOf(Measures measures, JudgementOptions options)
    {
        double specific = options.Specifics.Place(measures.Specifics);
        double arguments = options.SupportedArguments.Place(measures.SupportedArguments);
        double both = (0.35 * (specific + arguments)) + (0.3 * Math.Min(specific, arguments));
        double cost = Math.Min(options.CostOfErrors, options.CostOfError * Math.Max(0, measures.Errors - options.ErrorsAllowed));
        double accurate = Math.Max(0.5, both - cost);
        return measures.Misattributed >= options.InaccurateShare ? Math.Min(accurate, 1.9) : accurate;
    }

    /// <summary>How much comment there is, how evenly, and how much of it tests a view; comparison is one kind of it, so it can lift but its absence caps nothing.</summary>
    private static double AnalysisOf(Measures measures, JudgementOptions options)
    {
        double share = options.AnalyticShare.Place(measures.AnalyticShare);
        double throughout = options.CommentThroughout.Place(measures.CommentThroughout);
        double comparisons = options.Comparisons.Place(measures.Comparisons);
        double comment = (share + throughout) / 2;
        double tested = options.Evaluation.Place(measures.Evaluation);
        return (0.4 * comment) + (0.6 * Math.Min(tested, comment + 1.5)) + (0.2 * Math.Clamp(comparisons - comment, -0.5, 1.5));
    }

    private static double JudgementOf(Measures measures)
    {
        double answers = (0.7 * measures.Thesis) + measures.Conclusion;
        double reasons = (0.8 * measures.Substantiated) + (1.5 * measures.Weighing);
        // Reasons for a verdict on one side only are half a judgement; one that turns round without saying why takes back what the opening said.
        return Math.Max(0, answers + ((0.3 + (0.7 * measures.BothSides)) * reasons) + (1.2 * measures.BothSides) + (0.9 * measures.OtherViews) - (measures.Contradicts ? 1.8 : 0));
    }

    private static double Rounded(double value) => Math.Round(value, 4);
}
