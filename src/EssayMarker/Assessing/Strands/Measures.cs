namespace EssayMarker.Assessing.Strands;

/// <summary>What is measured of an essay; shares are of the words of the main text, repeats left out. Rounded to 4 decimals.</summary>
internal sealed record Measures
{
    /// <summary>Words that can earn anything.</summary>
    public required int Words { get; init; }

    /// <summary>The lesser actor's share of the sentences about any; 1 where the rubric compares nobody.</summary>
    public required double ActorBalance { get; init; }

    /// <summary>Share of stretches that answer the question as set.</summary>
    public required double QuestionAddressed { get; init; }

    /// <summary>Specific things named: number and density in one figure.</summary>
    public required double Specifics { get; init; }

    /// <summary>Arguments with support.</summary>
    public required double SupportedArguments { get; init; }

    /// <summary>Arguments whose evidence has a date or figure and that say what it shows.</summary>
    public required int PreciseArguments { get; init; }

    /// <summary>How far every side has support of its own, 0 to 1.</summary>
    public required double BothSides { get; init; }

    /// <summary>Share of the words that comment; a comment that rests on nothing counts half.</summary>
    public required double AnalyticShare { get; init; }

    /// <summary>Share of stretches that hold a comment.</summary>
    public required double CommentThroughout { get; init; }

    /// <summary>Comparisons, those that rest on nothing counting half.</summary>
    public required double Comparisons { get; init; }

    /// <summary>How far the opening answers the question, 0 to 1.</summary>
    public required double Thesis { get; init; }

    /// <summary>How far the end answers it, 0 to 1.</summary>
    public required double Conclusion { get; init; }

    /// <summary>How far judgements give a reason, 0 to 1.</summary>
    public required double Substantiated { get; init; }

    /// <summary>How far the essay says by what measure one side counts for more, 0 to 1.</summary>
    public required double Weighing { get; init; }

    /// <summary>How far other views are taken up, 0 to 1.</summary>
    public required double OtherViews { get; init; }

    /// <summary>What organisation is made of, 0 to 4.</summary>
    public required double Order { get; init; }

    /// <summary>How far stretches treat the actors together, on the mean, 0 to 1; 1 where the rubric compares nobody.</summary>
    public required double Together { get; init; }

    /// <summary>Share of the sentences that speak of the actor treated least; 1 where the rubric compares nobody.</summary>
    public required double Presence { get; init; }

    /// <summary>Share of the stretches that are mostly about the actor treated least; 1 where the rubric compares nobody.</summary>
    public required double OwnGround { get; init; }

    /// <summary>How many of the two ends take up the question or compare, 0 to 2.</summary>
    public required int EndsAnswer { get; init; }

    /// <summary>Share of the words that do something for an answer.</summary>
    public required double ToThePoint { get; init; }

    /// <summary>Share of stretches in which a view is tested.</summary>
    public required double Evaluation { get; init; }

    /// <summary>Arguments that speak to the question, supported or not.</summary>
    public required double Made { get; init; }

    /// <summary>How far its sentences stand in no order that can be seen, 0 to 1.</summary>
    public required double Disorder { get; init; }

    /// <summary>Whether opening and end plainly lean to different sides.</summary>
    public required bool Contradicts { get; init; }

    /// <summary>Facts given to the wrong actor.</summary>
    public required int Crossed { get; init; }

    /// <summary>Facts given the wrong date.</summary>
    public required int Misdated { get; init; }

    /// <summary>Facts given to the wrong actor or date.</summary>
    public int Errors => Crossed + Misdated;

    /// <summary>Share of misattributed facts among those given to anyone.</summary>
    public required double Misattributed { get; init; }
}
