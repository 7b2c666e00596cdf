using System.IO.Compression;
using EssayMarker.Batch;
using EssayMarker.Docx;
using EssayMarker.Tests.Rubrics;
using Shouldly;

namespace EssayMarker.Tests.Batch;

public sealed class FindingTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_searched_with_the_folders_in_it_and_what_is_no_essay_is_passed_over()
    {
        foreach (string name in new[] { "b.docx", "13C/a.odt", "13C/scan.pdf", "marks.csv", "b.marked.docx", "~$b.docx", ".hidden.docx", ".git/x.docx", "results/old.docx", "photo.JPG" })
            _folder.Write("class/" + name, "x");

        FolderOfEssays.Find(_folder["class"], _folder["class/results"]).Essays.Select(essay => essay.Path).ShouldBe(["13C/a.odt", "13C/scan.pdf", "b.docx", "photo.JPG"]);
    }

    [FactOnUnix]
    public void A_link_that_leads_out_is_not_followed_and_is_told()
    {
        _folder.Write("elsewhere/secret.docx", "x");
        _folder.Write("class/a.docx", "x");
        File.CreateSymbolicLink(_folder["class/b.docx"], _folder["elsewhere/secret.docx"]);
        Directory.CreateSymbolicLink(_folder["class/more"], _folder["elsewhere"]);

        (IReadOnlyList<Submission> essays, IReadOnlyList<EssayMarker.Essays.Warning> warnings) = FolderOfEssays.Find(_folder["class"]);

        essays.Select(essay => essay.Path).ShouldBe(["a.docx"]);
        warnings.Select(warning => warning.Message.Split(':')[0]).ShouldBe(["b.docx", "more"]);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_error_with_the_way_out() =>
        Should.Throw<BatchException>(() => FolderOfEssays.Find(_folder["nowhere"])).Message.ShouldContain("There is no such folder. Name the folder, ZIP or Word file");

    [Fact]
    public void The_outputs_may_lie_inside_the_essays_folder_but_not_be_it()
    {
        _folder.Write("class/a.docx", "x");

        FolderOfEssays.Find(_folder["class"], _folder["class/marked"]).Essays.ShouldHaveSingleItem();
        Should.Throw<BatchException>(() => FolderOfEssays.Find(_folder["class"], _folder["class"] + "/")).Message.ShouldContain("Name another folder with --out; it may lie inside this one.");
    }

    [Fact]
    public void Two_entries_of_one_name_are_two_essays()
    {
        IReadOnlyList<Submission> essays = ZipOfEssays.Find(Zip(("an/essay.docx", "one"), ("an/essay.docx", "two"), ("./an//essay.docx", "three")));

        essays.Select(essay => essay.Path).ShouldBe(["an/essay (2).docx", "an/essay (3).docx", "an/essay.docx"]);
        essays.Select(essay => System.Text.Encoding.UTF8.GetString(essay.Read())).ShouldBe(["two", "three", "one"]);
    }

    [Fact]
    public void A_ZIP_that_is_replaced_under_way_gives_no_essay_under_anothers_name()
    {
        IReadOnlyList<Submission> essays = ZipOfEssays.Find(Zip(("an.docx", "one"), ("ng.docx", "two")));
        File.Delete(_folder["class.zip"]);
        Zip(("ng.docx", "two"), ("other.docx", "three"));

        Should.Throw<DocxException>(() => essays[0].Read()).Problem.ShouldBe("The ZIP was changed while it was worked through.");
    }

    [Fact]
    public void A_ZIP_of_a_learning_platform_is_a_folder_a_student()
    {
        string zip = Zip(("Hollis Megan_123_assignsubmission_file_/essay.docx", "one"), ("Ng An_124_assignsubmission_file_/essay.docx", "two"), ("__MACOSX/Ng An/._essay.docx", "x"), ("../../etc/passwd.txt", "x"));

        IReadOnlyList<Submission> essays = ZipOfEssays.Find(zip);

        essays.Select(essay => essay.Path).ShouldBe(
            ["Hollis Megan_123_assignsubmission_file_/essay.docx", "Ng An_124_assignsubmission_file_/essay.docx", "etc/passwd.txt"]);
        System.Text.Encoding.UTF8.GetString(essays[1].Read()).ShouldBe("two");
    }

    [Fact]
    public void An_entry_that_unpacks_to_too_much_is_refused_alone()
    {
        string zip = _folder["bomb.zip"];
        using (ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Create))
        {
            using Stream entry = archive.CreateEntry("bomb.docx").Open();
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 25; i++)
                entry.Write(zeros);
        }

        Should.Throw<DocxException>(() => ZipOfEssays.Find(zip)[0].Read()).Problem.ShouldBe("The file is larger than 20 MB.");
    }

    [Fact]
    public void What_is_no_ZIP_is_an_error_with_the_way_out() =>
        Should.Throw<BatchException>(() => ZipOfEssays.Find(_folder.Write("no.zip", "not a zip"))).Message.ShouldContain("unpack it and name the folder");

    private string Zip(params (string Name, string Text)[] entries)
    {
        string path = _folder["class.zip"];
        using ZipArchive archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach ((string name, string text) in entries)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(text);
        }
        return path;
    }
}
