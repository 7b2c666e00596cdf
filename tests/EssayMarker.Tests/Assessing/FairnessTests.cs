using Shouldly;

namespace EssayMarker.Tests.Assessing;

/// <summary>What no examiner would mark differently moves the mark by one at most.</summary>
public sealed class FairnessTests
{
    public static TheoryData<string> Essays => new("top-differences", "good-balanced", "middle-comment", "halves");

    [Theory, MemberData(nameof(Essays))]
    public void Slips_in_names_do_not_cost_marks(string script) => Same(script, text => text
        .Replace("Khrushchev", "Kruschev").Replace("Malenkov", "Malankov").Replace("Leningrad", "Lenningrad").Replace("Novocherkassk", "Novocherkask"));

    [Theory, MemberData(nameof(Essays))]
    public void Missing_apostrophes_do_not_cost_marks(string script) => Same(script, text => text.Replace("'", "").Replace("’", ""));

    [Theory, MemberData(nameof(Essays))]
    public void American_spelling_does_not_cost_marks(string script) => Same(script, text => text.Replace("isation", "ization").Replace("criticise", "criticize").Replace("programme", "program"));

    [Theory, MemberData(nameof(Essays))]
    public void Contractions_do_not_cost_marks(string script) => Same(script, text => text.Replace("did not", "didn't").Replace("was not", "wasn't").Replace("would not", "wouldn't").Replace("It is ", "It's "));

    [Theory, MemberData(nameof(Essays))]
    public void One_paragraph_instead_of_many_costs_no_marks(string script) => Same(script, text => text.ReplaceLineEndings("\n").Replace("\n\n", " "));

    [Fact]
    public void Either_conclusion_earns_the_same()
    {
        string[] paragraphs = Marking.Script("good-balanced").ReplaceLineEndings("\n").Split("\n\n");
        string disagreeing = string.Join("\n\n", paragraphs);
        paragraphs[0] = "There is a case for saying that Stalin and Khrushchev were different as leaders, because Khrushchev gave up mass terror. However I will argue that the similarities were greater, especially in the one-party state and in the refusal to put up with opposition.";
        paragraphs[^1] = "In conclusion I agree with the view. There were differences, because Khrushchev ended mass terror and tried to improve the lives of the people. But the similarities were more significant since both kept the one-party state and the planned economy, which shaped the Soviet Union more than anything that changed.";
        string agreeing = string.Join("\n\n", paragraphs);

        Math.Abs(Marking.MarkOf(agreeing) - Marking.MarkOf(disagreeing)).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Seventy_to_thirty_earns_the_same_either_way()
    {
        string[] paragraphs = Marking.Script("good-balanced").ReplaceLineEndings("\n").Split("\n\n");
        // Paragraphs 1, 2 and 5 argue mostly for likeness, 3 and 4 for difference: each version leaves one of the other side out.
        string mostlyAlike = string.Join("\n\n", paragraphs.Where((_, at) => at != 4));
        string mostlyDifferent = string.Join("\n\n", paragraphs.Where((_, at) => at != 1));

        Math.Abs(Marking.MarkOf(mostlyAlike) - Marking.MarkOf(mostlyDifferent)).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void A_reasoned_rebuttal_never_lowers_the_mark()
    {
        string essay = Marking.Script("good-balanced");
        string rebutting = essay.Replace("Both of them however kept", "It is sometimes said that Khrushchev was less ideological than Stalin, but this is not true, because the Party Programme of 1961 promised full communism within twenty years. Both of them however kept");

        Marking.MarkOf(rebutting).ShouldBeGreaterThanOrEqualTo(Marking.MarkOf(essay));
    }

    [Fact]
    public void Evidence_and_comment_added_to_a_claim_never_lower_the_mark()
    {
        string essay = Marking.Script("middle-general");
        string first = essay.Replace("both removed those who challenged them.", "both removed those who challenged them. Stalin had the Leningrad leaders shot in 1950 and Khrushchev defeated the anti-Party group in 1957, which shows that rivals could not survive under either man.");
        string second = first.Replace("Under Stalin people could be arrested", "In 1944 the Chechens were deported and in 1953 the Doctors' Plot threatened more, because Stalin saw enemies everywhere. Under Stalin people could be arrested");

        Marking.MarkOf(first).ShouldBeGreaterThanOrEqualTo(Marking.MarkOf(essay));
        Marking.MarkOf(second).ShouldBeGreaterThan(Marking.MarkOf(essay));
    }

    [Fact]
    public void An_argument_that_no_point_holds_counts_and_is_flagged()
    {
        string essay = Marking.Script("middle-comment");
        string own = "Science is a further similarity that is often left out. Stalin let Lysenko destroy genetics in 1948, and Khrushchev still protected Lysenko in the 1960s because he promised quick harvests, so both put belief before research.\n\n";

        var assessment = Marking.Mark(essay.Replace("In conclusion there were", own + "In conclusion there were"));

        assessment.Level!.Marks.Likely.ShouldBeGreaterThanOrEqualTo(Marking.MarkOf(essay));
    }

    private static void Same(string script, Func<string, string> change)
    {
        string essay = Marking.Script(script);

        Math.Abs(Marking.MarkOf(change(essay)) - Marking.MarkOf(essay)).ShouldBeLessThanOrEqualTo(1);
    }
}
