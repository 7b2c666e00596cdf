using EssayMarker.Assessing.Language;
using EssayMarker.Assessing.Study;
using EssayMarker.Matching.Language;

namespace EssayMarker.Assessing.Findings;

/// <summary>Finds facts that a sentence plainly dates outside the span that the fact sheet accepts. Rather silent than wrong.</summary>
internal static class DateCheck
{
    /// <summary>So many words may stand between an event and its date.</summary>
    private const int Reach = 5;

    // An event happens once; an institution or scheme lasts, and a date beside it may be of anything that it did.
    private static readonly HashSet<string> Events = Set(
        """
        speech crisis affair plot war treaty congress decree law trial amnesty famine uprising revolt rising revolution execution arrest death victory summit visit dismissal resignation
        split defeat exhibition election conference coup strike massacre battle invasion agreement incident
        """);

    private static readonly HashSet<string> Happening = Set(
        "began begun started launched introduced announced signed made gave given delivered created formed founded built passed came happened occurred held took place set up came");

    private static readonly HashSet<string> Small = Set(
        """
        in on of during the a an his her their was were is had been which and famous so called great new own very early late mid month of
        january february march april may june july august september october november december
        """);

    // "The launch of the campaign in 1953" dates the campaign; "the effects of the speech in 1957" does not date the speech.
    private static readonly HashSet<string> Beginnings = Set("launch introduction announcement start beginning outbreak signing creation formation delivery building");

    // "By 1957", "since 1957" place something relative to a date and do not date it.
    private static readonly HashSet<string> Relative = Set("by since after before until till from to than between around about circa through throughout later following");

    /// <summary>Whether the sentence dates a fact outside its accepted span.</summary>
    public static bool IsMisdated(StudiedSentence sentence, FoundItem item)
    {
        if (item.Known?.Fact is not { } fact || sentence.Dates.Any(date => date.Span.Overlaps(fact.Accept))) return false;
        return sentence.Dates.Any(date => date.IsExact && !BelongsElsewhere(sentence, item, date) && !IsRelative(sentence.Words, date)
            && (IsDatedAfter(sentence, item, date) || IsDatedBefore(sentence.Words, item, date)));
    }

    /// <summary>Another event of the sentence has this date, or stands between the two.</summary>
    private static bool BelongsElsewhere(StudiedSentence sentence, FoundItem item, DateMention date) => sentence.Items.Any(other =>
        other != item
        && ((other.Known?.Fact is { } fact && fact.Accept.Overlaps(date.Span)) || (other.Known?.Date is { } known && known.Years.Overlaps(date.Span))
            || IsBetween(other, item, date)));

    private static bool IsBetween(FoundItem other, FoundItem item, DateMention date) =>
        !other.IsPerson && other.First >= Math.Min(item.Next, date.Next) && other.Next <= Math.Max(item.First, date.First);

    /// <summary>"the Secret Speech in 1957", "the Secret Speech (1957)", "the campaign was launched in 1957".</summary>
    private static bool IsDatedAfter(StudiedSentence sentence, FoundItem item, DateMention date)
    {
        IReadOnlyList<Word> words = sentence.Words;
        if (date.First < item.Next || date.First - item.Next > Reach || IsPartOfAnother(words, item)) return false;
        Word last = words[item.Next - 1];
        if (sentence.Sentence.Text[(last.Start + last.Length)..words[date.First].Start].Trim() == "(") return true;
        Word[] between = [.. words.Skip(item.Next).Take(date.First - item.Next)];
        bool isPlain = words[date.First].Before == Pause.None && between.All(word => word.Before == Pause.None && (Small.Contains(word.Text) || Happening.Contains(word.Text)));
        bool isEvent = words.Skip(item.First).Take(item.Length).Any(word => Events.Contains(word.Text));
        return isPlain && between.Length > 0 && (isEvent || between[0].Text == "of" || between.Any(word => Happening.Contains(word.Text)));
    }

    private static bool IsPartOfAnother(IReadOnlyList<Word> words, FoundItem item)
    {
        int before = item.First - 1;
        while (before >= 0 && words[before].Text is "the" or "his" or "a" or "their") before--;
        return before >= 1 && words[before].Text == "of" && !Beginnings.Contains(words[before - 1].Text);
    }

    /// <summary>"the 1957 Secret Speech", "In 1957 Khrushchev gave the Secret Speech".</summary>
    private static bool IsDatedBefore(IReadOnlyList<Word> words, FoundItem item, DateMention date)
    {
        if (item.First < date.Next || item.First - date.Next > Reach) return false;
        Word[] between = [.. words.Skip(date.Next).Take(item.First - date.Next)];
        if (between.Length == 0) return date.First > 0 && words[date.First - 1].Text is "the" or "his" && words[item.First].Before == Pause.None;
        return between.All(word => word.Before != Pause.Strong && (Small.Contains(word.Text) || Happening.Contains(word.Text) || word.IsCapital || word.Text == "he"))
            && between.Any(word => Happening.Contains(word.Text));
    }

    private static bool IsRelative(IReadOnlyList<Word> words, DateMention date) =>
        words.Skip(Math.Max(0, date.First - 2)).Take(Math.Min(2, date.First)).Any(word => Relative.Contains(word.Text));

    private static HashSet<string> Set(string words) => new(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
