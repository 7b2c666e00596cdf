using System.Globalization;
using System.Text.RegularExpressions;

namespace EssayMarker.Tests;

/// <summary>Makes another sentence of one: clauses joined anew at commas, other years, names, connectives and words.</summary>
internal sealed partial class Alteration(Random random)
{
    private const int FewestWordsOfClause = 4;
    private const double Often = 0.5, Seldom = 0.2;

    private static readonly string[] Names = ["Malenkov", "Molotov", "Bulganin", "Kaganovich", "Mikoyan", "Voroshilov", "Suslov", "Zhdanov"];
    private static readonly string[] Connectives = ["Moreover", "However", "In addition", "On the other hand", "For example", "As a result", "Even so", "Above all", "In this way", "To some extent"];

    /// <summary>First words that lose their capital after a connective; any other may be a name.</summary>
    private static readonly HashSet<string> Openers = new(
        "The In This That These Those It He She They His Their Both When While Although By At On There As A An But After Before Under Some Many Most People".Split(' '), StringComparer.Ordinal);

    private static readonly string[][] Exchanges =
    [
        ["leaders", "rulers", "men at the top"], ["leader", "ruler"], ["important", "significant", "weighty"], ["showed", "proved", "made plain"], ["shows", "proves", "suggests"],
        ["because", "since"], ["many", "a great many", "countless"], ["people", "citizens", "ordinary people"], ["wanted", "wished", "hoped"], ["power", "authority", "control"],
        ["policy", "course", "programme"], ["country", "state", "nation"], ["also", "likewise", "too"], ["different", "unlike", "far apart"], ["similar", "alike", "much the same"],
        ["big", "great", "large"], ["used", "made use of", "relied on"], ["began", "started", "set out"], ["therefore", "so", "for this reason"], ["think", "believe", "would argue"],
    ];

    /// <summary>A sentence made of <paramref name="sentence"/> and, it may be, of a clause of another of the same <paramref name="pool"/>.</summary>
    public string Of(string sentence, IReadOnlyList<string> pool)
    {
        string made = Happens(Often) ? Joined(sentence, pool[random.Next(pool.Count)]) : sentence;
        made = YearPattern().Replace(made, year => Happens(Often) ? random.Next(1941, 1965).ToString(CultureInfo.InvariantCulture) : year.Value);
        made = WordPattern().Replace(made, word => Exchanged(word.Value));
        return Happens(Seldom) ? Connected(made) : made;
    }

    private static string Joined(string first, string second)
    {
        int at = first.IndexOf(", ", StringComparison.Ordinal), from = second.LastIndexOf(", ", StringComparison.Ordinal);
        return at < 0 || from < 0 || Encloses().IsMatch(first) || Encloses().IsMatch(second)
            || SentencePool.Words(first[..at]) < FewestWordsOfClause || SentencePool.Words(second[from..]) <= FewestWordsOfClause
                ? first
                : first[..at] + second[from..];
    }

    private string Exchanged(string word)
    {
        if (Names.Contains(word) && Happens(Often))
            return Names[random.Next(Names.Length)];
        string[]? kin = Exchanges.FirstOrDefault(each => each.Contains(word));
        return kin is not null && Happens(Often) ? kin[random.Next(kin.Length)] : word;
    }

    private string Connected(string sentence) => Openers.Contains(sentence.Split(' ', 2)[0])
        ? $"{Connectives[random.Next(Connectives.Length)]}, {char.ToLowerInvariant(sentence[0])}{sentence[1..]}"
        : sentence;

    private bool Happens(double share) => random.NextDouble() < share;

    [GeneratedRegex(@"\b19[0-9]{2}\b")]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\b[A-Za-z]+\b")]
    private static partial Regex WordPattern();

    /// <summary>What a cut would leave open.</summary>
    [GeneratedRegex("[\"“”‘()\\[\\]]")]
    private static partial Regex Encloses();
}
