namespace EssayMarker.Browser.Tests;

/// <summary>Tests that look at report pages in one browser; the essays are marked once for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<ChromiumFixture>, ICollectionFixture<ReportPages>
{
    public const string Name = "Browser";

    /// <summary>An essay with points on both sides, sentences to check and others' views.</summary>
    public const string Essay = "essay-01";

    /// <summary>A text that gets no level.</summary>
    public const string Plan = "plan";

    public static TheoryData<PageKind> Kinds => new(Enum.GetValues<PageKind>());

    /// <summary>The pages that show sentences' details.</summary>
    public static TheoryData<PageKind> KindsWithDetails => new(PageKind.Student, PageKind.StudentWithMarks, PageKind.Teacher);
}
