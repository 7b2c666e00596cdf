using EssayMarker.Assessing;
using Shouldly;

namespace EssayMarker.Tests.Assessing;

public sealed class EvidenceTests
{
    [Fact]
    public void What_serves_a_point_is_used_and_names_the_point()
    {
        EvidenceFinding finding = Marking.Mark(Marking.Script("good-balanced")).Evidence.First(finding => finding.Name == "anti-Party group");

        finding.State.ShouldBe(EvidenceState.Used);
        finding.Points.ShouldContain("S2");
    }

    [Fact]
    public void A_name_on_no_list_is_specific_and_not_checked() =>
        Marking.Mark(Marking.Script("top-similarities")).Evidence.ShouldContain(finding => finding.Name == "Writers' Union" && finding.State == EvidenceState.NotChecked);

    [Fact]
    public void What_lies_outside_the_years_is_context() =>
        Marking.Mark("Stalin began the Great Terror in 1937 and many died. " + Marking.Script("weak")).Evidence.ShouldContain(finding => finding.State == EvidenceState.OutsideYears);

    [Fact]
    public void A_finding_points_at_its_words()
    {
        Assessment assessment = Marking.Mark(Marking.Script("top-differences"));

        foreach (EvidenceFinding finding in assessment.Evidence)
        {
            string paragraph = assessment.Essay.Paragraphs[finding.Span.Paragraph].Text;
            var sentence = assessment.Sentences[finding.Sentence - 1].Sentence;
            finding.Span.Paragraph.ShouldBe(sentence.Span.Paragraph);
            finding.Span.Start.ShouldBeGreaterThanOrEqualTo(sentence.Span.Start);
            finding.Span.End.ShouldBeLessThanOrEqualTo(sentence.Span.End);
            paragraph.Substring(finding.Span.Start, finding.Span.Length).Trim().ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void A_historian_is_a_source_and_no_evidence() =>
        Marking.Mark("Historians such as Wexford argue that Stalin and Khrushchev were alike. " + Marking.Script("weak")).Evidence.ShouldAllBe(finding => finding.Name != "Wexford");
}
