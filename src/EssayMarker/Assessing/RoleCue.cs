namespace EssayMarker.Assessing;

/// <summary>A role of a sentence with what decided it.</summary>
/// <param name="Role">What the sentence does.</param>
/// <param name="Words">The sentence's own words by which a rule knew it ("because"), as they are written; <see langword="null"/> where no words of it did.</param>
/// <param name="Probability">How far the sentence reads like that role, from 0 to 1, 4 decimals; <see langword="null"/> where a rule alone decided.</param>
public sealed record RoleCue(SentenceRole Role, string? Words, double? Probability);
