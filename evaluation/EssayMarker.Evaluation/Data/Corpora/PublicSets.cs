namespace EssayMarker.Evaluation.Data.Corpora;

/// <summary>The public sets of answers and pairs.</summary>
internal static class PublicSets
{
    // Ten graded questions follow each other in Powergrading: the step must have no factor in common with ten.
    private const int BreakingNliStep = 4, PowergradingStep = 3;

    private const string Science = "Reference answers are the points; an answer has the score of its best point. Right: labelled correct.";
    private const string Network = "The reference answer is the point, whole; answers of several sentences. Right: labelled correct. Grade: 0 to 1.";
    private const string Likeness = "The first sentence is a point alone, the second the answer. Grade: likeness from 0 to 5.";

    public static IReadOnlyList<PublicSet> All { get; } =
    [
        new("semeval2013-task7 beetle", "semeval2013-task7", Science, folder => SemEval.Read(folder, "beetle")),
        new("semeval2013-task7 scientsbank", "semeval2013-task7", Science, folder => SemEval.Read(folder, "scientsbank")),
        new("saf unseen answers", "saf", Network, folder => Saf.Read(folder, "unseen_answers")),
        new("saf unseen questions", "saf", Network, folder => Saf.Read(folder, "unseen_questions")),
        new("mohler", "mohler", "The desired answer is the point. Grade: mean of two markers, 0 to 5.", Mohler.Read),
        new("powergrading", "powergrading",
            $"Accepted answers are the points. Right: most of three graders. The first of each {PowergradingStep} answers that all graded.",
            folder => Powergrading.Read(folder, PowergradingStep)),
        new("ukp-aspect", "ukp-aspect",
            "The first sentence is a point alone, the second the answer. Right: some or high similarity.", UkpAspect.Read),
        new("sick", "sick",
            "Trial and test. The first sentence is a point alone, the second the answer. Right: entailed. Grade: relatedness from 1 to 5.", Sick.Read),
        new("stsb dev", "stsb", Likeness, folder => StsBenchmark.Read(folder, "dev")),
        new("stsb test", "stsb", Likeness, folder => StsBenchmark.Read(folder, "test")),
        new("breaking-nli", "breaking-nli",
            $"The first sentence is a point alone, the second the answer. Right: entailed. The first of each {BreakingNliStep} pairs; the encoder was trained on some.",
            folder => BreakingNli.Read(folder, BreakingNliStep)),
    ];
}
