using EssayMarker.Assessing.Language;
using EssayMarker.Matching.Language;
using EssayMarker.Rubrics;

namespace EssayMarker.Assessing.Study;

/// <summary>The terms in which the question is put, and the sides that it sets against each other.</summary>
internal sealed class QuestionTerms
{
    // What exam questions say whatever they ask.
    private static readonly HashSet<string> Instructions = new(
        WordReader.Read("assess validity valid view extent far agree explain explanation account evaluate discuss consider statement claim years period question essay important more than between most least how why what which write think opinion")
            .Select(word => word.Stem),
        StringComparer.Ordinal);

    /// <summary>Words that share so many letters are of one family: "difference", "differed".</summary>
    private const int FamilyLetters = 6;

    private readonly HashSet<string> _families;
    private readonly HashSet<string> _words;
    private readonly Dictionary<Signal, string> _sides = [];

    /// <summary>Reads them from the rubric.</summary>
    public QuestionTerms(Rubric rubric)
    {
        Word[] words = WordReader.Read(rubric.Question);
        _words = new HashSet<string>(words.Select(word => word.Stem), StringComparer.Ordinal);
        var names = new HashSet<string>(
            rubric.Actors.SelectMany(actor => actor.Aliases.Prepend(actor.Name)).SelectMany(WordReader.Read).Select(word => word.Stem), StringComparer.Ordinal);
        string[] terms =
        [
            .. words.Where(word => !FunctionWords.Contains(word.Text) && !char.IsDigit(word.Text[0]) && !names.Contains(word.Stem) && !Instructions.Contains(word.Stem))
                .Select(word => Family(word.Text)),
        ];
        string[] ofSides = [.. rubric.Sides.SelectMany(side => WordReader.Read(side.Label)).Select(word => Family(word.Text)).Intersect(terms, StringComparer.Ordinal)];
        // Where the question names its sides, they are what it asks about; its other words are only its subject.
        _families = new HashSet<string>(ofSides.Length > 0 ? ofSides : terms, StringComparer.Ordinal);
        foreach (Side side in rubric.Sides)
        {
            foreach (SignalHit hit in SignalWords.Find(WordReader.Read(side.Label)))
            {
                if (hit.Signal is Signal.Alike or Signal.Unlike) _sides.TryAdd(hit.Signal, side.Id);
            }
        }
    }

    /// <summary>Whether the question uses a word, by its stem.</summary>
    public bool Uses(string stem) => _words.Contains(stem);

    /// <summary>Whether a sentence takes up a term of the question.</summary>
    public bool AreIn(IEnumerable<Word> words) => words.Any(word => _families.Contains(Family(word.Text)));

    /// <summary>The side that a sentence's own words speak for ("similarly", "unlike"), or <see langword="null"/>.</summary>
    public string? SideOf(StudiedSentence sentence)
    {
        bool alike = sentence.Has(Signal.Alike), unlike = sentence.Has(Signal.Unlike);
        return alike == unlike ? null : _sides.GetValueOrDefault(alike ? Signal.Alike : Signal.Unlike);
    }

    private static string Family(string word) => word.Length > FamilyLetters ? word[..FamilyLetters] : word;
}
