using EssayMarker.Matching;
using EssayMarker.Reports;
using EssayMarker.Reports.Html;
using EssayMarker.Rubrics;

namespace EssayMarker.Batch.Results.Page;

/// <summary>What every section of the class's page is written from: the results, the words, the page so far.</summary>
internal sealed class ClassPage
{
    private static readonly Dictionary<string, PointStatus> StatusByName =
        Enum.GetValues<PointStatus>().ToDictionary(StatusNames.Of, StringComparer.Ordinal);

    private readonly Dictionary<string, EssayRecord> _essays;
    private readonly bool _linksReports;

    public ClassPage(ClassResults results, BatchOptions options, Wording words)
    {
        (Results, Options, Words) = (results, options.TeacherReports, words);
        _essays = results.Essays.ToDictionary(essay => essay.Path, StringComparer.Ordinal);
        _linksReports = options.Formats.Contains("html");
    }

    public ClassResults Results { get; }

    /// <summary>What may be shown: the page is the teacher's.</summary>
    public ReportOptions Options { get; }

    public Wording Words { get; }

    /// <summary>Where sections write to.</summary>
    public Markup Html { get; private set; } = Markup.Document();

    /// <summary>The sections that were written, in order, by id.</summary>
    public List<string> Sections { get; } = [];

    public Rubric Rubric => Results.Rubric;

    /// <summary>How many essays there are results of.</summary>
    public int Count => Results.Essays.Count;

    /// <summary>Words of the page's own.</summary>
    public string Say(string key, params (string Name, string Value)[] values) => Words.Label("class.page." + key, values);

    /// <summary>Such as "12 of 30".</summary>
    public string OfAll(int essays) => Say("of", ("count", Anchors.Digits(essays)), ("all", Anchors.Digits(Count)));

    /// <summary>Opens a section with its heading; the section ends with the <c>using</c>.</summary>
    public Markup.Element Section(string id, string style = "card")
    {
        Html.Line();
        Sections.Add(id);
        Markup.Element section = Html.In("section", ("id", id), ("class", style), ("aria-labelledby", id + "-title"));
        Html.Leaf("h2", Say(id + ".title"), ("id", id + "-title"));
        return section;
    }

    /// <summary>Writes ahead: what is written goes to a piece of its own, to be appended where it belongs.</summary>
    public Markup Ahead(Action<ClassPage> write)
    {
        (Markup before, Html) = (Html, Markup.Piece());
        write(this);
        (Markup piece, Html) = (Html, before);
        return piece;
    }

    /// <summary>The essay's path, as a link to its report where there is one to read.</summary>
    public void WriteEssay(EssayRecord essay)
    {
        if (_linksReports)
            Html.Leaf("a", essay.Path, ("href", AddressOf(essay)), ("dir", "auto"));
        else
            Html.Leaf("span", essay.Path, ("dir", "auto"));
    }

    /// <summary>The same of an essay that is known by its path.</summary>
    public void WriteEssay(string path) => WriteEssay(_essays[path]);

    /// <summary>The level in words, such as "Level 3, possibly 4".</summary>
    public string LevelOf(EssayRecord essay) => essay.Row switch
    {
        { Level: null } => Words.Label("level.none"),
        { Level: { } level, Possibly: { } other } => Words.Label("level.possibly", ("level", Anchors.Digits(level)), ("other", Anchors.Digits(other))),
        { Level: { } level } => Words.Label("level.is", ("level", Anchors.Digits(level))),
    };

    /// <summary>What an essay does for a point; <see langword="null"/> where its file says nothing of it.</summary>
    public static PointStatus? StatusOf(EssayRecord essay, Point point) =>
        essay.Row.Statuses.TryGetValue(point.Id, out string? name) && StatusByName.TryGetValue(name, out PointStatus status) ? status : null;

    /// <summary>The chip with a point's id, in the colour of its side.</summary>
    public void WriteChip(Point point) => Html.Leaf("span", point.Id, ("class", $"chip {SideClass(point.Side)}".TrimEnd()));

    /// <summary>The style class of a side, such as <c>side-1</c>; four classes go round.</summary>
    public string SideClass(string? side)
    {
        int index = Rubric.Sides.ToList().FindIndex(each => each.Id == side);
        return index < 0 ? "" : $"side-{Anchors.Digits((index % 4) + 1)}";
    }

    /// <summary>Relative to the page; each part of the path is escaped, whatever it holds.</summary>
    private static string AddressOf(EssayRecord essay) => "teacher/" + string.Join('/', essay.Stem.Split('/').Select(Uri.EscapeDataString)) + ".marked.html";
}
