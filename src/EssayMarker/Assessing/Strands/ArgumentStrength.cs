using EssayMarker.Assessing.Findings;
using EssayMarker.Assessing.Study;
using EssayMarker.Matching;

namespace EssayMarker.Assessing.Strands;

/// <summary>How strong one argument is: its evidence, how much of it anything is said of, and how surely its point is made.</summary>
internal sealed class ArgumentStrength(StudiedEssay essay)
{
    /// <summary>A point in bare assertion is a tenth of one made.</summary>
    private const double Asserted = 0.1;

    /// <summary>Evidence that nothing is said of is worth less than half to an argument.</summary>
    private const double Told = 0.35;

    /// <summary>Support is most of what an argument needs; saying what it shows is the rest, and all that a general claim has.</summary>
    public double Of(Argument argument)
    {
        double comment = (argument.IsExplained ? 0.15 : 0) + (argument.IsCompared ? 0.15 : 0);
        if (!argument.IsSupported) return (comment / 2) + (argument.Point is null ? 0 : Asserted);
        bool isPrecise = argument.Passage.Any(number => IsPrecise(essay.Sentences[number - 1]));
        double support = Math.Min(1, (isPrecise ? 0.4 : 0.25) + (0.12 * (argument.Evidence.Count - 1)));
        StudiedSentence[] evidence = [.. argument.Passage.Select(number => essay.Sentences[number - 1]).Where(sentence => sentence.IsSpecific)];
        double said = !argument.IsDeveloped || evidence.Length == 0 ? 0 : (double)evidence.Count(IsSaid) / evidence.Length;
        return Certainty(argument) * ((support * (Told + ((1 - Told) * said))) + (comment * said));
    }

    /// <summary>A point that no sentence makes surely is made half.</summary>
    private double Certainty(Argument argument) => argument.Point is null || argument.IsRebuttal ? 1
        : argument.Sentences.SelectMany(number => essay.Sentences[number - 1].Supports).Where(match => match.Point == argument.Point.Id)
            .Max(match => match.Band switch { Band.Sure => 1, Band.Likely => 0.8, _ => 0.4 });

    /// <summary>Whether anything is said of what a sentence tells: in it, just before or soon after it.</summary>
    public bool IsSaid(StudiedSentence sentence) => essay.Near(sentence, 1, 2).Any(near => near.Counts && near.IsAnalytic);

    /// <summary>Whether a sentence is specific to a date or figure.</summary>
    public static bool IsPrecise(StudiedSentence sentence) => sentence.IsSpecific && (sentence.Dates.Any(date => date.IsExact) || sentence.Items.Any(item => item.IsNumber));
}
