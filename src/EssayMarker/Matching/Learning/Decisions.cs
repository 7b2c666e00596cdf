using EssayMarker.Essays;

namespace EssayMarker.Matching.Learning;

/// <summary>What teachers decided of sentences that were matched before, each sentence and point once.</summary>
/// <param name="Items">The decisions; their order changes nothing.</param>
public sealed record Decisions(IReadOnlyList<Decision> Items)
{
    /// <summary>No decisions.</summary>
    public static Decisions None { get; } = new([]);

    /// <summary><c>sha256:</c> and the hash of the file's bytes; empty where there is no file.</summary>
    public string Hash { get; init; } = "";

    /// <summary>What the teacher should look at, such as two rows that say the opposite.</summary>
    public IReadOnlyList<Warning> Warnings { get; init; } = [];

    /// <summary>The text by which a repeat is known: white space counts as one blank.</summary>
    internal static string KeyOf(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
