using EssayMarker.Browser;

namespace EssayMarker.Web.Tests.Browser;

/// <summary>Tests that open the pages in one browser, on one server.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<ChromiumFixture>, ICollectionFixture<RunningServer>
{
    public const string Name = "Browser";
}
