using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Batch;

public sealed class OutputNameTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_essay_keeps_its_path_and_loses_its_ending() =>
        Stems("13C/Hollis, Megan/draft 2.docx", "plan.odt").ShouldBe(["13C/Hollis, Megan/draft 2", "plan"]);

    [Fact]
    public void Of_essays_whose_names_clash_the_first_keeps_its_name_and_each_other_gets_one_of_its_own()
    {
        IReadOnlyList<string> stems = Stems("essay.odt", "essay.docx", "ESSAY.txt", "caf\u00E9.docx", "cafe\u0301.docx");

        stems.Select(stem => stem.Normalize().ToUpperInvariant()).ShouldBeUnique();
        stems[2].ShouldBe("ESSAY");
        stems[1].ShouldStartWith("essay~");
        Stems("essay.odt", "essay.docx", "ESSAY.txt", "caf\u00E9.docx", "cafe\u0301.docx").ShouldBe(stems);
    }

    [Theory]
    [InlineData("a:b?c*.docx", "a_b_c_")]
    [InlineData("con.docx", "con_")]
    [InlineData("name. .docx", "name")]
    [InlineData("....docx", "_")]
    [InlineData("tab\there.docx", "tab_here")]
    public void A_name_that_some_file_system_refuses_is_put_right(string path, string stem) => Stems(path).ShouldBe([stem]);

    [Fact]
    public void A_very_long_name_leaves_room_for_the_endings_of_reports_and_stays_its_own()
    {
        string[] paths = [new string('\u0436', 120) + "1.docx", new string('\u0436', 120) + "2.docx"];

        IReadOnlyList<string> stems = Stems(paths);

        stems.ShouldBeUnique();
        stems.ShouldAllBe(stem => System.Text.Encoding.UTF8.GetByteCount(stem) <= 210);
    }

    private IReadOnlyList<string> Stems(params string[] paths) => [.. Batches.Run(_folder["out"], [.. paths.Select(Batches.Unreadable)]).Select(result => result.Stem)];
}
