using EssayMarker.Essays;
using Shouldly;

namespace EssayMarker.Tests.Essays;

public sealed class EssayKindTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Essays", "fixtures", "kinds");

    public static TheoryData<string> Texts => [.. Directory.EnumerateFiles(Folder).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Texts))]
    public void A_text_is_known_by_its_form(string name)
    {
        Essay essay = EssayBuilder.Build(name, [.. File.ReadAllLines(Path.Combine(Folder, name + ".txt")).SelectMany(Paragraphs)], []);

        EssayKinds.Of(essay).ToString().ToLowerInvariant().ShouldBe(name.Split('-')[0]);
    }

    [Fact]
    public void A_text_of_nothing_is_no_essay() => EssayKinds.Of(EssayReader.FromText("a", "")).ShouldBe(EssayKind.Notes);

    private static IEnumerable<RawParagraph> Paragraphs(string line) => line switch
    {
        ['#', ' ', .. var heading] => [new RawParagraph(heading) { HeadingLevel = 1 }],
        ['*', ' ', .. var item] => [new RawParagraph(item) { IsListItem = true }],
        ['|', .. var row] => row.TrimEnd('|').Split('|').Select(cell => new RawParagraph(cell.Trim()) { IsInTable = true }),
        _ => [new RawParagraph(line)],
    };
}
