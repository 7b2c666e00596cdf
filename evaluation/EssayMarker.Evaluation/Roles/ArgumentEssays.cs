using EssayMarker.Evaluation.Data.Corpora;

namespace EssayMarker.Evaluation.Roles;

/// <summary>Argument Annotated Essays v2 (Stab and Gurevych 2017): persuasive essays whose claims and premises are marked. Figures only; nothing learns from it.</summary>
internal static class ArgumentEssays
{
    /// <summary>The essays of a part of the corpus: sentence by sentence the text, and the strongest component that begins in it: MajorClaim, Claim, Premise or none.</summary>
    /// <param name="file">A file of it, such as <c>test.jsonl</c>.</param>
    public static IReadOnlyList<IReadOnlyList<(string Text, string Component)>> Read(string file) => [.. JsonLines.Read<Line>(file).Select(SentencesOf)];

    private static IReadOnlyList<(string, string)> SentencesOf(Line essay)
    {
        var sentences = new List<(string, string)>();
        int first = 0;
        for (int at = 0; at < essay.Tokens.Count; at++)
        {
            if (essay.Tokens[at] is not ("." or "!" or "?") && at + 1 < essay.Tokens.Count) continue;
            int from = first, end = at + 1;
            string[] types = [.. essay.Components.Where(component => component.Start >= from && component.Start < end).Select(component => component.Type)];
            sentences.Add((Text(essay.Tokens.Skip(from).Take(end - from)), types.Contains("MajorClaim") ? "MajorClaim" : types.Contains("Claim") ? "Claim" : types.Contains("Premise") ? "Premise" : ""));
            first = end;
        }

        return sentences;
    }

    private static string Text(IEnumerable<string> tokens) =>
        tokens.Aggregate("", (text, token) => text.Length == 0 || token is "." or "," or "!" or "?" or ";" or ":" or "'s" or "n't" ? text + token : $"{text} {token}");

    /// <summary>A line of the file; what is not needed is left out.</summary>
    internal sealed record Line(IReadOnlyList<string> Tokens, IReadOnlyList<Component> Components);

    /// <summary>A component by the index of its first token.</summary>
    internal sealed record Component(int Start, string Type);
}
