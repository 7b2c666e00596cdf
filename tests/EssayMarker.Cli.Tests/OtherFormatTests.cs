using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Shouldly;

namespace EssayMarker.Cli.Tests;

/// <summary>Essays that are not Word documents: the same three files come of them.</summary>
public sealed class OtherFormatTests
{
    private static readonly string[] Reports = ["draft.marked.docx", "draft.marked.html", "draft.marked.json"];

    private static readonly string[] Paragraphs =
    [
        "“There were more similarities than differences between Stalin and Khrushchev as Soviet leaders.” Assess the validity of this view.",
        "Stalin ruled by terror until he died, and the police could come for anybody at any hour. Khrushchev dismantled that machine after 1953 and let people out of the camps.",
        "Both of them kept the monopoly of the Party. Neither allowed another party to stand, and both sent tanks or police when the system itself was questioned.",
        "In agriculture Khrushchev spent where Stalin had only taken. The Virgin Lands campaign of 1954 put money and people into the countryside, which Stalin never did.",
    ];

    public static TheoryData<string, string> Drafts => new()
    {
        { "draft.txt", string.Join("\n\n", Paragraphs) },
        { "draft.md", "# Essay\n\n" + string.Join("\n\n", Paragraphs) },
        { "draft.html", "<!DOCTYPE html><meta charset=utf-8>" + string.Concat(Paragraphs.Select(text => $"<p>{text}</p>")) },
    };

    [Theory, MemberData(nameof(Drafts))]
    public void A_text_is_marked_into_the_three_files_that_a_Word_document_gets(string name, string content)
    {
        using var folder = new TemporaryFolder();
        string essay = folder.Write(name, content);

        Program.Outcome outcome = Program.Run("mark", essay, "--view", "teacher");

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        outcome.Lines.ShouldBe(Reports.Select(folder.File));
        JsonElement report = Json(folder);
        report.GetProperty("essay").GetProperty("file").GetString().ShouldBe(name);
        report.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString()).ShouldContain("Both of them kept the monopoly of the Party.");
        report.GetProperty("made").GetProperty("essay").GetString().ShouldBe("sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(essay))));
        Comments(folder).ShouldNotBeEmpty();
    }

    [Fact]
    public void An_OpenDocument_text_gets_the_level_and_matches_of_the_Word_document_that_it_was_made_of()
    {
        using var word = new TemporaryFolder();
        using var open = new TemporaryFolder();

        Program.Run("mark", word.Copy(Repository.Sample("essay-01"), "draft.docx"), "--view", "teacher").ExitCode.ShouldBe(0);
        Program.Run("mark", open.Copy(Path.Combine(Repository.Root, "tests", "EssayMarker.Tests", "Docx", "Imports", "files", "essay-01.odt"), "draft.odt"), "--view", "teacher").ExitCode.ShouldBe(0);

        Matches(open).ShouldBe(Matches(word));
        Json(open).GetProperty("assessment").GetProperty("level").GetInt32().ShouldBe(Json(word).GetProperty("assessment").GetProperty("level").GetInt32());
        Comments(open).ShouldBe(Comments(word));
    }

    [Fact]
    public void Standard_input_is_told_by_its_content()
    {
        using var folder = new TemporaryFolder();

        Program.Outcome outcome = Program.Start("dotnet", [Program.Assembly, "mark", "-"], Encoding.UTF8.GetBytes(string.Join("\n\n", Paragraphs)), folder.Path);

        outcome.ExitCode.ShouldBe(0, outcome.Error);
        Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order().ShouldBe(["stdin.marked.docx", "stdin.marked.html", "stdin.marked.json"]);
    }

    [Theory]
    [InlineData("draft.pdf", "%PDF-1.7 x", "This is a PDF")]
    [InlineData("draft.png", "\u0089PNG\r\n", "This is a picture")]
    [InlineData("draft.rtf", "{\\rtf1 x}", ".rtf")]
    [InlineData("draft.gdoc", "{\"doc_id\": \"1\"}", "Google Docs")]
    [InlineData("draft.txt", "a\0b", "not a Word document")]
    public void A_format_that_holds_no_text_is_refused_with_a_way_out(string name, string content, string reason)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write(name, Encoding.Latin1.GetBytes(content));

        Program.Outcome outcome = Program.Run("mark", path, "--rubric", Repository.Rubric);
        Program.Outcome piped = Program.Start("dotnet", [Program.Assembly, "mark", "-", "--rubric", Repository.Rubric], Encoding.Latin1.GetBytes(content), folder.Path);

        (outcome.ExitCode, piped.ExitCode).ShouldBe((2, 2));
        outcome.Error.ShouldStartWith($"essaymarker: {name}: ");
        piped.Error.ShouldStartWith("essaymarker: stdin: ");
        foreach (string error in (string[])[outcome.Error, piped.Error])
        {
            error.ShouldContain(reason);
            error.Trim().Split('\n').Length.ShouldBe(1, error);
        }

        Directory.GetFiles(folder.Path).ShouldBe([path]);
    }

    private static JsonElement Json(TemporaryFolder folder) => JsonDocument.Parse(File.ReadAllBytes(folder.File("draft.marked.json"))).RootElement;

    private static string Matches(TemporaryFolder folder) =>
        string.Join('\n', Json(folder).GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetProperty("text").GetString() + sentence.GetProperty("matches").GetRawText()));

    private static string Comments(TemporaryFolder folder)
    {
        using ZipArchive package = ZipFile.OpenRead(folder.File("draft.marked.docx"));
        using var reader = new StreamReader(package.GetEntry("word/comments.xml")!.Open());
        return reader.ReadToEnd();
    }
}
