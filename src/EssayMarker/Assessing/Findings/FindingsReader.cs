using EssayMarker.Assessing.Study;
using EssayMarker.Essays;
using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Findings;

/// <summary>Says of each specific thing in an essay whether it is used, not yet used, not checked, misdated or outside the years.</summary>
internal static class FindingsReader
{
    /// <summary>The findings in order of appearance; people named in passing and bare dates have none.</summary>
    public static IReadOnlyList<EvidenceFinding> Read(StudiedEssay essay, IReadOnlyList<Argument> arguments)
    {
        var findings = new List<EvidenceFinding>();
        foreach (StudiedSentence sentence in essay.Sentences.Where(sentence => !sentence.IsNote))
        {
            Argument[] here = [.. arguments.Where(argument => argument.Passage.Contains(sentence.Number))];
            findings.AddRange(sentence.Items.Where(item => item is { IsPerson: false, IsDate: false }).Select(item => Finding(essay.Rubric, sentence, item, here)));
        }

        return findings;
    }

    private static EvidenceFinding Finding(Rubric rubric, StudiedSentence sentence, FoundItem item, Argument[] here)
    {
        Word first = sentence.Words[item.First], last = sentence.Words[item.Next - 1];
        var span = new TextSpan(sentence.Paragraph, sentence.Sentence.Span.Start + first.Start, last.Start + last.Length - first.Start);
        bool isOutside = rubric.Years is { } years && (item.Known?.Date is { } date ? !years.Overlaps(date) : sentence.IsOutsideYears);
        if (DateCheck.IsMisdated(sentence, item))
            return new EvidenceFinding(item.Name, sentence.Number, span, EvidenceState.CheckDate) { FactLine = Line(item.Known!.Fact!) };
        if (isOutside) return new EvidenceFinding(item.Name, sentence.Number, span, EvidenceState.OutsideYears);
        if (item.Known is not { } known) return new EvidenceFinding(item.Name, sentence.Number, span, EvidenceState.NotChecked) { Points = PointsOf(here) };
        string[] points = PointsOf(known.Points.Count == 0 ? here : [.. here.Where(argument => argument.Point is null || known.Points.Contains(argument.Point.Id))]);
        if (points.Length == 0) points = PointsOf(here);
        return new EvidenceFinding(item.Name, sentence.Number, span, here.Length > 0 ? EvidenceState.Used : EvidenceState.NotYetUsed) { Points = points };
    }

    private static string[] PointsOf(IEnumerable<Argument> arguments) => [.. arguments.Select(argument => argument.Point?.Id).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The fact sheet's line, such as "Secret Speech: 1956-02 (source)".</summary>
    private static string Line(Fact fact) => fact.Source is null ? $"{fact.What}: {fact.Date}" : $"{fact.What}: {fact.Date} ({fact.Source})";
}
