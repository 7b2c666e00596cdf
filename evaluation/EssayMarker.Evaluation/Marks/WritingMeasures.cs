using EssayMarker.Encoder;
using EssayMarker.Essays;

namespace EssayMarker.Evaluation.Marks;

/// <summary>What can be counted in any text, whatever it says: length, variety, sentences, punctuation, likely misspellings.</summary>
public static class WritingMeasures
{
    private const int LongWord = 7, LongestStretch = 100;

    private static readonly string[] Linking =
        ["because", "although", "however", "therefore", "also", "but", "so", "while", "if", "since", "even", "though", "such", "when", "which", "who", "that"];

    private static readonly char[] Marks = [',', ';', ':', '?', '!', '\'', '"', '(', '-'];

    /// <summary>The names of the measures, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "log words", "root of words", "words", "log sentences", "log word types", "root of word types", "word types in a stretch", "words used once", "word length", "long words",
        "word length, spread", "words in a sentence", "words in a sentence, spread", "log paragraphs", "word pieces a word", "words in three or more pieces", "words in two pieces",
        "sentences without capital", "small i", "double letters in capitals", "rarity of words", "rarity, spread", "digits",
        .. Marks.Select(mark => $"{mark} a sentence"), .. Linking.Select(word => $"{word} in 100 words"),
    ];

    /// <summary>The measures of one essay.</summary>
    /// <param name="essay">A text; one without words has zeros.</param>
    /// <param name="tokenizer">Cuts rare and misspelt words into many pieces.</param>
    public static double[] Of(Essay essay, Tokenizer tokenizer)
    {
        ArgumentNullException.ThrowIfNull(essay);
        ArgumentNullException.ThrowIfNull(tokenizer);
        string[] sentences = [.. essay.Sentences.Select(sentence => sentence.Text)];
        string text = string.Join(' ', sentences);
        string[] words = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Marks).TrimEnd('.', ')')).Where(word => word.Length > 0)];
        if (words.Length == 0) return new double[Names.Count];
        string[] lower = [.. words.Select(word => word.ToLowerInvariant())];
        string[][] types = [.. lower.GroupBy(word => word, StringComparer.Ordinal).Select(same => same.ToArray())];
        double[] lengths = [.. words.Select(word => (double)word.Length)];
        double[] sentenceLengths = [.. sentences.Select(sentence => 1.0 + sentence.Count(char.IsWhiteSpace))];
        (int Pieces, double Rarity)[] pieces = [.. types.Select(same => Pieces(same[0], tokenizer))];
        double[] rarities = [.. pieces.Select(piece => piece.Rarity)];
        return
        [
            Math.Log(words.Length), Math.Sqrt(words.Length), words.Length, Math.Log(1 + sentences.Length), Math.Log(types.Length), Math.Sqrt(types.Length),
            Stretches(lower), (double)types.Count(same => same.Length == 1) / words.Length, lengths.Average(), (double)lengths.Count(length => length >= LongWord) / words.Length,
            Spread(lengths), sentenceLengths.Average(), Spread(sentenceLengths), Math.Log(essay.Paragraphs.Count),
            pieces.Average(piece => piece.Pieces), Share(pieces, piece => piece.Pieces >= 3), Share(pieces, piece => piece.Pieces == 2),
            (double)sentences.Count(sentence => char.IsLower(sentence[0])) / sentences.Length, (double)words.Count(word => word == "i") / words.Length,
            (double)words.Count(word => word.Length > 1 && word.All(char.IsUpper)) / words.Length, rarities.Average(), Spread(rarities),
            (double)text.Count(char.IsDigit) / words.Length,
            .. Marks.Select(mark => (double)text.Count(sign => sign == mark) / sentences.Length),
            .. Linking.Select(word => 100.0 * lower.Count(own => own == word) / words.Length),
        ];
    }

    // The vocabulary is sorted by how common a piece is.
    private static (int Pieces, double Rarity) Pieces(string word, Tokenizer tokenizer)
    {
        IReadOnlyList<Token> tokens = tokenizer.Tokenize(word);
        return (tokens.Count - 2, tokens.Count > 2 ? Math.Log(1 + tokens.Skip(1).SkipLast(1).Max(token => token.Id)) : 0);
    }

    private static double Stretches(string[] words) =>
        words.Chunk(LongestStretch).Average(stretch => stretch.Distinct(StringComparer.Ordinal).Count() / Math.Sqrt(stretch.Length));

    private static double Share((int Pieces, double Rarity)[] items, Func<(int Pieces, double Rarity), bool> counts) => (double)items.Count(counts) / items.Length;

    private static double Spread(double[] numbers)
    {
        double mean = numbers.Average();
        return Math.Sqrt(numbers.Average(number => (number - mean) * (number - mean)));
    }
}
