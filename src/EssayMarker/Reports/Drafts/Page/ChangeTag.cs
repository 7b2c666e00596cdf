using EssayMarker.Assessing.Drafts;

namespace EssayMarker.Reports.Drafts.Page;

/// <summary>What became of a sentence: symbol and word.</summary>
internal static class ChangeTag
{
    public static string KeyOf(SentenceChange change) => change switch
    {
        SentenceChange.Kept => "compare.change.kept",
        SentenceChange.Changed => "compare.change.changed",
        SentenceChange.New => "compare.change.new",
        _ => "compare.change.gone",
    };

    /// <summary>The style class of a sentence, or <see langword="null"/> where it stands as before.</summary>
    public static string? StyleOf(SentencePair pair) => (pair.Change, pair.IsMoved) switch
    {
        (SentenceChange.Kept, false) => null,
        (SentenceChange.Kept, true) => "moved",
        _ => LabelKey.Name(pair.Change),
    };

    public static void Write(ComparisonPage page, SentencePair pair)
    {
        if (pair.Change != SentenceChange.Kept)
            Write(page, ComparisonSymbols.Of(pair.Change), KeyOf(pair.Change), StyleOf(pair));
        if (pair.IsMoved)
            Write(page, ComparisonSymbols.Moved, "compare.change.moved", "moved");
    }

    private static void Write(ComparisonPage page, string symbol, string key, string? style)
    {
        page.Html.Text("\u00A0"); // keeps the tag on the line of the last word
        using (page.Html.In("span", ("class", "tag " + style)))
        {
            page.Html.Leaf("span", symbol, ("aria-hidden", "true"));
            page.Html.Text("\u00A0" + page.Say(key));
        }
    }
}
