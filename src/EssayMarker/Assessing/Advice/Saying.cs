using System.Globalization;
using EssayMarker.Assessing.Strands;
using EssayMarker.Assessing.Study;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Advice;

/// <summary>Makes remarks: what fills the places of their wording is the same everywhere.</summary>
internal sealed class Saying(EssayJudgement judgement)
{
    /// <summary>More names than this read as a list.</summary>
    private const int MostNames = 3;

    /// <summary>A remark about some sentences.</summary>
    public Remark Of(string key, IEnumerable<StudiedSentence> sentences, params (string Place, string Value)[] values)
    {
        int[] numbers = [.. sentences.Select(sentence => sentence.Number).Distinct().Order()];
        var filled = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["actors"] = Actors };
        if (numbers.Length > 0)
        {
            int paragraph = judgement.Essay.Sentences[numbers[0] - 1].Paragraph;
            filled["paragraph"] = judgement.Essay.PlaceOf(paragraph).ToString(CultureInfo.InvariantCulture);
        }

        foreach ((string place, string value) in values) filled[place] = value;
        return new Remark(key, filled, numbers);
    }

    /// <summary>Those who are compared.</summary>
    public string Actors => judgement.Essay.Rubric.Actors.Count < 2 ? "the two sides" : Joined(judgement.Essay.Rubric.Actors.Select(actor => actor.Name));

    /// <summary>The names of what is specific in some sentences, the best known first, or an empty text.</summary>
    public static string Evidence(IEnumerable<StudiedSentence> sentences)
    {
        string[] names = [.. sentences.SelectMany(sentence => sentence.Items).Where(item => !item.IsNumber).OrderBy(item => item.Known is null ? 1 : 0).Select(item => item.Name).Distinct(StringComparer.OrdinalIgnoreCase)];
        return Joined(names.Where(name => !names.Any(other => other.Length > name.Length && Holds(other, name))).Take(MostNames));
    }

    /// <summary>"Molotov" says nothing beside "Molotov sent to Mongolia".</summary>
    private static bool Holds(string longer, string part)
    {
        int at = longer.IndexOf(part, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(longer[at - 1])) && (at + part.Length == longer.Length || !char.IsLetter(longer[at + part.Length]));
    }

    /// <summary>"Stalin", "Stalin and Khrushchev", "Stalin, Khrushchev and Beria".</summary>
    public static string Joined(IEnumerable<string> names)
    {
        string[] all = [.. names];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    /// <summary>A date as people write it: "25 February 1956", "February 1956", "1946–1950".</summary>
    public static string Date(DateSpan span)
    {
        if (span.First == span.Last) return span.First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        if (span == span.Years) return span.First.Year == span.Last.Year ? Year(span.First) : $"{Year(span.First)}–{Year(span.Last)}";
        bool isMonth = span.First.Month == span.Last.Month && span.First.Year == span.Last.Year;
        return isMonth ? span.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : $"{Year(span.First)}–{Year(span.Last)}";
    }

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);
}
