using EssayMarker.Encoder.Files;

namespace EssayMarker.Encoder.Tokens;

/// <summary>The word pieces of <c>vocab.txt</c>: one a line, the line number is the id; those that continue a word begin with "##".</summary>
internal sealed class Vocabulary
{
    private const string Continuation = "##";
    private static readonly string[] SpecialNames = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _beginnings;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continuations;

    public Vocabulary(string file, int size)
    {
        string[] lines = ModelFile.ReadText(file).TrimEnd('\r', '\n').Split('\n');
        if (lines.Length != size)
            throw new ModelException(file, null, $"it has {lines.Length} tokens, config.json says {size}.", ModelFile.CopyAgain);

        var beginnings = new Dictionary<string, int>(size, StringComparer.Ordinal);
        var continuations = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int id = 0; id < size; id++)
        {
            string line = lines[id].TrimEnd('\r');
            LongestPiece = Math.Max(LongestPiece, line.Length);
            // "##" alone, and "#", are ordinary beginnings.
            bool continues = line.Length > Continuation.Length && line.StartsWith(Continuation, StringComparison.Ordinal);
            if (continues) continuations[line[Continuation.Length..]] = id;
            else beginnings[line] = id;
        }
        _beginnings = beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _continuations = continuations.GetAlternateLookup<ReadOnlySpan<char>>();

        Special = [.. SpecialNames.Select(name => (name, Require(file, name)))];
        Unknown = Require(file, "[UNK]");
        Start = Require(file, "[CLS]");
        End = Require(file, "[SEP]");
    }

    public int LongestPiece { get; }

    public int Unknown { get; }

    public int Start { get; }

    public int End { get; }

    public IReadOnlyList<(string Text, int Id)> Special { get; }

    /// <summary>The id of a piece, or -1.</summary>
    public int IdOf(ReadOnlySpan<char> piece, bool continues) =>
        (continues ? _continuations : _beginnings).TryGetValue(piece, out int id) ? id : -1;

    private int Require(string file, string token) => IdOf(token, continues: false) is >= 0 and int id
        ? id
        : throw new ModelException(file, null, $"it has no line {token}.", ModelFile.CopyAgain);
}
