using System.Text;
using System.Text.Json;
using Shouldly;

namespace EssayMarker.Cli.Tests;

public sealed class DecisionsTests
{
    private const string Line = "In June 1957 Khrushchev sent the anti-Party group away instead of having them shot.";

    [Fact]
    public void A_rejected_line_no_longer_supports_and_is_explained_by_its_row()
    {
        using var folder = new TemporaryFolder();
        JsonElement before = Points(Match("--explain")).First(Supports);
        string point = before.GetProperty("id").GetString()!;
        string decisions = folder.Write("decisions.csv", $"text,point,accepted\nAnother.,{point},no\n{Line},{point},no\n");

        JsonElement after = Points(Match("--explain", "--decisions", decisions)).Single(each => each.GetProperty("id").GetString() == point);

        Supports(after).ShouldBeFalse();
        after.GetProperty("learned").GetProperty("by").GetString().ShouldBe("decision 2");
        after.GetProperty("learned").GetProperty("before").GetDouble().ShouldBeGreaterThan(after.GetProperty("probability").GetDouble());
    }

    [Fact]
    public void The_order_of_the_rows_changes_no_byte()
    {
        using var folder = new TemporaryFolder();
        string[] rows = ["Khrushchev sent the anti-Party group away and shot nobody.,S2,no", "Stalin shot his rivals.,D1,no", "Both men loved maize.,S1,no"];
        string forth = folder.Write("forth.csv", "text,point,accepted\n" + string.Join('\n', rows));
        string back = folder.Write("back.csv", "text,point,accepted\n" + string.Join('\n', rows.Reverse()));

        Match("--decisions", forth).Output.ShouldBe(Match("--decisions", back).Output);
        Match("--decisions", forth).Output.ShouldNotBe(Match().Output);
    }

    [Fact]
    public void Marking_with_decisions_says_so_by_their_hash()
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Copy(Repository.Sample("essay-01"), "draft.docx");
        string decisions = folder.Write("decisions.csv", "text,point,accepted\nKhrushchev sent his rivals into quiet jobs.,D1,yes\n");

        Program.Outcome plain = Program.Run("mark", essay, "--format", "json");
        string? without = DecisionsHash(folder);
        Program.Outcome taught = Program.Run("mark", essay, "--format", "json", "--decisions", decisions);

        plain.ExitCode.ShouldBe(0, plain.Error);
        taught.ExitCode.ShouldBe(0, taught.Error);
        without.ShouldBeNull();
        DecisionsHash(folder)!.ShouldStartWith("sha256:");
    }

    [Fact]
    public void Decisions_that_cannot_be_used_are_refused_by_line_and_opposite_ones_are_told()
    {
        using var folder = new TemporaryFolder();
        string bad = folder.Write("bad.csv", "text,point,accepted\nBoth men loved maize.,X1,no\n");
        string opposite = folder.Write("opposite.csv", "text,point,accepted\nBoth men loved maize.,S1,no\nBoth men loved maize.,S1,yes\n");

        Program.Outcome refused = Match("--decisions", bad);
        Program.Outcome warned = Match("--decisions", opposite);

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("bad.csv:2: 'X1'");
        refused.Error.ShouldNotContain("maize");
        warned.ExitCode.ShouldBe(0, warned.Error);
        warned.Error.ShouldContain("opposite.csv:3:");
    }

    private static Program.Outcome Match(params string[] more) => Program.Start(
        "dotnet", [Program.Assembly, "match", "--rubric", Repository.Rubric, "-", .. more], Encoding.UTF8.GetBytes(Line + "\n"));

    private static JsonElement.ArrayEnumerator Points(Program.Outcome outcome)
    {
        outcome.ExitCode.ShouldBe(0, outcome.Error);
        return JsonDocument.Parse(outcome.Lines[0]).RootElement.GetProperty("points").EnumerateArray();
    }

    private static bool Supports(JsonElement point) => point.GetProperty("verdict").GetString() == "supports";

    private static string? DecisionsHash(TemporaryFolder folder) =>
        JsonDocument.Parse(File.ReadAllText(folder.File("draft.marked.json"))).RootElement.GetProperty("made").GetProperty("decisions").GetString();
}
