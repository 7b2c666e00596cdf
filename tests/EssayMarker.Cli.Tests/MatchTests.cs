using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed partial class MatchTests
{
    [Fact]
    public void Each_line_in_gives_one_line_out_in_order_blank_ones_too()
    {
        string[] lines =
        [
            "In June 1957 Khrushchev sent the anti-Party group away instead of having them shot.",
            "",
            "Stalin had ruled by fear.\tKhrushchev let more than a million prisoners out of the camps.",
            "Cats sleep most of the day.",
        ];

        Program.Outcome outcome = Match(string.Join('\n', lines) + "\n");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Lines.Select(line => Json(line).GetProperty("text").GetString()).ShouldBe(lines);
        outcome.Lines.ShouldAllBe(line => Json(line).GetProperty("points").GetArrayLength() == 10);
    }

    [Fact]
    public void Every_point_comes_in_the_order_of_the_rubric_with_four_decimals()
    {
        Program.Outcome outcome = Match("Stalin was worshipped as a god.\n");

        Json(outcome.Lines[0]).GetProperty("points").EnumerateArray().Select(point => point.GetProperty("id").GetString())
            .ShouldBe(["S1", "S2", "S3", "S4", "S5", "D1", "D2", "D3", "D4", "D5"]);
        ProbabilityWithFourDecimals().Count(outcome.Lines[0]).ShouldBe(10);
    }

    [Fact]
    public void Without_a_tab_the_last_sentence_is_scored_in_the_context_of_the_others()
    {
        const string First = "Stalin kept the country in terror.";
        const string Second = "After 1953 his successor closed most of the camps.";

        Program.Outcome outcome = Match($"{First} {Second}\n{First}\t{Second}\n{Second}\n");

        string[] points = [.. outcome.Lines.Select(line => Json(line).GetProperty("points").GetRawText())];
        points[0].ShouldBe(points[1]);
        points[0].ShouldNotBe(points[2]);
    }

    [Fact]
    public void Explaining_adds_what_carried_each_decision()
    {
        Program.Outcome outcome = Match("The Virgin Lands were ploughed up on Khrushchev's orders.\n", "--explain");

        JsonElement point = Json(outcome.Lines[0]).GetProperty("points")[5];
        point.GetProperty("clauseText").GetString().ShouldNotBeNullOrEmpty();
        point.GetProperty("actors").EnumerateArray().Select(actor => actor.GetString()).ShouldContain("khrushchev");
    }

    [Fact]
    public void Explaining_tells_the_words_the_subject_and_the_shares_of_every_decision()
    {
        Program.Outcome outcome = Match("Khrushchev spoke next. He threw open the labour camps and let the inmates go.\n", "--explain");

        JsonElement line = Json(outcome.Lines[0]);
        string sentence = line.GetProperty("sentence").GetString()!;
        sentence.ShouldBe("He threw open the labour camps and let the inmates go.");
        foreach (JsonElement point in line.GetProperty("points").EnumerateArray())
        {
            point.GetProperty("parts")[0].GetProperty("how").GetString().ShouldBe("pronoun");
            point.GetProperty("parts")[0].GetProperty("actors")[0].GetString().ShouldBe("khrushchev");
            foreach (JsonElement pair in point.GetProperty("pairs").EnumerateArray())
            {
                sentence.Substring(pair.GetProperty("start").GetInt32(), pair.GetProperty("length").GetInt32()).ShouldBe(pair.GetProperty("word").GetString());
            }

            foreach (JsonElement weighing in point.GetProperty("weighings").EnumerateArray())
            {
                decimal shares = weighing.GetProperty("shares").EnumerateArray().Sum(share => share.GetProperty("share").GetDecimal());
                (weighing.GetProperty("intercept").GetDecimal() + shares + weighing.GetProperty("other").GetDecimal())
                    .ShouldBe(weighing.GetProperty("logOdds").GetDecimal());
            }
        }
    }

    [Fact]
    public void Explaining_changes_no_decision()
    {
        const string Lines = "The Virgin Lands were ploughed up on Stalin's orders.\nCats sleep most of the day.\n";

        Decisions(Match(Lines, "--explain")).ShouldBe(Decisions(Match(Lines)));
    }

    [Fact]
    public void Lines_of_any_content_are_answered()
    {
        string strange = new string('x', 10_000) + "\n\t\n\u0007\u202Eabc\n" + "😀 İnönü \uFFFD\n";

        Program.Outcome outcome = Match(strange);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Lines.Length.ShouldBe(4);
    }

    private static Program.Outcome Match(string lines, params string[] more) => Program.Start(
        "dotnet", [Program.Assembly, "match", "--rubric", Repository.Rubric, "-", .. more], Encoding.UTF8.GetBytes(lines));

    private static IEnumerable<string> Decisions(Program.Outcome outcome) => outcome.Lines.SelectMany(line => Json(line).GetProperty("points").EnumerateArray()
        .Select(point => $"{point.GetProperty("id")} {point.GetProperty("probability").GetRawText()} {point.GetProperty("verdict")} {point.GetProperty("about").GetRawText()}"));

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    [GeneratedRegex("\"probability\":[01]\\.[0-9]{4},")]
    private static partial Regex ProbabilityWithFourDecimals();
}
