namespace EssayMarker.Assessing;

/// <summary>The scales and bounds of the judgement, each with its reason. They are set by hand from the descriptors and from scripts that an author
/// wrote and marked; no marked essay of the question can be had. What one rule alone weighs stands beside that rule.</summary>
/// <remarks>Every <see cref="Scale"/> rises from above 0; shares lie from 0 to 1.</remarks>
public sealed record JudgementOptions
{
    /// <summary>Words below which a text is too short to place on a scale made for essays; 0 or more. The default is 80: a short paragraph.</summary>
    public int FewestWords { get; init; } = 80;

    /// <summary>Words above which a text is no timed essay and gets no level. The default is 50,000.</summary>
    public int MostWords { get; init; } = 50_000;

    /// <summary>Sentences, notes included, above which a text gets no level: twice as many as so many words commonly make. The default is 5,000.</summary>
    public int MostSentences { get; init; } = 5_000;

    /// <summary>UTF-16 units in all sentences above which a text gets no level, however few words they are. The default is 600,000.</summary>
    public int MostCharacters { get; init; } = 600_000;

    /// <summary>Specific things named, those without date or use counting less, in an answer of 600 words; in a shorter one each counts a little more, in a
    /// longer one a little less. "Very little" is one in 200 words, "a range" one in 40, "specific and precise" nearly one a sentence.</summary>
    public Scale Specifics { get; init; } = new(5.5, 12.5, 20.5, 31, 48);

    /// <summary>Arguments with support, own ones and rebuttals included. Three a side, well supported, can be level 5.</summary>
    public Scale SupportedArguments { get; init; } = new(2.4, 4, 6, 8.5, 13);

    /// <summary>Share of the words that comment. "Some" comment is a fifth, "a good deal" two fifths, "throughout" more than half.</summary>
    public Scale AnalyticShare { get; init; } = new(0.16, 0.26, 0.37, 0.49, 0.67);

    /// <summary>How fully stretches of about 80 words comment, on the mean: so that comment in one place does not make up for none in another.</summary>
    public Scale CommentThroughout { get; init; } = new(0.28, 0.42, 0.56, 0.72, 0.95);

    /// <summary>Sentences that hold the actors to one criterion. No number of them is asked for; they are one kind of comment.</summary>
    public Scale Comparisons { get; init; } = new(1.5, 4, 8, 13, 20);

    /// <summary>Share of the stretches that answer the question as set: its terms, a comparison, a judgement.</summary>
    public Scale QuestionAddressed { get; init; } = new(0.1, 0.25, 0.45, 0.65, 0.9);

    /// <summary>How far stretches treat the actors together, on the mean. An essay in two halves has hardly a third, one by themes two thirds.</summary>
    public Scale Together { get; init; } = new(0.12, 0.26, 0.42, 0.58, 0.8);

    /// <summary>How far both ends answer the question, on the mean. A verdict at one end is a quarter, reasoned ones at both three quarters.</summary>
    public Scale Ends { get; init; } = new(0.15, 0.32, 0.5, 0.7, 0.9);

    /// <summary>Share of the words that do something for an answer: comment, evidence of the actors, points.</summary>
    public Scale ToThePoint { get; init; } = new(0.4, 0.6, 0.75, 0.86, 0.96);

    /// <summary>Share of the stretches in which a view is tested on something: now and then is level 3, half of them level 4.</summary>
    public Scale Evaluation { get; init; } = new(0.09, 0.22, 0.39, 0.56, 0.8);

    /// <summary>What judgement is made of, added up: thesis, conclusion, substantiation, both sides, weighing, other views; at most 6.
    /// An assertion at the end alone is level 2; both sides and a reasoned conclusion level 4; saying why one side outweighs level 5.</summary>
    public Scale Judgement { get; init; } = new(0.9, 2.2, 3.7, 5.2, 6.1);

    /// <summary>What organisation is made of, added up: an opening that argues, paragraphs that develop a claim, links, a close that follows; at most 4.</summary>
    public Scale Organisation { get; init; } = new(0.9, 1.7, 2.5, 3.2, 3.9);

    /// <summary>What each level's descriptor turns on. Climbing, focus gives way to analysis and judgement.</summary>
    public IReadOnlyList<LevelWeights> Weights { get; init; } =
    [
        new(0.30, 0.35, 0.35, 0.00, 0.00),
        new(0.20, 0.38, 0.37, 0.00, 0.05),
        new(0.15, 0.32, 0.30, 0.18, 0.05),
        new(0.10, 0.27, 0.25, 0.33, 0.05),
        new(0.05, 0.22, 0.25, 0.43, 0.05),
    ];

    /// <summary>What a misattributed or misdated fact takes from support: level 3 is "largely accurate".</summary>
    public double CostOfError { get; init; } = 0.4;

    /// <summary>At most so much in all; at least <see cref="CostOfError"/>.</summary>
    public double CostOfErrors { get; init; } = 1.6;

    /// <summary>So many errors cost nothing: anyone slips once, and the program may be wrong once.</summary>
    public int ErrorsAllowed { get; init; } = 1;

    /// <summary>From so many crossed facts an answer is not largely accurate; half as many leave half of the step to level 3.</summary>
    public int CrossedThroughout { get; init; } = 5;

    /// <summary>Share of sentences with another actor's facts from which knowledge is inaccurate as a whole: support, and with it the answer, stays in level 2.</summary>
    public double InaccurateShare { get; init; } = 0.6;

    /// <summary>Own arguments that count for range: they count in full, but a list of many thin ones is no range.</summary>
    public int UnlistedArguments { get; init; } = 4;

    /// <summary>Share of sentences that speak of the actor treated least below which that one is spoken of in passing only. One sentence in five.</summary>
    public double AbsentActor { get; init; } = 0.20;

    /// <summary>Share of stretches mostly about the actor treated least from which that one is treated for his own sake.</summary>
    public double OwnGround { get; init; } = 0.10;

    /// <summary>Mean of the shares of stretches that answer the question and that treat the actors together, below which it is not the question that is answered.</summary>
    public double AnotherQuestion { get; init; } = 0.50;

    /// <summary>Share of sentences about any actor or point below which the text has another subject.</summary>
    public double AnotherSubject { get; init; } = 0.2;

    /// <summary>Share of sentences that name an actor below which nobody who is compared is the subject.</summary>
    public double NamesNobody { get; init; } = 0.06;

    /// <summary>The narrowest half of a mark range for a scale of 25, without local calibration: two examiners differ by as much.</summary>
    public int NarrowestRange { get; init; } = 3;

    /// <summary>The widest half.</summary>
    public int WidestRange { get; init; } = 5;

    /// <summary>Comments in 250 words, at most.</summary>
    public int CommentsIn250Words { get; init; } = 6;
}
